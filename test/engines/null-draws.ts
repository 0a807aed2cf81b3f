/** One drawn input → the same with one thing absent where it may not be: an item of a list, a field of a record, a list that is asked. */
import { fieldsOf } from '../../compiler/emit/sql/value/stored.ts';
import type { Rule } from '../../compiler/model/program.ts';
import type { Type } from '../../compiler/model/type.ts';
import type { Value } from '../../compiler/model/value.ts';

/** A value as its column holds it, and as the wire writes it: what a column has NULL for, a record of the wire has not. */
type Both = { readonly value: Value; readonly json: unknown };
type Inputs = { readonly values: Readonly<Record<string, Value>>; readonly input: Readonly<Record<string, unknown>> };

export function nullDraws({ inputs }: Rule, { values, input }: Inputs): readonly Inputs[] {
  return inputs.flatMap(({ name, type, required }) => {
    const value = values[name] ?? null;
    const { [name]: json, ...others } = input;
    const inside = value === null ? [] : withNull({ value, json }, type);
    const without = required && value !== null ? [{ values: { ...values, [name]: null }, input: others }] : [];
    return [...without, ...inside.map((each) => ({ values: { ...values, [name]: each.value }, input: { ...others, [name]: each.json } }))];
  });
}

function withNull({ value, json }: Both, type: Type): readonly Both[] {
  if (type.kind === 'optional') return withNull({ value, json }, type.of);
  if (typeof value !== 'object' || value === null) return [];
  if (type.kind === 'list' && value.kind === 'list') return inList(value.items, json as readonly unknown[], type.of);
  if (type.kind === 'record' && value.kind === 'record') return inRecord(value.fields, json as Readonly<Record<string, unknown>>, type);
  return [];
}

/** Alone, before the others, after them, and in each place of the first. */
function inList(items: readonly Value[], json: readonly unknown[], of: Type): readonly Both[] {
  const list = (own: readonly Value[], its: readonly unknown[]): Both => ({ value: { kind: 'list', items: own }, json: its });
  const [first = null, ...rest] = items;
  const inside = first === null ? [] : withNull({ value: first, json: json[0] }, of);
  return [
    list([null], [null]),
    ...(items.length > 0 ? [list([null, ...items], [null, ...json]), list([...items, null], [...json, null])] : []),
    ...inside.map((each) => list([each.value, ...rest], [each.json, ...json.slice(1)])),
  ];
}

function inRecord(
  fields: Readonly<Record<string, Value>>,
  json: Readonly<Record<string, unknown>>,
  type: Extract<Type, { kind: 'record' }>,
): readonly Both[] {
  return fieldsOf(type).flatMap(({ name, type: of }) => {
    const { [name]: own, ...others } = json;
    const inside = withNull({ value: fields[name] ?? null, json: own }, of);
    const record = (value: Value): Value => ({ kind: 'record', fields: { ...fields, [name]: value } });
    const without = own === undefined ? [] : [{ value: record(null), json: others }];
    return [...without, ...inside.map((each) => ({ value: record(each.value), json: { ...others, [name]: each.json } }))];
  });
}
