/**
 * In: a line of a text. Out: its fields, where it shows them: parted by strokes, by tabs, or by two blanks or more.
 * Law: a field keeps the columns it stands in; strokes are drawn, and are none of its words.
 */
import { isBorder, partsCells, strokesOf } from '../../language/printed/strokes.ts';
import type { Word } from '../record/records.ts';
import { reword } from '../record/records.ts';
import type { TextLine } from './text-lines.ts';

/** `x0` and `x1` count characters of the line; of an empty field they are where it would stand. */
export type Field = { readonly x0: number; readonly x1: number; readonly words: readonly Word[] };
export type Fields = { readonly by: 'stroke' | 'tab' | 'blank'; readonly fields: readonly Field[]; readonly drawn: readonly Word[] };

/** Characters between two words that part fields. */
const APART = 2;

/** The fields of a line; none where it is one field, or a border. */
export function fieldsOf(line: TextLine): Fields | undefined {
  if (isBorder(line.text)) return undefined;
  if (line.stroked) return byStrokes(line);
  return line.raw.trim().includes('\t') ? byTabs(line) : byBlanks(line);
}

const fieldOf = (words: readonly Word[], at: number): Field => ({ x0: words[0]?.box.x0 ?? at, x1: words.at(-1)?.box.x1 ?? at, words });

function byStrokes(line: TextLine): Fields {
  const words = line.words.flatMap(cutAtStrokes);
  const drawn = words.filter(({ text }) => partsCells(text));
  const ends = [...drawn.map(({ box }) => box.x0), line.raw.length];
  const parts = ends.map((end, at) => {
    const from = at === 0 ? 0 : ends[at - 1]!;
    return fieldOf(
      words.filter(({ text, box }) => !partsCells(text) && box.x0 >= from && box.x0 < end),
      from,
    );
  });
  return { by: 'stroke', fields: parts, drawn };
}

/** `|Prix|` → `|`, `Prix`, `|`. */
function cutAtStrokes(word: Word): Word[] {
  const source = word.sources[0]!;
  const cuts = strokesOf(word.text);
  if (cuts.length === 0 || word.text.length === 1) return [word];
  const bounds = [...new Set([0, ...cuts.flatMap((at) => [at, at + 1]), word.text.length])];
  return bounds.slice(1).map((end, at) => {
    const start = bounds[at]!;
    const [from, to] = [source.start + start, source.start + end];
    return reword(word, {
      text: word.text.slice(start, end),
      box: { ...word.box, x0: from, x1: to },
      sources: [{ ...source, start: from, end: to }],
    });
  });
}

function byTabs(line: TextLine): Fields {
  const fields: Field[] = [];
  let from = line.raw.length - line.raw.trimStart().length;
  for (const part of line.raw.trim().split('\t')) {
    const end = from + part.length;
    fields.push(
      fieldOf(
        line.words.filter(({ box }) => box.x0 >= from && box.x0 < end),
        from,
      ),
    );
    from = end + 1;
  }
  return { by: 'tab', fields, drawn: [] };
}

function byBlanks(line: TextLine): Fields | undefined {
  const groups: Word[][] = [];
  for (const word of line.words) {
    const before = groups.at(-1)?.at(-1);
    if (before === undefined || word.box.x0 - before.box.x1 >= APART) groups.push([word]);
    else groups.at(-1)!.push(word);
  }
  return { by: 'blank', fields: groups.map((words) => fieldOf(words, 0)), drawn: [] };
}
