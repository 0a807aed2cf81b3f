/** Diagnostics → text for a terminal: code, sentence, frame with file:line:column, the article's heading, the cure. */
import { styleText } from 'node:util';
import { lastUpTo, lineAt, lineEnd, positionAt, type Source, type Span } from '../source.ts';
import type { Diagnostic, Place } from './diagnostic.ts';

export type Sources = ReadonlyMap<string, Source>;
type Paint = (style: Parameters<typeof styleText>[0], text: string) => string;

const painted: Paint = (style, text) => styleText(style, text, { validateStream: false });
const plain: Paint = (_, text) => text;
const widest = 140;

/** One block per diagnostic, blank lines between them; `color` paints for a terminal. */
export function renderPretty(diagnostics: readonly Diagnostic[], sources: Sources, color = false): string {
  const paint = color ? painted : plain;
  return diagnostics.map((diagnostic) => renderOne(diagnostic, sources, paint)).join('\n\n');
}

function renderOne(diagnostic: Diagnostic, sources: Sources, paint: Paint): string {
  const hue = diagnostic.severity === 'error' ? 'red' : 'yellow';
  return [
    `${paint([hue, 'bold'], `${diagnostic.severity} ${diagnostic.code}`)}: ${diagnostic.message}`,
    ...diagnostic.places.flatMap((place) => renderPlace(place, sources, paint, hue)),
    ...(diagnostic.details ?? []).map((line) => `    ${line}`),
    ...(diagnostic.help ? [`  ${paint('cyan', 'help')}: ${diagnostic.help}`] : []),
  ].join('\n');
}

function renderPlace(place: Place, sources: Sources, paint: Paint, hue: 'red' | 'yellow'): string[] {
  const source = sources.get(place.span.file);
  if (!source) return [`  --> ${place.span.file}`];
  const { line, column } = positionAt(source, place.span.start);
  const heading = headingOf(source, place.span.start);
  const number = String(line);
  const gutter = ' '.repeat(number.length);
  return [
    `${gutter} --> ${place.span.file}:${line}:${column}${heading ? `  (${heading})` : ''}`,
    `${gutter} |`,
    ...frame(lineAt(source, line), column, spanLength(source, line, place.span), { number, gutter, paint, hue, label: place.label }),
  ];
}

type Frame = { number: string; gutter: string; paint: Paint; hue: 'red' | 'yellow'; label: string | undefined };

/** The line, cut around the caret where it is long, and the carets under it. */
function frame(text: string, column: number, length: number, { number, gutter, paint, hue, label }: Frame): string[] {
  const from = column > widest - 40 ? column - 60 : 0;
  const shown = text.slice(from, from + widest).replaceAll('\t', ' ');
  const head = from > 0 ? '…' : '';
  const tail = text.length > from + widest ? '…' : '';
  const pad = ' '.repeat(column - 1 - from + head.length);
  const carets = '^'.repeat(Math.max(1, Math.min(length, shown.length - (column - 1 - from))));
  return [`${number} | ${head}${shown}${tail}`, `${gutter} | ${pad}${paint(hue, carets)}${label ? ` ${label}` : ''}`];
}

const spanLength = (source: Source, line: number, span: Span): number => Math.min(lineEnd(source, line), span.end) - span.start;

/** The last Markdown heading before an offset, its marks and escapes taken off. */
function headingOf(source: Source, offset: number): string | undefined {
  const headings = headingsOf(source);
  const last = headings[lastUpTo(headings, offset)];
  if (last === undefined || last > offset) return undefined;
  const line = lineAt(source, positionAt(source, last).line);
  if (!/^#{1,6}\s/.test(line)) return undefined;
  return line
    .replace(/^#+\s+/, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\\(.)/g, '$1');
}

const known = new WeakMap<Source, readonly number[]>();

/** Where the lines that begin with `#` do. */
function headingsOf(source: Source): readonly number[] {
  const headings = known.get(source) ?? Array.from(source.text.matchAll(/^#/gm), ({ index }) => index);
  known.set(source, headings);
  return headings;
}
