/** Type declarations → types. Names are built-in types, the contract's own, or `list<…>` of either. */

import { typeWords } from '../algebra/assignable.ts';
import { diagnose } from '../diagnostic/catalogue.ts';
import type { Report } from '../diagnostic/diagnostic.ts';
import { suggest } from '../diagnostic/suggest.ts';
import { builtInTypes, structuredTypes } from '../language/quantity/built-in-type.ts';
import type { Contract } from '../model/contract.ts';
import type { NamedType, TypeDeclaration } from '../model/declaration.ts';
import type { Located } from '../model/located.ts';
import { type Field, isMonetary, type Tax, type Type, unitOf, unresolved, wireQuantityOf } from '../model/type.ts';
import { isCurrency } from '../runtime/currency.ts';
import { moneyKind } from '../runtime/quantities.ts';
import { rowOf } from '../runtime/row-of.ts';
import { collect, isKnown } from './named.ts';

/** What stands for a type that could not be resolved; its declaration has been reported. */

/** Row ids of each tariff, for enums declared with `rowsOf`. */
export type RowIds = ReadonlyMap<string, readonly string[]>;

export class TypeResolver {
  private readonly declared: ReadonlyMap<string, Contract['types'][number]>;
  private readonly resolved = new Map<string, Type>();
  private readonly open = new Set<string>();
  private readonly rowIds: RowIds;
  private readonly report: Report;
  private readonly meta: Contract['meta'];

  constructor(types: Contract['types'], meta: Contract['meta'], rowIds: RowIds, report: Report) {
    this.meta = meta;
    this.rowIds = rowIds;
    this.report = report;
    this.declared = collect('type', types, ({ name }) => name, report);
    for (const { name } of this.declared.values()) this.named(name);
  }

  resolve(declaration: TypeDeclaration): Type {
    const type = this.byName(declaration.type.value.replace(/\s+/g, ''), declaration);
    const taxed = declaration.tax ? this.taxed(type, declaration.tax) : type;
    return (declaration.per ?? []).reduce((rated, unit) => this.rated(rated, unit), taxed);
  }

  /** `per` is said of money: of an amount, or of the items of a list. Each unit is one that the contract declares, once. */
  private rated(type: Type, unit: Located<string>): Type {
    if (type.kind === 'list') return { kind: 'list', of: this.rated(type.of, unit) };
    const units = this.meta.units.map(({ id }) => id);
    if (!isKnown('unit', unit, units, this.report)) return type;
    const divisor = `#${unit.value}` as const;
    if (type.kind === 'quantity' && isMonetary(type.unit) && type.unit[divisor] === undefined)
      return { kind: 'quantity', unit: { ...type.unit, [divisor]: -1 } };
    this.report(diagnose('link/per', { unit: unit.value, type: typeWords(type) }, { span: unit.span }));
    return type;
  }

  /** `tax` is said of money: of an amount, or of the items of a list. */
  private taxed(type: Type, tax: Located<string>): Type {
    if (type.kind === 'list') return { kind: 'list', of: this.taxed(type.of, tax) };
    const isTaxed = type.kind === 'quantity' && rowOf(wireQuantityOf(type.unit) ?? 'count').isTaxed;
    if (isTaxed && (type.unit.tax ?? tax.value) === tax.value) return { kind: 'quantity', unit: { ...type.unit, tax: tax.value as Tax } };
    this.report(diagnose('link/tax', { tax: tax.value, type: typeWords(type) }, { span: tax.span }));
    return type;
  }

  /** A declaration with the signs that the contract's own type of its name, or of its items, declares for it and for its fields. */
  withSigns<D extends TypeDeclaration>(declaration: D): D {
    const name = declaration.type.value.replace(/\s+/g, '').replace(/^list<(.+)>$/, '$1');
    const own = this.declared.get(name)?.type;
    if (own === undefined) return declaration;
    const { sign, fields } = own;
    return { ...(sign ? { sign } : {}), ...(fields ? { fields } : {}), ...declaration };
  }

  /** A type said by its name alone, as under `values` and `assumptions`. */
  name(type: Located<string>): Type {
    return this.resolve({ type });
  }

  private byName(name: string, declaration: TypeDeclaration): Type {
    const item = /^list<(.+)>$/.exec(name)?.[1];
    if (item !== undefined) return { kind: 'list', of: this.byName(item, declaration) };
    if (name === 'enum') return this.enumeration(declaration);
    if (name === 'record') return { kind: 'record', fields: this.fields(declaration.fields ?? this.lacking('fields', declaration)) };
    if (name === 'union') return this.union(declaration);
    return this.contextual(name) ?? builtInTypes.get(name) ?? this.named({ value: name, span: declaration.type.span });
  }

  /** Types that the front matter decides: `money` in the contract's currency, an amount in another, counts of a declared unit. */
  private contextual(name: string): Type | undefined {
    if (name === 'money' || isCurrency(name))
      return { kind: 'quantity', unit: unitOf(moneyKind(name === 'money' ? this.meta.currency : name)) };
    return this.meta.units.some(({ id }) => id === name) ? { kind: 'quantity', unit: unitOf(`#${name}`) } : undefined;
  }

  private named(name: Located<string>): Type {
    const known = this.resolved.get(name.value);
    if (known) return known;
    const declaration = this.declared.get(name.value);
    if (!declaration) return this.unknown(name);
    if (this.open.has(name.value)) {
      this.report(diagnose('link/type-cycle', { name: name.value }, { span: declaration.name.span }));
      return unresolved;
    }
    this.open.add(name.value);
    const type = this.resolve(declaration.type);
    this.open.delete(name.value);
    this.resolved.set(name.value, type);
    return type;
  }

  private unknown(name: Located<string>): Type {
    const known = [...builtInTypes.keys(), ...this.meta.units.map(({ id }) => id), ...structuredTypes, ...this.declared.keys()];
    const suggestion = suggest(name.value, known);
    const parameters = { what: 'type' as const, name: name.value, ...(suggestion === undefined ? {} : { suggestion }), known };
    this.report(diagnose('link/unknown-name', parameters, { span: name.span }));
    return unresolved;
  }

  private enumeration(declaration: TypeDeclaration): Type {
    const { values = [], rowsOf } = declaration;
    const rows = rowsOf && isKnown('tariff', rowsOf, this.rowIds, this.report) ? (this.rowIds.get(rowsOf.value) ?? []) : [];
    if (!rowsOf && values.length === 0) this.lacking('values', declaration);
    const own = collect('option', values, (value) => value, this.report);
    return { kind: 'enum', values: [...new Set([...rows, ...own.keys()])] };
  }

  private union(declaration: TypeDeclaration): Type {
    const variants = declaration.variants ?? this.lacking('variants', declaration);
    const own = collect('option', variants, ({ kind }) => kind, this.report);
    return {
      kind: 'union',
      variants: [...own.values()].map(({ kind, fields, label }) => ({
        kind: kind.value,
        fields: this.fields(fields),
        ...(label === undefined ? {} : { label }),
      })),
    };
  }

  private fields(fields: readonly NamedType[]): Field[] {
    return fields.map((field) => ({
      name: field.name.value,
      type: this.resolve(field),
      ...(field.optional ? { optional: true } : {}),
      ...(field.label === undefined ? {} : { label: field.label }),
    }));
  }

  private lacking(key: 'values' | 'fields' | 'variants', { type }: TypeDeclaration): [] {
    this.report(diagnose('link/type-without', { type: type.value, key }, { span: type.span }));
    return [];
  }
}
