/**
 * In: the nodes of a document. Out: Markdown whose text, once parsed, is exactly the words of the nodes.
 * Law: only what Markdown would take for syntax is escaped, and nothing else is added to a line of text.
 */

import type { Node, Table, Word } from '../record/records.ts';
import { touches } from '../record/records.ts';

type Mark = {
  readonly start: number;
  readonly end: number;
  readonly scheme: 'val' | 'term' | 'ref' | 'skip';
  readonly id: string;
  readonly title?: string;
};
export type Suggest = (paragraph: string) => readonly Mark[];

export type Printing = {
  readonly definitions: 'table' | 'blocks';
  readonly suggest?: Suggest | undefined;
  readonly notes: ReadonlySet<string>;
};

/** `3 * 4` → `3 \* 4`; `<a>` → `\<a>`; `_____` → `\_\_\_\_\_`. */
export const escapeInline = (text: string): string =>
  text
    .replace(/[\\`*[\]<~]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/&(?=#?\w+;)/g, '\\&');

/** Escapes what only the start of a line makes syntax: `1.` `-` `+` `#` `>` `=`. */
export const escapeStart = (line: string): string =>
  line
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^([-+])(?=\s|$)/, '\\$1')
    .replace(/^(#{1,6})(?=\s|$)/, '\\$1')
    .replace(/^>/, '\\>')
    .replace(/^(=+|-{2,})\s*$/, '\\$1')
    .replace(/^:(?=-)/, '\\:')
    .replace(/^\|/, '\\|');

const call = (word: Word, notes: ReadonlySet<string>): string | undefined => {
  const mark = word.raised ? noteMark(word.text) : undefined;
  return mark !== undefined && notes.has(mark) ? `[^${mark}]` : undefined;
};

const SUPERSCRIPT = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** `¹` and `1` → `1`. */
export const toDigits = (text: string): string | undefined => {
  const plain = [...text.replace(/^\((.*)\)$/, '$1')]
    .map((c) => (SUPERSCRIPT.includes(c) ? String(SUPERSCRIPT.indexOf(c)) : c === '²' ? '2' : c))
    .join('');
  return /^\d{1,2}$/.test(plain) ? plain : undefined;
};

/** What a raised word marks a note with: a figure, or where it is no figure a numeral, a star, a dagger. */
export const noteMark = (text: string): string | undefined =>
  toDigits(text) ?? (/^(?:\d{3}|[a-zA-Z]|[ivxlc]{1,8}|[IVXLC]{1,8}|[*†‡§]{1,4})$/.test(text) ? text : undefined);

/** The text a grammar reads, and where in it the footnote calls and the end of the term stand. */
type Flat = { readonly text: string; readonly calls: readonly (readonly [at: number, note: string])[]; readonly term: number };

function flatten(words: readonly Word[], notes: ReadonlySet<string>, term: number): Flat {
  let text = '';
  let end = 0;
  const calls: (readonly [number, string])[] = [];
  words.forEach((word, i) => {
    const note = i > 0 ? call(word, notes) : undefined;
    const afterCall = calls.at(-1)?.[0] === text.length && (/^[.,)]/.test(word.text) || touches(words[i - 1], word));
    if (note === undefined) text += (text === '' || afterCall ? '' : ' ') + word.text;
    else calls.push([text.length, note]);
    if (i === term - 1) end = text.length;
  });
  return { text, calls, term: end };
}

/** Marks in order that neither overlap nor straddle a call or the end of the term. */
function usable(marks: readonly Mark[], { text, calls, term }: Flat): Mark[] {
  const kept: Mark[] = [];
  for (const mark of marks.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const inside = mark.start >= (kept.at(-1)?.end ?? 0) && mark.end > mark.start && mark.end <= text.length;
    const whole = [...calls.map(([at]) => at), term].every((at) => at <= mark.start || at >= mark.end);
    if (inside && whole) kept.push(mark);
  }
  return kept;
}

/** The words of a node as Markdown inline text: the first `term` of them bold, calls stuck to their word, marks as links. */
export function inline(words: readonly Word[], printing: Printing, term = 0): string {
  const flat = flatten(words, printing.notes, term);
  const marks = usable(printing.suggest?.(flat.text) ?? [], flat);
  const shut: (readonly [number, string])[] = [
    ...marks.map((mark) => [mark.end, target(mark)] as const),
    ...(flat.term > 0 ? [[flat.term, '**'] as const] : []),
    ...flat.calls,
  ];
  const open: (readonly [number, string])[] = [
    ...(flat.term > 0 ? [[0, '**'] as const] : []),
    ...marks.map((mark) => [mark.start, '['] as const),
  ];
  const stops = [...new Set([0, ...shut.map(([at]) => at), ...open.map(([at]) => at), flat.text.length])].sort((a, b) => a - b);
  const syntax = (list: readonly (readonly [number, string])[], at: number): string =>
    list.flatMap(([where, what]) => (where === at ? [what] : [])).join('');
  return stops.map((at, i) => syntax(shut, at) + syntax(open, at) + escapeInline(flat.text.slice(at, stops[i + 1] ?? at))).join('');
}

const target = ({ scheme, id, title }: Mark): string =>
  `](${scheme}:${id}${title === undefined ? '' : ` "${title.replace(/["\\]/g, '\\$&')}"`})`;

export function print(nodes: readonly Node[], printing: Printing): string {
  let out = '';
  nodes.forEach((node, i) => {
    const before = nodes[i - 1];
    const tight = node.kind === 'item' && before?.kind === 'item';
    out += `${i === 0 ? '' : tight ? '\n' : '\n\n'}${printNode(node, printing)}`;
  });
  return `${out}\n`;
}

function printNode(node: Node, printing: Printing): string {
  if (node.kind === 'heading') return `${'#'.repeat(node.level)} ${inline(node.words, printing).replace(/(\s)(#+)$/, '$1\\$2')}`;
  if (node.kind === 'item') return `${'  '.repeat(node.depth)}${node.glyph} ${escapeStart(inline(node.words, printing))}`;
  if (node.kind === 'footnote') return `[^${node.mark}]: ${inline(node.words, printing)}`;
  if (node.kind === 'table')
    return node.definitions && printing.definitions === 'blocks' ? printDefinitions(node, printing) : printTable(node, printing);
  return escapeStart(inline(node.words, printing, node.term));
}

/** A bold term, then what it means, as blocks. */
function printDefinitions(table: Table, printing: Printing): string {
  return table.rows
    .map(([term, ...rest]) =>
      [
        `**${inline(term?.words ?? [], { ...printing, suggest: undefined })}**`,
        ...rest.map((cell) => escapeStart(inline(cell.words, printing))),
      ].join('\n\n'),
    )
    .join('\n\n');
}

function printTable(table: Table, printing: Printing): string {
  const width = Math.max(...table.rows.map((row) => row.length));
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const row = (index: number): string[] =>
    Array.from({ length: width }, (_, column) => inline(table.rows[index]?.[column]?.words ?? [], printing).replace(/\|/g, '\\|'));
  const rule = line(Array.from({ length: width }, () => '---'));
  const bodyFrom = table.head ? 1 : 0;
  const head = !table.head ? line(Array.from({ length: width }, () => '')) : line(row(0));
  return [head, rule, ...table.rows.slice(bodyFrom).map((_, i) => line(row(i + bodyFrom)))].join('\n');
}
