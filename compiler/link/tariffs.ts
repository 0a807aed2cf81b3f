/**
 * Tariff fences and the tables they name → tariffs: every row of a table mapped to an id, every cell read by the quantity
 * grammar, footnote calls read as a flag. Several fences of one id add up to one tariff.
 */

import { diagnose } from '../diagnostic/catalogue.ts';
import type { Report } from '../diagnostic/diagnostic.ts';
import { suggest } from '../diagnostic/suggest.ts';
import { groupBy } from '../language/group-by.ts';
import type { Language } from '../language/language.ts';
import { tariffCell, typedValue } from '../language/quantity/built-in-type.ts';
import type { Clause } from '../model/contract.ts';
import type { TariffDeclaration } from '../model/declaration.ts';
import type { Tariff, TariffRow } from '../model/linked.ts';
import { anchorIn, spanOf } from '../model/place.ts';
import type { Field, Type } from '../model/type.ts';
import type { Value } from '../model/value.ts';
import { collect } from './named.ts';
import type { ClauseTree } from './place/clause-tree.ts';

type Column = { readonly name: string; readonly index: number };

/** Row ids of each tariff as declared, whether or not their cells can be read. */
export function rowIdsOf(tariffs: readonly TariffDeclaration[]): Map<string, string[]> {
  const ids = new Map<string, string[]>();
  for (const { id, rows } of tariffs) ids.set(id.value, [...(ids.get(id.value) ?? []), ...rows.map((row) => row.id.value)]);
  return ids;
}

export function linkTariffs(declarations: readonly TariffDeclaration[], tree: ClauseTree, report: Report): Map<string, Tariff> {
  const tariffs = new Map<string, Tariff>();
  const byId = groupBy(declarations, ({ id }) => id.value);
  for (const [id, group] of byId) {
    collect(
      'example value',
      group.flatMap(({ rows }) => rows),
      (row) => row.id,
      report,
    );
    tariffs.set(
      id,
      joinTables(
        id,
        group,
        group.flatMap((one) => readTable(one, tree, report)),
        report,
      ),
    );
  }
  return tariffs;
}

function joinTables(id: string, [first, ...more]: readonly TariffDeclaration[], rows: readonly TariffRow[], report: Report): Tariff {
  const columns = first!.columns.map(({ name }) => name.value);
  const flag = first!.flag?.field;
  for (const other of more) {
    const same = other.columns.map(({ name }) => name.value).join() === columns.join() && other.flag?.field === flag;
    if (!same)
      report(diagnose('link/tariff-columns', { id, columns }, [{ span: other.id.span }, { span: first!.id.span, label: 'first here' }]));
  }
  return { id, columns, ...(flag === undefined ? {} : { flag }), rows, type: typeOfRow(columns, flag) };
}

function typeOfRow(columns: readonly string[], flag: string | undefined): Type {
  const cells: Field[] = columns.map((name) => ({ name, type: tariffCell }));
  return { kind: 'record', fields: flag === undefined ? cells : [...cells, { name: flag, type: { kind: 'boolean' } }] };
}

function readTable(declaration: TariffDeclaration, tree: ClauseTree, report: Report): TariffRow[] {
  const table = tree.find(declaration.table);
  if (!table) return [];
  if (table.kind !== 'table') {
    report(diagnose('link/tariff-table', { id: table.id, kind: table.kind }, { span: declaration.table.span }));
    return [];
  }
  const columns = columnsOf(declaration, table, report);
  const rows = tree.below(table).filter(({ kind }) => kind === 'row');
  const labels = new Map(rows.map((row) => [cellText(row, 0), row] as const));
  reportUnmapped(declaration, rows, report);
  return declaration.rows.flatMap(({ label, id }) => {
    const row = labels.get(collapse(label.value));
    if (!row) reportLabel(label, labels.keys(), report);
    return row ? [readRow(declaration, id.value, row, columns, tree, report)] : [];
  });
}

const collapse = (text: string): string => text.replace(/\s+/g, ' ').trim();

function cellText({ text, cells }: Clause, index: number): string {
  const cell = cells?.[index];
  return cell ? text.slice(cell.start, cell.end) : '';
}

function columnsOf({ columns }: TariffDeclaration, table: Clause, report: Report): Column[] {
  const heads = (table.cells ?? []).map((_, index) => cellText(table, index));
  return columns.flatMap(({ head, name }) => {
    const index = heads.indexOf(collapse(head.value));
    if (index === -1) reportLabel(head, heads.slice(1), report);
    return index === -1 ? [] : [{ name: name.value, index }];
  });
}

function reportLabel(label: TariffDeclaration['rows'][number]['label'], known: Iterable<string>, report: Report): void {
  const suggestion = suggest(collapse(label.value), known);
  report(diagnose('link/tariff-label', { label: label.value, ...(suggestion === undefined ? {} : { suggestion }) }, { span: label.span }));
}

function reportUnmapped({ rows, id }: TariffDeclaration, clauses: readonly Clause[], report: Report): void {
  const mapped = new Set(rows.map(({ label }) => collapse(label.value)));
  for (const row of clauses) {
    const label = cellText(row, 0);
    if (!mapped.has(label))
      report(
        diagnose('link/tariff-unmapped', { label, tariff: id.value }, [{ span: row.span }, { span: id.span, label: 'not under its rows' }]),
      );
  }
}

function readRow(
  { flag }: TariffDeclaration,
  id: string,
  row: Clause,
  columns: readonly Column[],
  { language }: ClauseTree,
  report: Report,
): TariffRow {
  const cells = columns.flatMap(({ name, index }) => readCell(row, name, index, language, report));
  const called = flag && (row.cells ?? []).some(({ note }) => note === flag.note);
  const fields: Record<string, Value> = Object.fromEntries(cells.map(({ column, value }) => [column, value]));
  if (flag) fields[flag.field] = called ? flag.called : !flag.called;
  return { id, label: cellText(row, 0), clause: row.id, cells, value: { kind: 'record', fields }, span: row.span };
}

function readCell(row: Clause, column: string, index: number, { parseQuantity }: Language, report: Report): TariffRow['cells'] {
  const cell = row.cells?.[index];
  if (!cell) {
    report(diagnose('link/tariff-cell', { column, row: cellText(row, 0), expected: 'a cell in this column' }, { span: row.span }));
    return [];
  }
  const read = parseQuantity(row.text.slice(cell.start, cell.end));
  const typed = read.ok ? typedValue(read.value) : undefined;
  if (typed?.type === tariffCell) return [{ column, value: typed.value, anchor: anchorIn(row, cell.start, cell.end) }];
  const at = cell.start + (read.ok ? 0 : Math.min(read.at, Math.max(0, cell.end - cell.start - 1)));
  const expected = read.ok ? 'credits per time or per intervention, Gratuit or Sur demande' : read.expected;
  report(diagnose('link/tariff-cell', { column, row: cellText(row, 0), expected }, { span: spanOf(row, at, cell.end) }));
  return [];
}
