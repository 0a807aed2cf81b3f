/** The rule that a price table is computed by: it takes a row of it, a column where the table has several, and answers a price. */
import type { Manifest, RuleModel, TypeModel } from '../../../compiler/model/report/manifest.ts';

type Tariff = Manifest['tariffs'][number];

export function pricingRule({ rules }: Manifest, { columns, rows }: Tariff): RuleModel | undefined {
  const ids = rows.map(({ id }) => id);
  const pricing = rules.filter((rule) => isPrice(rule.output) && takes(rule, ids));
  return pricing.find((rule) => takes(rule, columns)) ?? (columns.length === 1 ? pricing[0] : undefined);
}

/** Whether some input is a choice among all of these. */
const takes = ({ inputs }: RuleModel, values: readonly string[]): boolean =>
  inputs.some(({ type }) => type.kind === 'enum' && values.every((value) => type.values?.includes(value)));

/** Money or credits, alone or in what the answer may be. */
function isPrice({ quantity, variants = [] }: TypeModel): boolean {
  if (quantity === 'money' || quantity === 'credits') return true;
  return variants.some(({ fields }) => fields.some(({ type }) => isPrice(type)));
}
