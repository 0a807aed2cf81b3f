/** Which type may stand where another is expected, what two branches have in common, and types in words. */
import { agreedUnit, type Field, type Type, type Variant } from '../model/type.ts';
import { unitWords } from './units.ts';

export const boolean: Type = { kind: 'boolean' };
export const number: Type = { kind: 'quantity', unit: {} };
export const duration: Type = { kind: 'quantity', unit: { s: 1 } };
export const date: Type = { kind: 'date' };
export const instant: Type = { kind: 'instant' };

/** A smaller enum fits a larger one, fewer variants a larger union, a value its optional, an amount one that doesn't say another tax. */
export function isAssignable(from: Type, to: Type): boolean {
  if (to.kind === 'optional') return isAssignable(present(from), to.of);
  switch (from.kind) {
    case 'quantity':
      return to.kind === 'quantity' && agreedUnit(from.unit, to.unit) !== undefined;
    case 'text':
      return to.kind === 'text' && (to.format === from.format || to.format === 'text');
    case 'enum':
      return to.kind === 'enum' && from.values.every((value) => to.values.includes(value));
    case 'list':
      return to.kind === 'list' && isAssignable(from.of, to.of);
    case 'record':
      return to.kind === 'record' && areFieldsAssignable(from.fields, to.fields);
    case 'union':
      return to.kind === 'union' && from.variants.every((variant) => isVariantAssignable(variant, to.variants));
    case 'optional':
      return false;
    default:
      return from.kind === to.kind;
  }
}

export const present = (type: Type): Type => (type.kind === 'optional' ? type.of : type);
export const optional = (type: Type): Type => (type.kind === 'optional' ? type : { kind: 'optional', of: type });
/** The type under which a field is read. */
export const fieldType = (field: Field): Type => (field.optional ? optional(field.type) : field.type);

function areFieldsAssignable(from: readonly Field[], to: readonly Field[]): boolean {
  const known = from.every(({ name }) => to.some((field) => field.name === name));
  return (
    known &&
    to.every((field) =>
      isFieldAssignable(
        from.find(({ name }) => name === field.name),
        field,
      ),
    )
  );
}

function isFieldAssignable(from: Field | undefined, to: Field): boolean {
  return from ? isAssignable(fieldType(from), fieldType(to)) : fieldType(to).kind === 'optional';
}

function isVariantAssignable(from: Variant, to: readonly Variant[]): boolean {
  const variant = to.find(({ kind }) => kind === from.kind);
  return variant !== undefined && areFieldsAssignable(from.fields, variant.fields);
}

/** The smallest type both fit: enums and unions merge, an optional side makes the whole optional. */
export function join(left: Type, right: Type): Type | undefined {
  if (left.kind === 'optional' || right.kind === 'optional') {
    const of = join(present(left), present(right));
    return of && optional(of);
  }
  if (left.kind === 'enum' && right.kind === 'enum') return { kind: 'enum', values: [...new Set([...left.values, ...right.values])] };
  if (left.kind === 'union' && right.kind === 'union') return joinUnions(left.variants, right.variants);
  if (left.kind === 'list' && right.kind === 'list') {
    const of = join(left.of, right.of);
    return of && { kind: 'list', of };
  }
  if (isAssignable(left, right)) return withTax(right, left);
  return isAssignable(right, left) ? withTax(left, right) : undefined;
}

/** `type`, its amounts that say no tax under the tax that `from` says for them; both fit each other. The same object where nothing is learnt. */
export function withTax(type: Type, from: Type): Type {
  if (from.kind === 'optional') return withTax(type, from.of);
  if (type.kind === 'optional') return replaced(type, 'of', withTax(type.of, from));
  if (type.kind === 'list' && from.kind === 'list') return replaced(type, 'of', withTax(type.of, from.of));
  if (type.kind === 'quantity' && from.kind === 'quantity') return replaced(type, 'unit', agreedUnit(type.unit, from.unit) ?? type.unit);
  if (type.kind === 'record' && from.kind === 'record') return replaced(type, 'fields', fieldsWithTax(type.fields, from.fields));
  if (type.kind !== 'union' || from.kind !== 'union') return type;
  const variants = type.variants.map((variant) => {
    const other = from.variants.find(({ kind }) => kind === variant.kind);
    return other ? replaced(variant, 'fields', fieldsWithTax(variant.fields, other.fields)) : variant;
  });
  return replaced(type, 'variants', sameItems(variants, type.variants));
}

function fieldsWithTax(fields: readonly Field[], from: readonly Field[]): readonly Field[] {
  const taxed = fields.map((field) => {
    const other = from.find(({ name }) => name === field.name);
    return other ? replaced(field, 'type', withTax(field.type, other.type)) : field;
  });
  return sameItems(taxed, fields);
}

function replaced<T extends object, K extends keyof T>(of: T, key: K, value: T[K]): T {
  return of[key] === value ? of : { ...of, [key]: value };
}

const sameItems = <T>(fresh: readonly T[], old: readonly T[]): readonly T[] =>
  fresh.every((item, index) => item === old[index]) ? old : fresh;

function joinUnions(left: readonly Variant[], right: readonly Variant[]): Type | undefined {
  const added = right.filter(({ kind }) => !left.some((variant) => variant.kind === kind));
  const shared = right.filter((variant) => !added.includes(variant));
  if (!shared.every((variant) => isVariantAssignable(variant, left))) return undefined;
  return withTax({ kind: 'union', variants: [...left, ...added] }, { kind: 'union', variants: right });
}

/** A type in the words of a diagnostic. */
export function typeWords(type: Type): string {
  switch (type.kind) {
    case 'quantity':
      return unitWords(type.unit);
    case 'text':
      return type.format;
    case 'enum':
      return `one of ${listWords(type.values.map((value) => `"${value}"`))}`;
    case 'list':
      return `a list of ${typeWords(type.of)}`;
    case 'record':
      return `a record of ${listWords(type.fields.map(({ name }) => name))}`;
    case 'union':
      return `a union of ${listWords(type.variants.map(({ kind }) => `"${kind}"`))}`;
    case 'optional':
      return `optional ${typeWords(type.of)}`;
    default:
      return type.kind;
  }
}

function listWords(words: readonly string[]): string {
  if (words.length > 6) return `${words.slice(0, 5).join(', ')} … (${words.length} in all)`;
  return words.length === 0 ? 'nothing' : words.join(', ');
}
