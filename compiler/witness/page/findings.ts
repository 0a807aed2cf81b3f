/**
 * In: the lines of a page and what a reader sees of each word. Out: what is shown, line by line, and what is odd, in stretches.
 * Law: every word is in one of the two; words one after the other that are odd in the same way are one finding.
 */
import { cellEnd, type Finding, type FindingKind } from '../../model/witness.ts';
import { around, type Box, type Glyph } from './glyph.ts';
import type { Line, Word } from './lines.ts';
import type { Sight } from './verdicts.ts';

export type Odd = Exclude<Sight, 'seen'> | 'versions' | 'unmapped';

type Stretch = { readonly words: Word[]; readonly kinds: Odd[] };

/** Words of these are not seen, whatever hides each of them: they are told as one. */
const unseen: ReadonlySet<Odd> = new Set(['no-ink', 'pale', 'covered']);

export type Witnessed = { readonly shown: readonly string[]; readonly findings: readonly Finding[] };

export function findingsOf(lines: readonly Line[], oddOf: (word: Word) => Odd | undefined, glyphs: readonly Glyph[]): Witnessed {
  const rows: Row[] = [];
  const stretches: Stretch[] = [];
  let open: Stretch | undefined;
  for (const { words } of lines) {
    let cell: string[] = [];
    for (const word of words) {
      const odd = oddOf(word);
      if (odd === undefined || odd === 'recognised') {
        if (cell.length === 0) addCell(cell, word, rows, glyphs);
        cell.push(word.text);
      } else cell = [];
      open = odd === undefined ? undefined : extended(open, word, odd, stretches);
    }
  }
  const shown = rows.map(({ cells }) => cells.map((words) => words.join(' ')).join(cellEnd));
  return { shown, findings: stretches.map((stretch) => findingOf(stretch, glyphs)) };
}

type Row = { readonly cells: string[][]; readonly y: number; readonly size: number };

/** What stands on the baseline of the words before it is a cell of their row. */
function addCell(cell: string[], word: Word, rows: Row[], glyphs: readonly Glyph[]): void {
  const { y, size } = glyphs[word.glyphs[0]!]!;
  const row = rows.at(-1);
  if (row && Math.abs(row.y - y) < SAME_ROW * Math.min(size, row.size)) row.cells.push(cell);
  else rows.push({ cells: [cell], y, size });
}

/** In em. */
const SAME_ROW = 0.3;

/** The open stretch with a word more; a new one where the word is odd in another way. */
function extended(open: Stretch | undefined, word: Word, odd: Odd, stretches: Stretch[]): Stretch {
  const goesOn = open && (open.kinds[0] === odd || (unseen.has(open.kinds[0]!) && unseen.has(odd)));
  const stretch = goesOn ? open : { words: [], kinds: [] };
  if (!goesOn) stretches.push(stretch);
  stretch.words.push(word);
  stretch.kinds.push(odd);
  return stretch;
}

/** A recognised page is told by its first words. */
const TOLD = 12;

function findingOf({ words, kinds }: Stretch, glyphs: readonly Glyph[]): Finding {
  const kind = mostFrequent(kinds);
  const told = kind === 'recognised' ? words.slice(0, TOLD) : words;
  return { kind, words: told.map(({ text }) => text).join(' '), box: boxOf(words, glyphs) };
}

export function boxOf(words: readonly Word[], glyphs: readonly Glyph[]): NonNullable<Finding['box']> {
  const { x0, y0, x1, y1 }: Box = around(words.flatMap((word) => word.glyphs.map((index) => glyphs[index]!.box)));
  return [Math.round(x0), Math.round(y0), Math.round(x1), Math.round(y1)];
}

function mostFrequent(kinds: readonly Odd[]): FindingKind {
  const counts = new Map<Odd, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}
