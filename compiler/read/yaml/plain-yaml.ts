/**
 * The YAML that declarations are written in, read an order of magnitude faster than by a full parser: block and flow
 * collections, plain and quoted scalars, literal blocks. The non-obvious law: whatever it is not sure of it gives up on, and the full parser
 * decides; a tree it does give is the full parser's, values and places alike.
 */

import { unspaced } from '../unspaced.ts';
import { PlainFlow, type ScalarAt } from './plain-yaml-flow.ts';
import type { YamlNode } from './yaml-node.ts';

/** The tree of the YAML from `start` to `end`, or nothing where the full parser has to read it. */
export function readPlainYaml(file: string, text: string, start: number, end: number): YamlNode | undefined {
  const source = text.slice(start, end);
  if (/[^\P{Cc}\n]|\ufeff|^(?:---|\.\.\.|%)/mu.test(source)) return undefined;
  const reader = new PlainYaml(file, source, start);
  const node = reader.document();
  return reader.sure ? node : undefined;
}

type Line = { readonly start: number; readonly end: number; readonly indent: number };

class PlainYaml extends PlainFlow {
  private readonly lines: readonly Line[];
  private line = 0;

  constructor(file: string, text: string, base: number) {
    super(file, text, base);
    this.lines = contentLines(text);
  }

  document(): YamlNode {
    const first = this.lines[0];
    if (!first) return { value: {}, span: this.span(0, 0), entries: [], items: [] };
    const node = this.block(first.indent, 0);
    if (this.line < this.lines.length) this.giveUp();
    return node;
  }

  /** A collection whose lines begin at `indent`. */
  private block(indent: number, depth: number): YamlNode {
    const line = this.lines[this.line];
    if (!line || line.indent !== indent || depth > 40) return this.giveUp();
    this.at = line.start + indent;
    if (this.text.startsWith('- ', this.at)) return this.sequence(indent, depth);
    if ('{['.includes(this.text[this.at] ?? '')) return this.ended(this.flow(depth), 0);
    return this.mapping(indent, depth);
  }

  private sequence(indent: number, depth: number): YamlNode {
    const items: YamlNode[] = [];
    const start = this.at;
    for (let line = this.lines[this.line]; this.sure && line?.indent === indent; line = this.lines[this.line]) {
      this.at = line.start + indent;
      if (!this.text.startsWith('- ', this.at)) break;
      this.at += 2;
      while (this.text[this.at] === ' ') this.at++;
      items.push(this.item(indent, this.at - line.start, depth + 1));
    }
    return this.collection(start, items.at(-1), { value: items.map(({ value }) => value), entries: [], items });
  }

  /** What stands after a dash: a mapping whose keys line up with the first, or one value. */
  private item(indent: number, column: number, depth: number): YamlNode {
    if (this.text.startsWith('- ', this.at) || this.text[this.at] === '\n' || this.text[this.at] === '#') return this.giveUp();
    return this.keyAhead() ? this.mapping(column, depth) : this.value(indent, depth);
  }

  private mapping(indent: number, depth: number): YamlNode {
    const entries: { key: { value: string; span: YamlNode['span'] }; node: YamlNode }[] = [];
    const start = this.at;
    const keys = new Set<string>();
    for (;;) {
      const key = this.key();
      if (!key || keys.has(key.text) || key.text === '<<') return this.giveUp();
      keys.add(key.text);
      const named = { value: key.text, span: this.span(key.start, key.end) };
      entries.push({ key: named, node: this.value(indent, depth + 1, named.span) });
      const line = this.lines[this.line];
      if (!this.sure || line?.indent !== indent) break;
      this.at = line.start + indent;
      if (this.text.startsWith('- ', this.at)) break;
    }
    const value = Object.fromEntries(entries.map(({ key, node }) => [key.value, node.value]));
    return this.collection(start, entries.at(-1)?.node, { value, entries, items: [] });
  }

  private collection(start: number, last: YamlNode | undefined, parts: Omit<YamlNode, 'span'>): YamlNode {
    const { value, entries, items } = parts;
    return { value, span: this.span(start, last ? last.span.end - this.base : start), entries, items };
  }

  /** The value after `key:` or a dash, on this line or below it; `empty` is the place of a value that is not there. */
  private value(indent: number, depth: number, empty?: YamlNode['span']): YamlNode {
    while (this.text[this.at] === ' ') this.at++;
    const sign = this.text[this.at] ?? '\n';
    if (sign === '\n') return this.below(indent, depth, empty);
    if (sign === '{' || sign === '[') return this.ended(this.flow(depth), indent + 1);
    if (sign === '"' || sign === "'") return this.ended(this.quoted(), indent + 1);
    if (sign === '|') return this.literal(indent);
    return this.plain(indent);
  }

  private below(indent: number, depth: number, empty: YamlNode['span'] | undefined): YamlNode {
    this.line++;
    const next = this.lines[this.line];
    const isList = next?.indent === indent && this.text.startsWith('- ', next.start + indent);
    if (!empty) return this.giveUp();
    if (!next || next.indent < indent || (next.indent === indent && !isList)) return { value: null, span: empty, entries: [], items: [] };
    return this.block(next.indent, depth);
  }

  /** A value that must end its line; the lines it went over stand at least at `least`. */
  private ended(node: YamlNode, least: number): YamlNode {
    while (this.text[this.at] === ' ') this.at++;
    if (this.at < this.text.length && this.text[this.at] !== '\n') return this.giveUp();
    const first = this.line;
    while (this.line < this.lines.length && this.lines[this.line]!.start < this.at) this.line++;
    for (let line = first + 1; line < this.line; line++) if (this.lines[line]!.indent < least) this.giveUp();
    return node;
  }

  /** A plain scalar; lines that stand deeper go on with it, joined by a space. */
  private plain(indent: number): YamlNode {
    const start = this.at;
    const first = this.lineAt(start);
    const parts = [unspaced(first)];
    let end = start + parts[0]!.length;
    this.line++;
    for (let next = this.lines[this.line]; next && next.indent > indent; next = this.lines[this.line]) {
      if (this.text.slice(end, next.start + next.indent).split('\n').length > 2) return this.giveUp();
      const part = unspaced(this.text.slice(next.start + next.indent, next.end));
      parts.push(part);
      end = next.start + next.indent + part.length;
      this.line++;
    }
    if (parts.some((part) => /: |:$| #|^#/.test(part))) return this.giveUp();
    const scalar: ScalarAt = { text: parts.join(' '), start, end };
    return this.plainScalar(scalar);
  }

  /** A literal block: its lines without their indentation, one line end after the last. */
  private literal(indent: number): YamlNode {
    const start = this.at;
    const header = this.lineAt(start);
    const from = start + header.length + 1;
    const width = /^ *(?=\S)/.exec(this.text.slice(from))?.[0].length ?? 0;
    if (header !== '|' || width <= indent) return this.giveUp();
    const rows: string[] = [];
    let at = from;
    while (at < this.text.length) {
      const feed = this.text.indexOf('\n', at);
      const stop = feed === -1 ? this.text.length : feed;
      const row = this.text.slice(at, stop);
      if (!row.startsWith(' '.repeat(width)) || row.trim() === '') break;
      rows.push(row.slice(width));
      at = feed === -1 ? stop : feed + 1;
    }
    while (this.line < this.lines.length && this.lines[this.line]!.start < at) this.line++;
    const next = this.text.slice(at).split('\n', 2);
    if (/^ *#/.test(next[0] ?? '') || (next[0]?.trim() === '' && (next[0] !== '' || /^ /.test(next[1] ?? '')))) return this.giveUp();
    const text = `${rows.join('\n')}\n`;
    return { value: text, text, span: this.span(start, at), entries: [], items: [] };
  }

  private lineAt(start: number): string {
    const feed = this.text.indexOf('\n', start);
    return this.text.slice(start, feed === -1 ? this.text.length : feed);
  }
}

/** The lines that hold something, comments left out. */
function contentLines(text: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf('\n', start);
    const end = feed === -1 ? text.length : feed;
    let indent = 0;
    while (text[start + indent] === ' ') indent++;
    if (start + indent < end && text[start + indent] !== '#') lines.push({ start, end, indent });
    start = end + 1;
  }
  return lines;
}
