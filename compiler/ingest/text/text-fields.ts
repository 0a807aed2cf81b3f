/**
 * In: a line of a text. Out: its fields, where it shows them: parted by strokes, by tabs, or by two blanks or more.
 * Law: a field keeps the columns it stands in; strokes are drawn, and are none of its words.
 */
import { isBorder, partsCells, strokesOf } from '../../language/printed/strokes.ts';
import type { Word } from '../record/records.ts';
import { reword } from '../record/records.ts';
import { spelled, type TextLine } from './text-lines.ts';

/** `x0` and `x1` count characters of the line; of an empty field they are where it would stand. */
export type Field = { readonly x0: number; readonly x1: number; readonly words: readonly Word[] };
export type Fields = { readonly by: 'stroke' | 'tab' | 'blank'; readonly fields: readonly Field[]; readonly drawn: readonly Word[] };

/** Characters between two words that part fields. */
const APART = 2;
/** Fields of a row of a table, at most. */
const MOST = 60;

/** The fields of a line; none where it is one field, or a border. */
export function fieldsOf(line: TextLine): Fields | undefined {
  if (isBorder(line.text)) return undefined;
  if (line.stroked) return byStrokes(line);
  return line.raw.trim().includes('\t') ? byTabs(line) : byBlanks(line);
}

const fieldOf = (words: readonly Word[], at: number): Field => ({ x0: words[0]?.box.x0 ?? at, x1: words.at(-1)?.box.x1 ?? at, words });

/** What stands between each two of `ends`, the first from the line's begin on. */
const between = (words: readonly Word[], ends: readonly number[]): Field[] =>
  ends.map((end, at) => {
    const from = at === 0 ? 0 : ends[at - 1]!;
    return fieldOf(
      words.filter(({ box }) => box.x0 >= from && box.x0 < end),
      from,
    );
  });

function byStrokes({ words, raw }: TextLine): Fields {
  const cut = words.flatMap((word) => cutAtStrokes(word, raw));
  const drawn = cut.filter(({ text }) => partsCells(text));
  const ends = [...drawn.map(({ box }) => box.x0), raw.length];
  const said = cut.filter(({ text }) => !partsCells(text));
  return { by: 'stroke', fields: between(said, ends), drawn };
}

/** `|Prix|` → `|`, `Prix`, `|`. */
function cutAtStrokes(word: Word, raw: string): Word[] {
  const { run, start, end } = word.sources[0]!;
  const cuts = strokesOf(raw.slice(start, end)).map((at) => start + at);
  const bounds = [...new Set([start, ...cuts.flatMap((at) => [at, at + 1]), end])];
  if (bounds.length === 2) return [word];
  return bounds.slice(1).map((to, at) => {
    const from = bounds[at]!;
    return reword(word, {
      text: spelled(raw.slice(from, to)),
      box: { ...word.box, x0: from, x1: to },
      sources: [{ run, start: from, end: to }],
    });
  });
}

function byTabs({ words, raw }: TextLine): Fields | undefined {
  const from = raw.length - raw.trimStart().length;
  const tabs = Array.from(raw.trim().matchAll(/\t/g), ({ index }) => from + index);
  return tabs.length < MOST ? { by: 'tab', fields: between(words, [...tabs, raw.length]), drawn: [] } : undefined;
}

function byBlanks(line: TextLine): Fields | undefined {
  const groups: Word[][] = [];
  for (const word of line.words) {
    const before = groups.at(-1)?.at(-1);
    if (before === undefined || word.box.x0 - before.box.x1 >= APART) groups.push([word]);
    else groups.at(-1)!.push(word);
  }
  return groups.length <= MOST ? { by: 'blank', fields: groups.map((words) => fieldOf(words, 0)), drawn: [] } : undefined;
}
