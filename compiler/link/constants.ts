/**
 * `val:` marks, values bound by quote, and assumptions → constants, each read by the French quantity grammar. One id may
 * stand in several places if all of them say the same.
 */

import { join } from '../algebra/assignable.ts';
import { diagnose } from '../diagnostic/catalogue.ts';
import { type Report, spoiling } from '../diagnostic/diagnostic.ts';
import { languageOf } from '../language/languages.ts';
import { typedValue, valueKey } from '../language/quantity/built-in-type.ts';
import { type QuantityType, quantityNames, quantityTypeOf } from '../language/quantity/quantity.ts';
import { contextOf } from '../language/quantity/reading.ts';
import type { Contract, ValueDeclaration } from '../model/contract.ts';
import type { Anchor } from '../model/linked.ts';
import type { Located } from '../model/located.ts';
import type { Constant } from '../model/named.ts';
import { spanOf } from '../model/place.ts';
import type { Type } from '../model/type.ts';
import type { Span } from '../source.ts';
import { readAssumption } from './assumption.ts';
import { isKnown } from './named.ts';
import type { ClauseTree } from './place/clause-tree.ts';
import { findQuote } from './place/quote.ts';
import { isCut } from './quantity/cut-quantity.ts';
import { isDeclared } from './quantity/declared-unit.ts';
import type { TypeResolver } from './resolve-type.ts';

type Stated = { readonly id: string; readonly label: string | undefined; readonly anchor: Anchor; readonly nameSpan: Span };

export function linkConstants(contract: Contract, tree: ClauseTree, types: TypeResolver, report: Report): Map<string, Constant> {
  const stated = [...markedValues(contract, tree), ...quotedValues(contract.values, tree, report)];
  const declared = new Map(contract.values.map((value) => [value.id.value, value] as const));
  const wanted = wantedTypes(contract.values, stated, report);
  const constants = new Map<string, Constant>();
  const places = new Map<string, Span>();
  for (const value of stated) {
    const before = constants.get(value.id);
    const read = readStated(value, wanted.get(value.id), tree, report);
    if (!read) continue;
    if (before) addPlace(before, value, read, constants, report);
    else constants.set(value.id, constantOf(value, declared.get(value.id), read));
    if (!before) places.set(value.id, value.anchor.span);
  }
  addAssumptions(contract, constants, places, types, report);
  return constants;
}

function markedValues({ marks }: Contract, tree: ClauseTree): Stated[] {
  return marks.flatMap(({ scheme, id, title, clause, start, end, text, span }) =>
    scheme === 'val' && tree.byId.has(clause)
      ? [{ id, label: title, nameSpan: span, anchor: { clause, start, end, text, span: spanOf(tree.byId.get(clause)!, start, end) } }]
      : [],
  );
}

function quotedValues(values: readonly ValueDeclaration[], tree: ClauseTree, report: Report): Stated[] {
  return values.flatMap(({ id, quote, clause, label }) => {
    const anchor = quote && findQuote(quote, clause ?? { value: '', span: quote.span }, tree, report);
    return anchor ? [{ id: id.value, label, anchor, nameSpan: id.span }] : [];
  });
}

/** The types that `values` fix, by id; an entry for an id that nothing states is reported. */
function wantedTypes(values: readonly ValueDeclaration[], stated: readonly Stated[], report: Report): Map<string, QuantityType> {
  const ids = new Set(stated.map(({ id }) => id));
  const wanted = new Map<string, QuantityType>();
  for (const { id, type, quote } of values) {
    const known = quote !== undefined || isKnown('value', id, ids, report);
    const name = type && known ? quantityType(type, report) : undefined;
    if (name) wanted.set(id.value, name);
  }
  return wanted;
}

function quantityType(type: Located<string>, report: Report): QuantityType | undefined {
  const name = quantityTypeOf(type.value);
  if (!name) isKnown('quantity type', type, Object.keys(quantityNames), report);
  return name;
}

type Typed = ReturnType<typeof typedValue> & { readonly hedge?: string };

const hedged = (typed: Typed, hedge: string | undefined): Typed => (hedge === undefined ? typed : { ...typed, hedge });

function readStated({ id, anchor }: Stated, wanted: QuantityType | undefined, tree: ClauseTree, report: Report): Typed | undefined {
  if (wanted === undefined && isCut(id, anchor, tree, report)) return undefined;
  const read = tree.language.parseQuantity(anchor.text, wanted, tree.context);
  if (read.ok) return isDeclared(read.value, anchor.span, tree, report) ? hedged(typedValue(read.value), read.hedge) : undefined;
  const clause = tree.byId.get(anchor.clause);
  const at = anchor.start + Math.min(read.at, anchor.text.length - 1);
  const span = clause ? spanOf(clause, at, anchor.end) : anchor.span;
  const told = diagnose(
    'link/unreadable-quantity',
    { id, words: anchor.text, at: read.at, expected: read.expected },
    { span, label: 'reading stops here' },
  );
  report(spoiling(told, { span: anchor.span, texts: [id] }));
  return undefined;
}

const placeOf = ({ clause, start, end, text, span }: Anchor): Constant['places'][number] => ({ clause, start, end, text, span });

function constantOf({ id, label, anchor }: Stated, declared: ValueDeclaration | undefined, { type, value, hedge }: Typed): Constant {
  return {
    id,
    label: label ?? declared?.label ?? id,
    type,
    value,
    origin: 'mark',
    ...(hedge === undefined ? {} : { hedge }),
    places: [placeOf(anchor)],
  };
}

function addPlace(before: Constant, { id, label, anchor }: Stated, read: Typed, constants: Map<string, Constant>, report: Report): void {
  const type = join(before.type, read.type);
  if (!type || valueKey(before.value) !== valueKey(read.value)) {
    const first = before.places[0]!;
    const places = [
      { span: anchor.span, label: 'another value' },
      { span: first.span, label: 'first read here' },
    ];
    report(diagnose('link/value-conflict', { id, words: anchor.text, first: first.text }, places));
    return;
  }
  const named = before.label === before.id ? (label ?? before.label) : before.label;
  constants.set(id, { ...before, type, label: named, places: [...before.places, placeOf(anchor)] });
}

function addAssumptions(
  { assumptions, meta }: Contract,
  constants: Map<string, Constant>,
  places: Map<string, Span>,
  types: TypeResolver,
  report: Report,
): void {
  const reading = { language: languageOf(meta), context: contextOf(meta) };
  for (const assumption of assumptions) {
    const id = assumption.id.value;
    const before = places.get(id);
    if (before) {
      report(
        diagnose('link/duplicate-name', { what: 'assumption', name: id }, [
          { span: assumption.id.span },
          { span: before, label: 'first here' },
        ]),
      );
      continue;
    }
    places.set(id, assumption.id.span);
    const read: { type: Type; value: Constant['value'] } | undefined = readAssumption(assumption, types, reading, report);
    if (read) constants.set(id, { id, label: assumption.label, ...read, origin: 'assumption', places: [], source: assumption.source });
  }
}
