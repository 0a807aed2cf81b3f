/**
 * In: the lines of a text extraction. Out: paragraphs, flattened definitions and flattened tables, hyphens healed.
 * Law: without geometry a blank line ends a paragraph unless the sentence plainly goes on; what was a table is listed and reported.
 */

import type { Locale } from '../../language/locale.ts';
import { fuse, heal, hyphenOf, type Vocabulary, vocabularyOfWords } from '../blocks/hyphens.ts';
import { openingOf } from '../blocks/numbers.ts';
import type { Block, Cell, Paragraph, Removal, Table, Word } from '../record/records.ts';
import { boxOf, textOf } from '../record/records.ts';
import type { Review } from '../record/review.ts';
import { type Definition, findDefinitions } from './text-definitions.ts';
import type { TextLine } from './text-lines.ts';
import { withTextNotes } from './text-notes.ts';
import { findTextTables, type TextTable } from './text-tables.ts';

export type TextBlocks = { readonly blocks: Block[]; readonly removals: Removal[]; readonly reviews: Review[] };

type Group = readonly TextLine[];

/** Share of the width that a full line reaches; share of lines short of it that no running text has. */
const FILLED = 0.75;
const RAGGED = 0.4;
/** Points that a column of characters stands for, so that two set an item in. */
const COLUMN = 3;

export function toTextBlocks(lines: readonly TextLine[], locale: Locale): TextBlocks {
  const vocabulary = vocabularyOfWords(lines.map((line) => line.words));
  const removals: Removal[] = [];
  const reviews: Review[] = [];
  const { tables, doubtful } = findTextTables(lines, locale);
  reviews.push(...doubtful.map(({ page, text }): Review => ({ kind: 'flattened-table', page, text })));
  const groups = sections(lines, tables, locale);
  const definitions = findDefinitions(
    groups.filter(([first]) => !tables.has(first!)),
    locale,
  );
  const blocks: Block[] = [];
  const whole = (list: readonly TextLine[]): Word[] => joinLines(list, vocabulary, locale, removals);
  for (let i = 0; i < groups.length; i++) {
    const group = groups[i]!;
    const table = tables.get(group[0]!);
    if (table) {
      const rows = table.rows.map((row) => row.map((cell) => ({ words: whole(cell) })));
      blocks.push(toTable(group, rows, { head: table.head, definitions: false }));
      removals.push(...table.removals);
      continue;
    }
    const definition = definitions.get(group);
    if (definition) {
      const before = blocks.at(-1);
      const row = toRow(definition, whole);
      if (before?.kind === 'table' && before.definitions) blocks[blocks.length - 1] = { ...before, rows: [...before.rows, row] };
      else {
        blocks.push(toTable(group, [row], { head: false, definitions: true }));
        reviews.push({ kind: 'flattened-table', page: group[0]!.page, text: textOf(definition.term) });
      }
    } else blocks.push(...groupBlocks(group, whole, locale, reviews, i === 0));
  }
  const titled = joinBroken(blocks, locale).map((block, i, all) => withTitle(block, all[i - 1], all[i + 1], i, locale));
  return { blocks: withTextNotes(titled), removals, reviews };
}

/** Lines between two blank lines, tables, items and what a colon announces apart. */
function sections(lines: readonly TextLine[], tables: ReadonlyMap<TextLine, TextTable>, locale: Locale): Group[] {
  const groups: TextLine[][] = [];
  let tabled = 0;
  for (const [at, line] of lines.entries()) {
    const table = tables.get(line);
    if (table) tabled = at + table.lines.length;
    if (table) groups.push([line]);
    if (at < tabled) continue;
    const group = groups.at(-1);
    const before = group?.at(-1);
    const announced = before !== undefined && /:$/.test(before.text) && /^\p{Lu}/u.test(line.text);
    if (!group || at === tabled || line.afterBlank || announced || openingOf(line.words, locale)) groups.push([line]);
    else group.push(line);
  }
  return groups;
}

function joinLines(lines: readonly TextLine[], vocabulary: Vocabulary, locale: Locale, removals: Removal[]): Word[] {
  const words: Word[] = [];
  for (const line of lines) {
    const [first, ...rest] = line.words;
    const before = words.at(-1);
    const healing = before && first ? heal(before.text, first.text, vocabulary, locale) : 'apart';
    if (before && first && healing !== 'apart') {
      if (healing === 'join') removals.push(hyphenOf(before));
      words[words.length - 1] = fuse(before, first, healing);
      words.push(...rest);
    } else words.push(...line.words);
  }
  return words;
}

const toRow = (definition: Definition, whole: (lines: readonly TextLine[]) => Word[]): Cell[] => [
  { words: definition.term },
  { words: [...definition.start, ...whole(definition.rest)] },
];

const toTable = ([first]: Group, rows: Table['rows'], kind: Pick<Table, 'head' | 'definitions'>): Table => ({
  kind: 'table',
  page: first!.page,
  box: boxOf(first!.words),
  order: first!.number,
  column: 0,
  ...kind,
  rows,
});

function groupBlocks(
  group: Group,
  whole: (lines: readonly TextLine[]) => Word[],
  locale: Locale,
  reviews: Review[],
  first: boolean,
): Paragraph[] {
  const width = Math.max(...group.map((line) => line.text.length));
  const table = !first && isFlattened(group, locale);
  if (table) reviews.push({ kind: 'flattened-table', page: group[0]!.page, text: group[0]!.text });
  const parts: TextLine[][] = [];
  for (const line of group) {
    const before = parts.at(-1)?.at(-1);
    const breaks = before && (table ? startsHigh(line) : !first && endsShort(before, line, width));
    if (!before || breaks) parts.push([line]);
    else parts.at(-1)!.push(line);
  }
  return parts.map((part) => toParagraph(whole(part), table));
}

const startsHigh = (line: TextLine): boolean => /^[«"“(]?[\p{Lu}\d]/u.test(line.text);

/** Rows of a table come out as lines of any length that mostly start with a capital or a figure; running text fills its lines. */
function isFlattened(group: Group, locale: Locale): boolean {
  if (group.length < 3 || openingOf(group[0]!.words, locale) || group.some((line) => /[,;]$/.test(line.text))) return false;
  const width = Math.max(...group.map((line) => line.text.length));
  const short = group.slice(0, -1).filter((line) => line.text.length < FILLED * width).length;
  const high = group.filter(startsHigh).length;
  return high >= 3 && high > 0.55 * group.length && short >= RAGGED * (group.length - 1);
}

/** The next word would have fitted and starts a sentence: the break was wanted. */
const endsShort = (a: TextLine, b: TextLine, width: number): boolean =>
  a.text.length + 1 + (b.words[0]?.text.length ?? 0) < 0.78 * width && startsHigh(b) && /[.;:!?)»]$/.test(a.text);

const toParagraph = (words: readonly Word[], item: boolean): Paragraph => ({
  kind: 'paragraph',
  page: words[0]!.page,
  box: boxOf(words),
  size: 1,
  bold: false,
  words,
  indent: COLUMN * words[0]!.box.x0,
  inset: 0,
  lines: 1,
  centred: false,
  ...(item && { item }),
});

/** Paragraphs a page break cut: the first ends in mid-sentence, the next goes on. */
function joinBroken(blocks: readonly Block[], locale: Locale): Block[] {
  const out: Block[] = [];
  for (const block of blocks) {
    const before = out.at(-1);
    if (before?.kind === 'paragraph' && block.kind === 'paragraph' && goesOn(before, block, locale))
      out[out.length - 1] = { ...before, words: [...before.words, ...block.words] };
    else out.push(block);
  }
  return out;
}

function goesOn(a: Paragraph, b: Paragraph, locale: Locale): boolean {
  if (a.item || b.item || openingOf(b.words, locale)) return false;
  const [last, first] = [a.words.at(-1)!.text, b.words[0]!.text];
  if (locale.openWords.includes(last.toLowerCase())) return true;
  return /^\p{Ll}/u.test(first) && !/[.;:!?]["»”)]*$/u.test(last);
}

/** A short line alone between sentences is a title, having no style to show it. */
function withTitle(block: Block, before: Block | undefined, next: Block | undefined, index: number, locale: Locale): Block {
  if (block.kind !== 'paragraph' || block.item || openingOf(block.words, locale)) return block;
  const text = textOf(block.words);
  const short =
    block.words.length <= (index === 0 ? 30 : 9) &&
    /^[\p{Lu}]/u.test(text) &&
    /\p{L}{3}/u.test(text) &&
    !/[.;:,!?)]$/.test(text) &&
    !/\s:\s/.test(text);
  const afterSentence =
    index === 0 ||
    before?.kind !== 'paragraph' ||
    before.titled ||
    /[.;:!?)»]$/.test(textOf(before.words)) ||
    openingOf(before.words, locale) !== undefined;
  const opens = next?.kind === 'paragraph' && !next.item && (index === 0 || next.words.length > block.words.length);
  return short && afterSentence && opens ? { ...block, titled: true } : block;
}
