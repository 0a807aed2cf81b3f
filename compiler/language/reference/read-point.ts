/** What names a place inside a clause: `(b)`, ` a)`, `, point b)`, ` 2°`, `, alinéa 2`, `, deuxième alinéa`. */
import { romanValue } from '../printed/roman.ts';
import { endOf } from '../text/words.ts';
import type { Head, Paragraph, ReferenceGrammar } from './reference-grammar.ts';

/** `line`: the paragraph of this number within the clause, counted from 1. */
export type Point = { readonly name: string; readonly line?: true };
export type ReadPoint = { readonly point: Point; readonly start: number; readonly end: number };

const inBrackets = /(?:,? ?)?\(([a-z]{1,5}|\d{1,2})°?\)/uy;
const halfBracket = /([a-z]|[ivx]{2,5})\)/uy;
const degree = /-?(\d{1,2})°\)?/uy;
const lead = /,? ?|- ?/y;
const plainName = /([a-z]|\d{1,2})(?![\p{L}\d'°]|[.,]\d)/uy;
/** `5.1.b`, and `5.1, b` where no word of one letter could stand. */
const afterStop = /\.([a-z])(?![\p{L}\d'])/uy;
const afterComma = /, ([b-hj-xz])(?= |$)/uy;
const letterAndStop = / ([a-z])\.(?= +\p{Ll})/uy;

const isLabel = (name: string): boolean => /^(?:[a-z]|([a-z])\1|\d{1,2})$/.test(name) || romanValue(name) !== undefined;

/** The point that goes on from what ends at `at`, or stands there. */
export function pointAt(paragraph: Paragraph, at: number, grammar: ReferenceGrammar): ReadPoint | undefined {
  const { text } = paragraph;
  return (
    matched(inBrackets, text, at, at) ??
    lineAt(text, at, grammar) ??
    headedPoint(text, at, grammar) ??
    matched(halfBracket, text, endOf(lead, text, at) ?? at, at) ??
    matched(degree, text, endOf(lead, text, at) ?? at, at) ??
    matched(letterAndStop, paragraph.source, at, at) ??
    matched(afterStop, text, at, at) ??
    matched(afterComma, text, at, at)
  );
}

function matched(pattern: RegExp, text: string, at: number, start: number): ReadPoint | undefined {
  pattern.lastIndex = at;
  const name = pattern.exec(text)?.[1];
  return name === undefined || !isLabel(name) ? undefined : { point: { name }, start, end: pattern.lastIndex };
}

const space = /,? ?/y;
const word = /[\p{L}\d-]+\.?|§/uy;

/** `, point b)`, ` al. 2`, `, paragraph 1`. */
function headedPoint(text: string, at: number, grammar: ReferenceGrammar): ReadPoint | undefined {
  const from = endOf(space, text, at) ?? at;
  const headEnd = endOf(word, text, from);
  const head = headEnd === undefined ? undefined : headOf(text.slice(from, headEnd), grammar);
  const isSign = headEnd !== undefined && text.slice(from, headEnd) === '§';
  if (headEnd === undefined || !(isSign || head?.kind === 'point' || head?.kind === 'line') || text[headEnd] !== ' ') return undefined;
  const line = lineNumber(text, headEnd + 1, at, grammar);
  if (isSign || head?.kind === 'line') return line;
  if (line && /^paragra/.test(head?.name ?? '')) return line;
  return pointName(text, headEnd + 1, at);
}

/** `premier` after its word. */
function ordinalAt(text: string, at: number, start: number, { ordinals }: ReferenceGrammar): ReadPoint | undefined {
  const end = endOf(word, text, at);
  const name = end === undefined ? undefined : ordinals.get(text.slice(at, end));
  return end === undefined || name === undefined ? undefined : { point: { name }, start, end };
}

/** `b)`, `(b)`, `b`, `3`, `2°` after its word. */
export const pointName = (text: string, at: number, start: number): ReadPoint | undefined =>
  matched(inBrackets, text, at, start) ??
  matched(halfBracket, text, at, start) ??
  matched(degree, text, at, start) ??
  matched(plainName, text, at, start);

/** `2`, `1er`, `premier` after the word of a line. */
export const lineNumber = (text: string, at: number, start: number, grammar: ReferenceGrammar): ReadPoint | undefined =>
  asLine(matched(grammar.figure, text, at, start) ?? ordinalAt(text, at, start, grammar));

const asLine = (found: ReadPoint | undefined): ReadPoint | undefined =>
  found && { ...found, point: { name: found.point.name, line: true } };

/** An abbreviation that is a word too, `par.`, is known with its stop only. */
export const headOf = (written: string, { heads }: ReferenceGrammar): Head | undefined =>
  heads.get(written) ?? (written.endsWith('.') ? heads.get(written.slice(0, -1)) : undefined);

/** A line, or a paragraph that an ordinal counts. */
const isLine = (head: Head | undefined): boolean => head?.kind === 'line' || (head?.kind === 'point' && /^paragra/.test(head.name));

/** `deuxième alinéa`; the first of `premier et deuxième alinéas`. */
export function lineAt(text: string, at: number, grammar: ReferenceGrammar): ReadPoint | undefined {
  const from = endOf(space, text, at) ?? at;
  const end = endOf(word, text, from);
  const name = end === undefined ? undefined : grammar.ordinals.get(text.slice(from, end));
  if (name === undefined || end === undefined) return undefined;
  const point = { name, line: true } as const;
  const lineEnd = endOf(word, text, end + 1);
  if (lineEnd !== undefined && isLine(headOf(text.slice(end + 1, lineEnd), grammar))) return { point, start: at, end: lineEnd };
  const next = endOf(grammar.to, text, end) ?? endOf(grammar.and, text, end);
  return next !== undefined && lineAt(text, next, grammar) ? { point, start: at, end } : undefined;
}
