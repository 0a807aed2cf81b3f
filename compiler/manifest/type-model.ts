/** Types as data for the manifest: units become the name of their wire quantity, French titles come from the declaration. */
import type { TypeDeclaration } from '../model/declaration.ts';
import type { TypeModel } from '../model/report/manifest.ts';
import { type Field, type Type, wireQuantityOf } from '../model/type.ts';
import type { LocalWords } from './local-words.ts';
import { quantityModel } from './quantity-model.ts';

/** What a type was declared with, and the contract's named types, where titles stand. */
export type Declared = { readonly declaration: TypeDeclaration; readonly types: ReadonlyMap<string, TypeDeclaration> };

/** `local`: the contract's words for working time and its zone, by which such values are shown. */
export function typeModel(type: Type, declared?: Declared, local: LocalWords = {}): TypeModel {
  const own = declared && followNames(declared);
  switch (type.kind) {
    case 'quantity':
      return quantityModel(type.unit, local);
    case 'text':
      return { kind: 'text', format: type.format };
    case 'enum':
      return { kind: 'enum', values: [...type.values], titles: own?.declaration.titles && { ...own.declaration.titles } };
    case 'list':
    case 'optional':
      return { kind: type.kind, of: typeModel(type.of, own && itemOf(own), local) };
    case 'record':
      return { kind: 'record', fields: type.fields.map((field) => fieldModel(field, own, own?.declaration.fields, local)) };
    case 'union':
      return {
        kind: 'union',
        variants: type.variants.map(({ kind, label, fields }) => ({
          kind,
          label: label ?? own?.declaration.titles?.[kind],
          fields: fields.map((field) =>
            fieldModel(field, own, own?.declaration.variants?.find((variant) => variant.kind.value === kind)?.fields, local),
          ),
        })),
      };
    case 'allowance':
      return { kind: 'allowance', working: local.working };
    case 'instant':
      return { kind: 'instant', timeZone: local.timeZone };
    default:
      return { kind: type.kind };
  }
}

const fieldModel = (
  { name, type, optional, label }: Field,
  own: Declared | undefined,
  fields: TypeDeclaration['fields'],
  local: LocalWords,
) => {
  const declaration = fields?.find((field) => field.name.value === name);
  return { name, label, optional, type: typeModel(type, declaration && own && { ...own, declaration }, local) };
};

/** A declaration that only names one of the contract's types, replaced by that type's; its own titles stay. */
function followNames({ declaration, types }: Declared): Declared {
  const named = types.get(declaration.type.value);
  const { titles } = declaration;
  return named ? followNames({ declaration: { ...named, ...(titles ? { titles } : {}) }, types }) : { declaration, types };
}

function itemOf({ declaration, types }: Declared): Declared {
  const name = /^list<(.+)>$/.exec(declaration.type.value.replace(/\s+/g, ''))?.[1] ?? declaration.type.value;
  return { declaration: { ...declaration, type: { ...declaration.type, value: name } }, types };
}

/** One word for a type: `money`, `list<duration>`, `record`. */
export function typeName(type: Type): string {
  if (type.kind === 'quantity') return wireQuantityOf(type.unit) ?? 'number';
  if (type.kind === 'list' || type.kind === 'optional') return `${type.kind}<${typeName(type.of)}>`;
  return type.kind === 'text' ? type.format : type.kind;
}
