/** The label of a field, where some input or answer of the contract's rules declares it. */
import type { Manifest, TypeModel } from '../../../compiler/model/report/manifest.ts';

export function fieldLabel({ rules }: Pick<Manifest, 'rules'>, name: string): string | undefined {
  const types = rules.flatMap(({ inputs, output }) => [...inputs.map(({ type }) => type), output]);
  return types.map((type) => labelIn(type, name)).find(Boolean);
}

function labelIn({ of, fields = [], variants = [] }: TypeModel, name: string): string | undefined {
  const all = [...fields, ...variants.flatMap((variant) => variant.fields)];
  return all.find((field) => field.name === name)?.label ?? (of && labelIn(of, name));
}
