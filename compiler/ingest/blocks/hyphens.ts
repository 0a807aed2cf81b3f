/**
 * In: a word cut at the end of a line and the one that starts the next. Out: whether they are one word, and if the hyphen stays.
 * Law: the document's own vocabulary decides first: a form it uses uncut is the right one.
 */

import type { Locale } from '../../language/locale.ts';
import type { Flow, Removal, Table, Word } from '../record/records.ts';
import { reword } from '../record/records.ts';

/** The words a document uses whole, and whether it cuts words at line ends at all. */
export type Vocabulary = { readonly words: ReadonlySet<string>; readonly cuts: boolean };

const bare = (text: string): string => text.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

/** Cut words whose whole form stands elsewhere that show a document to be hyphenated. */
const PROOFS = 3;

/** Words seen whole, and the parts of elided ones; the tail of a word cut at a line end is none. */
export function vocabularyOfWords(lists: readonly (readonly Word[])[]): Vocabulary {
  const words = new Set<string>();
  const cut: string[] = [];
  let head: string | undefined;
  for (const list of lists)
    for (const { text } of list) {
      if (head !== undefined) cut.push(bare(head) + bare(text));
      const tail = head !== undefined;
      head = /\p{L}[-‐]$/u.test(text) ? text.split(/['’]/).at(-1) : undefined;
      if (head !== undefined || tail) continue;
      words.add(bare(text));
      for (const part of text.split(/['’]/)) words.add(bare(part));
    }
  const proofs = cut.filter((whole) => words.has(whole)).length;
  return { words, cuts: proofs >= PROOFS || (proofs > 0 && proofs >= cut.length / 2) };
}

export const vocabularyOf = (flow: readonly Flow[]): Vocabulary =>
  vocabularyOfWords(flow.flatMap((item) => (item.kind === 'line' ? [item.line.words] : item.rows.flat().map((cell) => cell.words))));

/** `join` drops the hyphen, `keep-hyphen` puts the halves together as they are. */
export type Healing = 'join' | 'keep-hyphen' | 'apart';

const ADDRESS = /^(?:https?:\/\/|www\.)\S*[^.,;:)]$/;

/** Either half of an address of mail, which no printer hyphens. */
const MAIL = /^[\w.+-]+@[\w.-]/;

/** `Busi-`+`ness` → join; `sous-`+`domaines` → keep-hyphen; `Alteo -`+`Durée` → apart. */
export function heal(left: string, right: string, vocabulary: Vocabulary, locale: Locale): Healing {
  if (ADDRESS.test(left) && (left.endsWith('-') ? /^[\w/]/.test(right) : /^[\w.~%?=&#-]*\/[\w.~%/?=&#-]*$/.test(right)))
    return 'keep-hyphen';
  if (/\w-$/.test(left) && (MAIL.test(left) || MAIL.test(right))) return 'keep-hyphen';
  if (!/\p{L}[-‐]$/u.test(left) || !/^\p{L}/u.test(right)) return 'apart';
  const { words, cuts } = vocabulary;
  const head = left.slice(0, -1);
  const stem = head.split(/['’]/).at(-1)!;
  const tail = bare(right);
  const whole = bare(stem) + tail;
  const hyphened = `${bare(stem)}-${tail}`;
  if (words.has(hyphened) || words.has(bare(`${head}-${right}`))) return 'keep-hyphen';
  if (words.has(whole) || words.has(bare(head + right))) return 'join';
  const known = words.has(tail);
  if (locale.hyphenRight.includes(tail) || locale.hyphenAlways.includes(bare(stem))) return 'keep-hyphen';
  if (known && (locale.hyphenOften.includes(bare(stem)) || words.has(bare(stem)))) return 'keep-hyphen';
  if (/^\p{Lu}/u.test(right) || /-/.test(stem)) return 'keep-hyphen';
  return cuts || !(known || words.has(bare(stem))) ? 'join' : 'keep-hyphen';
}

/** The healed word; its sources keep the hyphen out when it went. */
export function fuse(left: Word, right: Word, healing: Healing): Word {
  const dropped = healing === 'join';
  const last = left.sources.at(-1)!;
  const sources = dropped ? [...left.sources.slice(0, -1), { ...last, end: last.end - 1 }] : left.sources;
  return reword(left, { text: (dropped ? left.text.slice(0, -1) : left.text) + right.text, sources: [...sources, ...right.sources] });
}

/** The removal that accounts for a hyphen that went. */
export function hyphenOf(word: Word): Removal {
  const last = word.sources.at(-1)!;
  return { reason: 'hyphen', page: word.page, box: word.box, text: '-', sources: [{ ...last, start: last.end - 1 }] };
}

const isNextLine = (left: Word, right: Word): boolean =>
  right.box.y0 > left.box.y0 + 0.5 * left.size && right.box.x0 < left.box.x0 + 0.1 * left.size;

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
