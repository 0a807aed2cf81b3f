/** A clause's words and the marks on them → its block of annotated Markdown. Read again, it has exactly these words. */
import { escapeInline, escapeStart } from '../../ingest/document/markdown.ts';
import type { Clause } from '../../model/contract.ts';

/** A mark, a bold stretch or a footnote call; offsets are in the clause's text. */
export type Dressing = { readonly start: number; readonly end: number } & (
  | { readonly kind: 'mark'; readonly scheme: string; readonly id: string; readonly title: string | undefined }
  | { readonly kind: 'bold' }
  | { readonly kind: 'call' }
);

/** What the words do not say of a clause: its kind and, of a heading, its depth; of an item, how its list is written; cells of a row. */
export type Shape = Pick<Clause, 'kind'> & {
  readonly level?: number;
  readonly bullet?: string;
  readonly cells?: Clause['cells'];
  readonly note?: string;
};

export function printClause(text: string, shape: Shape, dressings: readonly Dressing[]): string {
  switch (shape.kind) {
    case 'section':
      return `${'#'.repeat(shape.level ?? 2)} ${dress(text, 0, text.length, dressings)}`;
    case 'item':
      return shape.bullet === undefined ? paragraph(text, dressings) : `${shape.bullet} ${paragraph(text, dressings)}`;
    case 'row':
      return row(text, shape.cells, dressings);
    case 'table':
      return `${row(text, shape.cells, dressings)}\n|${' --- |'.repeat(shape.cells?.length ?? 1)}`;
    case 'note':
      return `[^${shape.note ?? '1'}]: ${dress(text, (shape.note?.length ?? 0) + 1, text.length, dressings)}`;
    default:
      return paragraph(text, dressings);
  }
}

const paragraph = (text: string, dressings: readonly Dressing[]): string => escapeStart(dress(text, 0, text.length, dressings));

function row(text: string, cells: Clause['cells'], dressings: readonly Dressing[]): string {
  const parts = cells ?? [{ start: 0, end: text.length }];
  const printed = parts.map(
    ({ start, end, note }) => dress(text, start, end, dressings).replaceAll('|', '\\|') + (note ? `[^${note}]` : ''),
  );
  return `| ${printed.join(' | ')} |`;
}

/** Marks never nest: of two that overlap the first stays. A mark may stand in a bold stretch. */
function dress(text: string, start: number, end: number, dressings: readonly Dressing[]): string {
  const inside = dressings.filter((one) => one.start >= start && one.end <= end && one.start < one.end);
  const bolds = inside.filter(({ kind }) => kind === 'bold').sort((a, b) => a.start - b.start);
  let out = '';
  let at = start;
  for (const bold of bolds) {
    if (bold.start < at) continue;
    out += `${marked(text, at, bold.start, inside)}**${marked(text, bold.start, bold.end, inside)}**`;
    at = bold.end;
  }
  return out + marked(text, at, end, inside);
}

function marked(text: string, start: number, end: number, dressings: readonly Dressing[]): string {
  let out = '';
  let at = start;
  for (const one of dressings.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (one.kind === 'bold' || one.start < at || one.end > end) continue;
    out += escapeInline(text.slice(at, one.start)) + inlineOf(one, text.slice(one.start, one.end));
    at = one.end;
  }
  return out + escapeInline(text.slice(at, end));
}

function inlineOf(one: Exclude<Dressing, { kind: 'bold' }>, words: string): string {
  if (one.kind === 'call') return `[^${words}]`;
  const title = one.title === undefined ? '' : `${one.id === '' ? '' : ' '}"${one.title.replace(/["\\]/g, '\\$&')}"`;
  return `[${escapeInline(words)}](${one.scheme}:${one.id === '' && title !== '' ? ` ${title}` : `${one.id}${title}`})`;
}
