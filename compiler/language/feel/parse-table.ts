/**
 * A Markdown decision table → its columns, hit policy and rows, each cell with its place. The head names the columns, then
 * `→ policy`; a column after it is the row's note, or its clause where it is headed `clause`.
 */
import { diagnose } from '../../diagnostic/catalogue.ts';
import type { Report } from '../../diagnostic/diagnostic.ts';
import type { DecisionTable } from '../../model/expression/expression.ts';
import type { Span } from '../../source.ts';
import { type PlacedText, slicePlaced } from './locate.ts';

type HitPolicy = DecisionTable['hitPolicy'];
export type ParsedRow = {
  readonly cells: readonly PlacedText[];
  readonly output: PlacedText;
  readonly note?: string;
  readonly clause?: string;
  readonly span: Span;
};
export type ParsedTable = { readonly columns: readonly PlacedText[]; readonly hitPolicy: HitPolicy; readonly rows: readonly ParsedRow[] };

const policies: readonly string[] = ['unique', 'first', 'any', 'collect'];

/** Undefined after a diagnostic `expression/table`. */
export function parseTable(placed: PlacedText, report: Report): ParsedTable | undefined {
  const [head, rule, ...rows] = linesOf(placed);
  const fail = (problem: string, at: PlacedText): undefined => {
    report(diagnose('expression/table', { problem }, { span: at.place(0, Math.max(1, at.text.length)) }));
  };
  if (!head || !rule) return fail('it needs a head, a line of dashes and rows', placed);
  if (!/^[|\s:-]*-[|\s:-]*$/.test(rule.text)) return fail('the second line is not a line of dashes', rule);
  const heads = cellsOf(head);
  const arrow = heads.findIndex(({ text }) => text.startsWith('→'));
  if (arrow === -1) return fail('no column is headed → with a hit policy', head);
  const policy = heads[arrow]!.text.slice(1).trim();
  if (!policies.includes(policy)) return fail(`hit policy "${policy}", expected ${policies.join(', ')}`, heads[arrow]!);
  const empty = heads.slice(0, arrow).find(({ text }) => text === '');
  if (empty || arrow === 0) return fail('a column has no name', head);
  if (rows.length === 0) return fail('it has no row', placed);
  const parsed = rows.map((row) => parseRow(row, heads, arrow, fail)).filter((row) => row !== undefined);
  return parsed.length < rows.length ? undefined : { columns: heads.slice(0, arrow), hitPolicy: policy as HitPolicy, rows: parsed };
}

function parseRow(
  line: PlacedText,
  heads: readonly PlacedText[],
  arrow: number,
  fail: (problem: string, at: PlacedText) => undefined,
): ParsedRow | undefined {
  const cells = cellsOf(line);
  if (cells.length !== heads.length) return fail(`a row of ${cells.length} cells under a head of ${heads.length}`, line);
  const beside = heads
    .map(({ text }, at) => (at > arrow ? { head: text, text: cells[at]!.text } : undefined))
    .filter((each) => each !== undefined);
  const clause = beside.find(({ head, text }) => head === 'clause' && text !== '')?.text;
  const note = beside.find(({ head, text }) => head !== 'clause' && text !== '')?.text;
  return {
    cells: cells.slice(0, arrow),
    output: cells[arrow]!,
    ...(note === undefined ? {} : { note }),
    ...(clause === undefined ? {} : { clause }),
    span: line.place(0, line.text.length),
  };
}

function linesOf(placed: PlacedText): PlacedText[] {
  const lines: PlacedText[] = [];
  let start = 0;
  for (const line of placed.text.split('\n')) {
    if (line.trim() !== '') lines.push(slicePlaced(placed, start, start + line.length));
    start += line.length + 1;
  }
  return lines;
}

/** Cells between bars; the outer bars may be left out. A bar inside a text is not one. */
function cellsOf(line: PlacedText): PlacedText[] {
  const bars = barsOf(line.text);
  const starts = line.text.startsWith('|') ? bars : [-1, ...bars];
  const ends = line.text.endsWith('|') && bars.length > 0 ? starts.slice(1) : [...starts.slice(1), line.text.length];
  return ends.map((end, at) => slicePlaced(line, (starts[at] ?? -1) + 1, end));
}

function barsOf(text: string): number[] {
  const bars: number[] = [];
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '"') quoted = !quoted;
    if (text[at] === '|' && !quoted) bars.push(at);
  }
  return bars;
}
