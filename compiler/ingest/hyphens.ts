/**
 * In: a word cut at the end of a line and the one that starts the next. Out: whether they are one word, and if the hyphen stays.
 * Law: the document's own vocabulary decides first: a form it uses uncut is the right one.
 */

import type { Locale } from './locale.ts';
import type { Flow, Removal, Table, Word } from './records.ts';

export type Vocabulary = ReadonlySet<string>;

const bare = (text: string): string => text.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

/** Words seen whole, and the parts of elided ones; the tail of a word cut at a line end is none. */
export function vocabularyOfWords(lists: readonly (readonly Word[])[]): Vocabulary {
  const words = new Set<string>();
  let cut = false;
  for (const list of lists)
    for (const word of list) {
      const tail = cut;
      cut = /\p{L}[-‐]$/u.test(word.text);
      if (cut || tail) continue;
      words.add(bare(word.text));
      for (const part of word.text.split(/['’]/)) words.add(bare(part));
    }
  return words;
}

export const vocabularyOf = (flow: readonly Flow[]): Vocabulary =>
  vocabularyOfWords(flow.flatMap((item) => (item.kind === 'line' ? [item.line.words] : item.rows.flat().map((cell) => cell.words))));

/** `join` drops the hyphen, `keep-hyphen` puts the halves together as they are. */
export type Healing = 'join' | 'keep-hyphen' | 'apart';

/** `Busi-`+`ness` → join; `sous-`+`domaines` → keep-hyphen; `Alteo -`+`Durée` → apart. */
export function heal(left: string, right: string, vocabulary: Vocabulary, locale: Locale): Healing {
  if (/^(?:https?:\/\/|www\.)\S*[^.,;:)]$/.test(left) && /^[\w.~%?=&#-]*\/[\w.~%/?=&#-]*$/.test(right)) return 'keep-hyphen';
  if (!/\p{L}[-‐]$/u.test(left) || !/^\p{L}/u.test(right)) return 'apart';
  const head = left.slice(0, -1);
  const stem = head.split(/['’]/).at(-1)!;
  const tail = bare(right);
  const whole = bare(stem) + tail;
  const hyphened = `${bare(stem)}-${tail}`;
  if (vocabulary.has(hyphened) || vocabulary.has(bare(`${head}-${right}`))) return 'keep-hyphen';
  if (vocabulary.has(whole) || vocabulary.has(bare(head + right))) return 'join';
  const known = vocabulary.has(tail);
  if (locale.hyphenRight.includes(tail) || locale.hyphenAlways.includes(bare(stem))) return 'keep-hyphen';
  if (known && (locale.hyphenOften.includes(bare(stem)) || vocabulary.has(bare(stem)))) return 'keep-hyphen';
  if (/^\p{Lu}/u.test(right) || /-/.test(stem)) return 'keep-hyphen';
  return 'join';
}

/** The healed word; its sources keep the hyphen out when it went. */
export function fuse(left: Word, right: Word, healing: Healing): Word {
  const dropped = healing === 'join';
  const last = left.sources.at(-1)!;
  const sources = dropped ? [...left.sources.slice(0, -1), { ...last, end: last.end - 1 }] : left.sources;
  return { ...left, text: (dropped ? left.text.slice(0, -1) : left.text) + right.text, sources: [...sources, ...right.sources] };
}

/** The removal that accounts for a hyphen that went. */
export function hyphenOf(word: Word): Removal {
  const last = word.sources.at(-1)!;
  return { reason: 'hyphen', page: word.page, box: word.box, text: '-', sources: [{ ...last, start: last.end - 1 }] };
}

const isNextLine = (left: Word, right: Word): boolean => right.box.y0 > left.box.y0 + 0.5 * left.size && right.box.x0 < left.box.x0 + 0.1 * left.size;

/** The same table, with the words cut at the line ends inside its cells made whole. */
export function healTable(table: Table, vocabulary: Vocabulary, locale: Locale, removals: Removal[]): Table {
  const healCell = (words: readonly Word[]): Word[] => {
    const healed: Word[] = [];
    for (const word of words) {
      const before = healed.at(-1);
      const healing = before && isNextLine(before, word) ? heal(before.text, word.text, vocabulary, locale) : 'apart';
      if (!before || healing === 'apart') healed.push(word);
      else {
        if (healing === 'join') removals.push(hyphenOf(before));
        healed[healed.length - 1] = fuse(before, word, healing);
      }
    }
    return healed;
  };
  return { ...table, rows: table.rows.map((row) => row.map((cell) => ({ words: healCell(cell.words) }))) };
}
