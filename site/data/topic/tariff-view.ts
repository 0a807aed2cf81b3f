/** A price table as its page shows it: what it is called, the heads of its columns, its rows by the table that they stand in. */
import type { Manifest, RuleModel } from '../../../compiler/model/report/manifest.ts';
import type { Option } from '../../case/case-field.ts';
import { wordsOf } from '../../strings/languages.ts';
import { optionsOf } from '../case/case-fields.ts';
import { plainTitle } from '../clause/clause-label.ts';
import { ancestors, clauseOf } from '../clause/clause-tree.ts';

type Tariff = Manifest['tariffs'][number];

/** The nearest heading that all its rows stand under. */
export function tariffTitle(manifest: Manifest, { rows }: Tariff): string {
  const above = rows.map(({ clause }) => ancestors(manifest, clauseOf(manifest, clause)).filter(({ kind }) => kind === 'section'));
  const shared = above[0]?.find((heading) => above.every((headings) => headings.includes(heading)));
  return shared ? plainTitle(shared) : wordsOf(manifest).tariffsPage.table;
}

/** The input of the pricing rule that chooses among these. */
export const inputWith = (rule: RuleModel | undefined, value: string): RuleModel['inputs'][number] | undefined =>
  rule?.inputs.find(({ type }) => type.kind === 'enum' && type.values?.includes(value));

/** A column as the rule's form calls it, else as the contract's table does. */
export function columnTitle({ columns, heads }: Tariff, rule: RuleModel | undefined, column: string): string {
  return inputWith(rule, column)?.type.titles?.[column] ?? heads[columns.indexOf(column)] ?? column;
}

/** Rows under the first head of their table; where there is one table alone, its head is the column's. */
export function rowGroups(
  manifest: Manifest,
  { rows }: Tariff,
): { readonly head: string | undefined; readonly groups: [string, Option[]][] } {
  const options = optionsOf(manifest, { kind: 'enum', values: rows.map(({ id }) => id) });
  const groups = [...Map.groupBy(options, ({ group }) => group ?? '').entries()];
  const [only, ...more] = groups;
  return only && more.length === 0 ? { head: only[0] || undefined, groups: [['', only[1]]] } : { head: undefined, groups };
}
