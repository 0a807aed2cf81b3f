/**
 * The label that opens an item or a paragraph: `a)`, `(iv)`, `2°`, `B.`, `§ 2`. Which of its readings holds, the letter i or the numeral,
 * is for those around it to say (`label-series.ts`).
 */
import { romanValue } from './roman.ts';

/** One way of counting, and how far: `(c)` is the third letter. */
export type LabelReading = { readonly system: 'letter' | 'roman' | 'number'; readonly at: number };

export type Label = {
  /** As printed: `(a)`, `2°`. */
  readonly glyph: string;
  /** As ids have it: `a`, `iv`, `2`. */
  readonly name: string;
  /** The signs around it and its case: labels of one series share it. */
  readonly wrap: string;
  readonly readings: readonly LabelReading[];
  /** Where the words begin. */
  readonly end: number;
  /** A full stop, a stroke or a dash after a letter ends initials and sums too: it opens a series or continues one. */
  readonly loose: boolean;
};

const label = /^(\(?)([a-z]{1,6}|[A-Z]{1,6}|\d{1,3})(°[)/]|[.)/][–-]|[.)°/–-]|(?=\s+[-–—:]\s))(?:\s+[-–—:](?=\s))?\s+(?=\S)/u;

/** `§ 2` before words that begin a sentence, `§ 1er.` before any: a paragraph of its clause. */
const paragraph = /^§\s?(\d{1,3})(?:er)?(?:(?:\s?[.:)–—-]){1,3}\s+(?=\S)|\s+(?=(?:[«“"(]\s?)?\p{Lu}))/u;

function paragraphLabel(text: string): Label | undefined {
  const [whole, name] = paragraph.exec(text) ?? [];
  if (whole === undefined || name === undefined) return undefined;
  return { glyph: whole.trim(), name, wrap: '§', readings: readingsOf(name), end: whole.length, loose: false };
}

/** `(ii) le prix` → the glyph `(ii)`, read as a numeral; `a) …` → a letter; undefined where nothing like it opens the text. */
export function labelOf(text: string): Label | undefined {
  if (text.startsWith('§')) return paragraphLabel(text);
  const [whole, open = '', name, close = ''] = label.exec(text) ?? [];
  if (whole === undefined || name === undefined || (open !== '' && close !== ')')) return undefined;
  if (/^[–-]?$/.test(close) && /^\d/.test(text.slice(whole.length))) return undefined;
  const readings = readingsOf(name);
  if (readings.length === 0) return undefined;
  const letterCase = /^\d/.test(name) ? '1' : /^[A-Z]/.test(name) ? 'A' : 'a';
  const loose = isLoose(name, close, text.slice(whole.length));
  return {
    glyph: `${open}${name}${close}`,
    name: name.toLowerCase(),
    wrap: `${open}${letterCase}${close}`,
    readings,
    end: whole.length,
    loose,
  };
}

/** Capitals, and letters that open an abbreviation: `p. 3`, `i. e.`, `s/ réserve`. */
function isLoose(name: string, close: string, words: string): boolean {
  if (close.includes(')') || close.includes('°') || /^\d/.test(name)) return false;
  if (/^[A-Z]/.test(name)) return true;
  return name.length === 1 && (!close.startsWith('.') || /^(?:\p{L}{1,2}\.|[\d\p{Lu}])/u.test(words));
}

/** Two same letters count on after z: `aa`. */
function readingsOf(name: string): LabelReading[] {
  if (/^\d/.test(name)) return [{ system: 'number', at: Number(name) }];
  const plain = name.toLowerCase();
  const roman = romanValue(plain);
  const letter = /^(.)\1?$/.test(plain) ? plain.charCodeAt(0) - 96 + 26 * (plain.length - 1) : undefined;
  return [
    ...(letter === undefined ? [] : [{ system: 'letter', at: letter } as const]),
    ...(roman === undefined ? [] : [{ system: 'roman', at: roman } as const]),
  ];
}
