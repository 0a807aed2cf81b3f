/** Fields of the inputs and answers of a contract's rules by name: whether there is one, and the label that some declaration gives it. */
import type { Manifest, TypeModel } from '../../../compiler/model/report/manifest.ts';

type Field = NonNullable<TypeModel['fields']>[number];

export const fieldLabel = (manifest: Pick<Manifest, 'rules'>, name: string): string | undefined =>
  fieldsNamed(manifest, name).find(({ label }) => label)?.label;

export const hasField = (manifest: Pick<Manifest, 'rules'>, name: string): boolean => fieldsNamed(manifest, name).length > 0;

const fieldsNamed = ({ rules }: Pick<Manifest, 'rules'>, name: string): Field[] =>
  rules.flatMap(({ inputs, output }) => [...inputs.map(({ type }) => type), output]).flatMap((type) => fieldsIn(type, name));

/** Those beside one another before those inside them. */
function fieldsIn({ of, fields = [], variants = [] }: TypeModel, name: string): Field[] {
  const all = [...fields, ...variants.flatMap((variant) => variant.fields)];
  const inner = [...all.map(({ type }) => type), ...(of ? [of] : [])];
  return [...all.filter((field) => field.name === name), ...inner.flatMap((type) => fieldsIn(type, name))];
}
