/**
 * YAML that does not parse as a whole → what of it does: each key at the margin, and below it each item of a list or entry of
 * a mapping, is parsed alone. A piece that fails is reported and spoilt; its neighbours are kept.
 */
import type { Diagnostic, Report } from '../../diagnostic/diagnostic.ts';
import { spoiling } from '../../diagnostic/diagnostic.ts';
import type { Source, Span } from '../../source.ts';
import { spoiltText } from './spoilt.ts';
import { readYamlFully } from './yaml.ts';
import type { YamlNode } from './yaml-node.ts';

/** Keys above items are looked into this deep: `examples:`, a rule, its examples. */
const levels = 3;

type Piece = { readonly start: number; readonly end: number };

/** `diagnostics` are those of the whole, told where no piece has one of its own. Nothing where no piece can be read. */
export function readPieces(
  source: Source,
  start: number,
  end: number,
  diagnostics: readonly Diagnostic[],
  report: Report,
): YamlNode | undefined {
  const found: Diagnostic[] = [];
  const node = readBlock(source, { start, end }, levels, (diagnostic) => found.push(diagnostic));
  const span = { file: source.file, start, end };
  const told =
    found.length > 0
      ? found.map((one) => bestTold(one, diagnostics))
      : diagnostics.map((one) => spoiling(one, { ...spoiltText(source, span), whole: 'declarations' }));
  for (const diagnostic of told) report(diagnostic);
  return found.length > 0 ? node : undefined;
}

/** Of what the piece says of itself and what the whole said of it, the latter: it knows what stands around. */
function bestTold(own: Diagnostic, whole: readonly Diagnostic[]): Diagnostic {
  const { spoils } = own;
  const known = whole.find(
    ({ places: [place] }) => spoils && place && spoils.span.start <= place.span.start && place.span.start < spoils.span.end,
  );
  return known && spoils ? spoiling(known, spoils) : own;
}

/** A block whose lines begin at one margin. A block that cannot be cut is one piece, and spoilt whole. */
function readBlock(source: Source, place: Piece, depth: number, report: Report): YamlNode | undefined {
  const pieces = cut(source.text, place);
  if (pieces.length < 2 && !/^[ \t]*[\w-]+:[ \t]*\n/.test(source.text.slice(place.start, place.end))) return whole(source, place, report);
  const nodes = pieces.map((piece) => readPiece(source, piece, depth, report)).filter((node) => node !== undefined);
  return joined(nodes, { file: source.file, start: place.start, end: place.end });
}

function readPiece(source: Source, piece: Piece, depth: number, report: Report): YamlNode | undefined {
  const quiet: Diagnostic[] = [];
  const node = readYamlFully(source, piece.start, piece.end, (diagnostic) => quiet.push(diagnostic));
  if (node) return node;
  const key = /^([ \t]*)([\w-]+):[ \t]*\n/.exec(source.text.slice(piece.start, piece.end));
  if (!key || depth <= 1) return whole(source, piece, report);
  const body = readBlock(source, { start: piece.start + key[0].length, end: piece.end }, depth - 1, report);
  if (!body) return undefined;
  const from = piece.start + key[1]!.length;
  const named = { value: key[2]!, span: { file: source.file, start: from, end: from + key[2]!.length } };
  return {
    value: { [named.value]: body.value },
    span: { ...named.span, end: body.span.end },
    entries: [{ key: named, node: body }],
    items: [],
  };
}

/** Parsed without being cut: a failure spoils all of it. */
function whole(source: Source, { start, end }: Piece, report: Report): YamlNode | undefined {
  const spoils = spoiltText(source, { file: source.file, start, end });
  return readYamlFully(source, start, end, (diagnostic) => report(spoiling(diagnostic, spoils)));
}

/** Where the lines at the margin of the first one begin. */
function cut(text: string, { start, end }: Piece): Piece[] {
  const own = text.slice(start, end);
  const margin = /^([ \t]*)[^\s#]/m.exec(own)?.[1] ?? '';
  const starts = [...own.matchAll(/^([ \t]*)[^\s#]/gm)].filter(([, indent]) => indent === margin).map(({ index }) => start + index);
  return starts.map((from, index) => ({ start: index === 0 ? start : from, end: starts[index + 1] ?? end }));
}

function joined(nodes: readonly YamlNode[], span: Span): YamlNode | undefined {
  const entries = nodes.flatMap(({ entries }) => entries);
  const items = nodes.flatMap(({ items }) => items);
  if (entries.length === 0 && items.length === 0) return undefined;
  const value =
    items.length > 0 ? items.map(({ value }) => value) : Object.fromEntries(entries.map(({ key, node }) => [key.value, node.value]));
  return { value, span, entries: items.length > 0 ? [] : entries, items };
}
