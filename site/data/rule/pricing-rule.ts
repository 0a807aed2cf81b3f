/** The rule that a price table is computed by: it takes a row of it, and a column where the table has several or answers all of them; it gives a price. */
import type { Manifest, RuleModel, TypeModel } from '../../../compiler/model/report/manifest.ts';
import { currencyOf } from '../format/format-quantity.ts';

type Tariff = Manifest['tariffs'][number];

export function pricingRule({ rules }: Manifest, { columns, rows }: Tariff): RuleModel | undefined {
  const ids = rows.map(({ id }) => id);
  const pricing = rules.filter((rule) => isPrice(rule.output) && takes(rule, ids));
  const answers = ({ output }: RuleModel): boolean => columns.every((column) => output.fields?.some(({ name }) => name === column));
  return pricing.find((rule) => takes(rule, columns)) ?? pricing.find(answers) ?? (columns.length === 1 ? pricing[0] : undefined);
}

/** Whether some input is a choice among all of these. */
const takes = ({ inputs }: RuleModel, values: readonly string[]): boolean =>
  inputs.some(({ type }) => type.kind === 'enum' && values.every((value) => type.values?.includes(value)));

/** Money of any currency or credits, alone or in what the answer has or may be. */
function isPrice(type: TypeModel): boolean {
  const { quantity, fields = [], variants = [] } = type;
  if (quantity === 'credits' || currencyOf(type) !== undefined) return true;
  return [...fields, ...variants.flatMap(({ fields }) => fields)].some(({ type }) => isPrice(type));
}
