/** Types as data for the manifest: units become the name of their wire quantity. */
import type { TypeModel } from '../model/manifest.ts';
import { type Field, type Type, type Unit, type WireQuantity, wireQuantities } from '../model/type.ts';

export function typeModel(type: Type): TypeModel {
  switch (type.kind) {
    case 'quantity':
      return { kind: 'quantity', quantity: wireQuantityOf(type.unit) ?? 'number' };
    case 'text':
      return { kind: 'text', format: type.format };
    case 'enum':
      return { kind: 'enum', values: [...type.values] };
    case 'list':
    case 'optional':
      return { kind: type.kind, of: typeModel(type.of) };
    case 'record':
      return { kind: 'record', fields: type.fields.map(fieldModel) };
    case 'union':
      return { kind: 'union', variants: type.variants.map(({ kind, label, fields }) => ({ kind, label, fields: fields.map(fieldModel) })) };
    default:
      return { kind: type.kind };
  }
}

const fieldModel = ({ name, type, optional, label }: Field) => ({ name, label, optional, type: typeModel(type) });

/** The wire quantity of a unit; `undefined` for a unit that never crosses the wire. */
function wireQuantityOf(unit: Unit): WireQuantity | undefined {
  const names = Object.keys(wireQuantities) as WireQuantity[];
  return names.find((name) => sameUnit(wireQuantities[name].unit, unit));
}

function sameUnit(left: Unit, right: Unit): boolean {
  const keys = new Set([...Object.keys(left), ...Object.keys(right)] as (keyof Unit)[]);
  return [...keys].every((key) => (left[key] ?? 0) === (right[key] ?? 0));
}

/** One word for a type: `money`, `list<duration>`, `record`. */
export function typeName(type: Type): string {
  if (type.kind === 'quantity') return wireQuantityOf(type.unit) ?? 'number';
  if (type.kind === 'list' || type.kind === 'optional') return `${type.kind}<${typeName(type.of)}>`;
  return type.kind === 'text' ? type.format : type.kind;
}
