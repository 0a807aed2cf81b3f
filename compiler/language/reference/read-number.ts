/** The number after a word: `5.1`, `12A`, `L. 441-10`, `IV`, `“A”`, `1er`, `premier`, as ids have it. */
import { idOfNumber } from '../printed/heading-number.ts';
import { oneOf } from '../printed/numbering.ts';
import { romanCapitals } from '../printed/roman.ts';
import type { Head, Paragraph, ReferenceGrammar } from './reference-grammar.ts';

type Patterns = { readonly words: RegExp; readonly figures: RegExp };

const compiled = new WeakMap<ReferenceGrammar, Patterns>();
const letters = new RegExp(`[“"«]? ?((?:${romanCapitals}|[A-Z])(?:[.-]\\d{1,3}(?:\\.\\d{1,3})*)?)(?![\\p{L}\\d]|['’]\\p{L})[”"]?`, 'uy');
const noteSign = /\(?(\d{1,3})\)?(?![\d\p{L}])/uy;

function patternsOf(grammar: ReferenceGrammar): Patterns {
  const known = compiled.get(grammar);
  if (known) return known;
  const { inWords, codeLetters, suffixes } = grammar;
  const suffix = `(?: ?(?:${oneOf(suffixes)})(?!\\p{L}))?`;
  const code = codeLetters === '' ? '' : `(?:[${codeLetters}]\\.? ?(?=\\d))?`;
  const patterns = {
    words: new RegExp(`(?:${oneOf(Object.keys(inWords))})(?![\\p{L}\\d])`, 'uy'),
    figures: new RegExp(`(${code}\\d{1,4}[a-z]?(?:[.-]\\d{1,4}(?!°)[a-z]?)*${suffix})(?![\\d\\p{L}%°]|,\\d)`, 'uy'),
  };
  compiled.set(grammar, patterns);
  return patterns;
}

/** Letters count only as capitals: `annexe A`, never `l'annexe a été jointe`. */
export function numberAt(
  { source, text }: Paragraph,
  at: number,
  { kind }: Head,
  grammar: ReferenceGrammar,
): { readonly number: string; readonly end: number } | undefined {
  if (kind === 'note') return found(noteSign, text, at);
  const { words, figures } = patternsOf(grammar);
  words.lastIndex = at;
  const [word] = words.exec(text) ?? [];
  if (word !== undefined) return { number: grammar.inWords[word]!, end: words.lastIndex };
  return found(figures, text, at) ?? found(letters, source, at);
}

function found(pattern: RegExp, text: string, at: number): { readonly number: string; readonly end: number } | undefined {
  pattern.lastIndex = at;
  const number = pattern.exec(text)?.[1];
  return number === undefined ? undefined : { number: idOfNumber(number.trim()).replace(/\s+/g, '-'), end: pattern.lastIndex };
}
