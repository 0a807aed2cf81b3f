/**
 * Diagnostics in; out, those that are not mere consequences of another. What could not be read (a mark, an item of YAML) is
 * spoilt: that its name is unknown, its words are uncovered or its values unread is told once it can be read.
 */
import { overlaps, type Source, type Span } from '../source.ts';
import type { Diagnostic, Spoilt } from './diagnostic.ts';

/** First what follows from a text that could not be read, then what follows from a name of a rule that means nothing. */
export function withoutConsequences(diagnostics: readonly Diagnostic[], sources: readonly Source[]): readonly Diagnostic[] {
  const texts = new Map(sources.map(({ file, text }) => [file, text]));
  const roots = without(diagnostics, (code) => !code.startsWith('expression/'), texts);
  return without(roots, (code) => code.startsWith('expression/'), texts);
}

function without(diagnostics: readonly Diagnostic[], causes: (code: string) => boolean, texts: Texts): readonly Diagnostic[] {
  const spoilt = diagnostics.flatMap(({ code, spoils }) => (spoils && causes(code) ? [spoils] : []));
  if (spoilt.length === 0) return diagnostics;
  const lost = lostOf(spoilt);
  return diagnostics.filter((diagnostic) => (diagnostic.spoils && causes(diagnostic.code)) || !follows(diagnostic, lost, texts));
}

type Texts = ReadonlyMap<string, string>;
type Lost = {
  readonly spans: readonly Span[];
  readonly names: ReadonlySet<string>;
  readonly quotes: readonly string[];
  readonly all: readonly Spoilt['whole'][];
};

function lostOf(spoilt: readonly Spoilt[]): Lost {
  const texts = spoilt.flatMap(({ texts }) => texts.map(plain));
  return {
    spans: spoilt.map(({ span }) => span),
    names: new Set(texts.filter((text) => name.test(text))),
    quotes: texts.filter((text) => !name.test(text) && text.length > 3),
    all: spoilt.map(({ whole }) => whole),
  };
}

const name = /^[A-Za-z][\w-]*$/;
const aboutFront = /^check\/(?:fidelity|original|no-original|no-witness|doubt|idle-doubt|furniture)|^link\/calendar$/;
/** What a text says of words and names that nothing takes up. */
const aboutUse = /^coverage\/|^check\/(?:unused|idle|undefined-term)|^review\//;

/** What is told of a whole line that a lost name stands in. */
const aboutWhole = /^(?:expression\/syntax|check\/example)$/;

function follows({ code, places: [place] }: Diagnostic, lost: Lost, texts: Texts): boolean {
  if (!place || code.startsWith('read/')) return false;
  if (lost.spans.some((span) => holds(span, place.span))) return true;
  if (lost.all.includes('front matter') && aboutFront.test(code)) return true;
  const text = texts.get(place.span.file) ?? '';
  const shown = text.slice(place.span.start, place.span.end);
  if (aboutUse.test(code)) return lost.all.includes('declarations') || mentions(text, place.span, lost, code === 'coverage/sentence');
  if (lost.names.has(shown.trim()) || (code === 'expression/unknown-name' && lost.all.includes('name'))) return true;
  return aboutWhole.test(code) && wordsOf(lineAround(text, place.span)).some((word) => lost.names.has(word));
}

const holds = (outer: Span, inner: Span): boolean => outer.file === inner.file && overlaps(outer, inner);

/** True when a spoilt declaration quotes words at this place, or names the mark on them. */
function mentions(text: string, { start, end }: Span, { names, quotes }: Lost, isSentence: boolean): boolean {
  const shown = text.slice(start, end);
  const ids = [...text.slice(start, end + 80).matchAll(/\]\(\w+:([\w-]+)/g)]
    .filter(({ index }) => index <= shown.length)
    .map(([, id = '']) => id);
  const named = ids.length > 0 || isSentence ? ids : name.test(shown) ? [shown] : [];
  if (named.some((id) => names.has(id) || quotes.some((quote) => wordsOf(quote).includes(id)))) return true;
  const { words, from, to } = paragraphAround(text, start, end);
  return quotes.some((quote) => occurrences(words, quote).some((at) => at < to + slack && from - slack < at + quote.length));
}

/** A mark that a place cuts in two leaves a bracket in the words before it. */
const slack = 1;

/** The words of the paragraph that a place stands in, and where they begin and end at that place. */
function paragraphAround(text: string, start: number, end: number): { words: string; from: number; to: number } {
  const top = Math.max(0, text.lastIndexOf('\n\n', start) + 2);
  const bottom = text.indexOf('\n\n', end);
  const words = bare(text.slice(top, bottom === -1 ? text.length : bottom));
  const from = bare(text.slice(top, start)).length;
  return { words, from, to: from + bare(text.slice(start, end)).length };
}

function occurrences(words: string, quote: string): number[] {
  const found: number[] = [];
  for (let at = words.indexOf(quote); at !== -1; at = words.indexOf(quote, at + 1)) found.push(at);
  return found;
}

/** Markdown without its marks and escapes. */
const bare = (text: string): string =>
  text
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\\(.)/g, '$1')
    .replace(/\s+/g, ' ')
    .trimStart();

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
const wordsOf = (text: string): string[] => text.match(/[A-Za-z][\w-]*/g) ?? [];

function lineAround(text: string, { start }: Span): string {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = text.indexOf('\n', start);
  return text.slice(from, to === -1 ? text.length : to);
}
