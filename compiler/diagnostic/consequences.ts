/**
 * Diagnostics in; out, those that are not mere consequences of another. What could not be read (a mark, an item of YAML) is
 * spoilt: that its name is unknown, its words are uncovered or its values unread is told once it can be read.
 */
import type { Source, Span } from '../source.ts';
import type { Diagnostic, Spoilt } from './diagnostic.ts';

export function withoutConsequences(diagnostics: readonly Diagnostic[], sources: readonly Source[]): readonly Diagnostic[] {
  const spoilt = diagnostics.flatMap(({ spoils }) => spoils ?? []);
  if (spoilt.length === 0) return diagnostics;
  const texts = new Map(sources.map(({ file, text }) => [file, text]));
  const lost = lostOf(spoilt);
  return diagnostics.filter((diagnostic) => !follows(diagnostic, lost, texts));
}

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
const aboutFront = /^check\/(?:fidelity|original|no-original|furniture)|^link\/calendar$/;
/** What a text says of words and names that nothing takes up. */
const aboutUse = /^coverage\/|^check\/(?:unused|idle|undefined-term)|^review\//;

/** What is told of a whole line that a lost name stands in. */
const aboutWhole = /^(?:expression\/syntax|check\/example)$/;

function follows({ code, places: [place], spoils }: Diagnostic, lost: Lost, texts: ReadonlyMap<string, string>): boolean {
  if (spoils || !place || code.startsWith('read/')) return false;
  if (lost.spans.some((span) => holds(span, place.span))) return true;
  if (lost.all.includes('front matter') && aboutFront.test(code)) return true;
  const text = texts.get(place.span.file) ?? '';
  const shown = text.slice(place.span.start, place.span.end);
  if (aboutUse.test(code)) return lost.all.includes('declarations') || mentions(shown, lost);
  if (lost.names.has(shown.trim())) return true;
  return aboutWhole.test(code) && wordsOf(lineAround(text, place.span)).some((word) => lost.names.has(word));
}

const holds = (outer: Span, inner: Span): boolean => outer.file === inner.file && inner.start < outer.end && outer.start < inner.end;

/** True when a spoilt declaration quotes these words, or names the mark on them. */
function mentions(shown: string, { names, quotes }: Lost): boolean {
  const ids = [...shown.matchAll(/\]\(\w+:([\w-]+)/g)].map(([, id = '']) => id);
  const words = plain(shown.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/\\(.)/g, '$1'));
  const named = ids.length > 0 ? ids : name.test(words) ? [words] : [];
  if (named.some((id) => names.has(id) || quotes.some((quote) => wordsOf(quote).includes(id)))) return true;
  return quotes.some((quote) => words.includes(quote) || (words.length > 3 && quote.includes(words)));
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
const wordsOf = (text: string): string[] => text.match(/[A-Za-z][\w-]*/g) ?? [];

function lineAround(text: string, { start }: Span): string {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = text.indexOf('\n', start);
  return text.slice(from, to === -1 ? text.length : to);
}
