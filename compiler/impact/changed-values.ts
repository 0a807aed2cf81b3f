/** Marked words and cells of tariffs → the value that the new words state in their place, read by the quantity grammar. */

import { clauseQuantities } from '../language/clause-quantities.ts';
import type { Language } from '../language/language.ts';
import { languageOf } from '../language/languages.ts';
import { typedValue, valueKey } from '../language/quantity/built-in-type.ts';
import { type QuantityType, quantityTypeOf } from '../language/quantity/quantity.ts';
import { contextOf, type ReadingContext } from '../language/quantity/reading.ts';
import { wireOf } from '../manifest/wire-of.ts';
import type { Program } from '../model/program.ts';
import type { ChangedValue } from '../model/report/impact.ts';
import type { Type } from '../model/type.ts';
import type { Value } from '../model/value.ts';
import { overlaps } from '../source.ts';
import type { Mapped } from './align/redline.ts';
import type { Carrier, Place } from './carry.ts';
import { cellReader, isSameType, type ReadWords } from './read-cell.ts';
import { rulesReading } from './rule-uses.ts';

/** A value of the program that words state: `id` is what expressions name it by. */
type Stated = {
  readonly id: string;
  readonly label: string;
  readonly type: Type;
  readonly value: Value;
  readonly place: Place & { readonly text: string };
  /** What words in its place say. */
  readonly read: ReadWords;
  /** The field of a tariff's row; its value is only a part of what the id names. */
  readonly field?: string;
};

/** What to tell, and what to put into the program; no `value` where the new words give none that its rules could take. */
export type NewValue = {
  readonly told: ChangedValue;
  readonly id: string;
  readonly field: string | undefined;
  readonly value: Value | undefined;
  readonly mapped: Mapped;
  /** The clause of the old edition that states it. */
  readonly home: string;
};

/** Every stated value whose words changed. */
export function changedValues(program: Program, carrier: Carrier): NewValue[] {
  const language = languageOf(program.linked.contract.meta);
  const stated = [...markedValues(program), ...tariffValues(program)];
  const found = stated.flatMap((one) => {
    const mapped = widened(carrier.map(one.place), one, carrier, language);
    return mapped.state === 'kept' ? [] : [newValue(one, mapped, program)];
  });
  return [...found, ...changedFlags(program, carrier)].map((one) => withConflict(one, found, stated));
}

/** One id that stands in several places must say the same in all of them. */
function withConflict(one: NewValue, found: readonly NewValue[], stated: readonly Stated[]): NewValue {
  const { id, field, value, told } = one;
  if (told.state !== 'changed' || value === undefined) return one;
  const same = found.filter((other) => other.id === id && other.field === field && other.told.state !== 'gone');
  const places = stated.filter((other) => other.id === id && other.field === field).length;
  const gone = found.filter((other) => other.id === id && other.field === field && other.told.state === 'gone').length;
  const agree = same.every((other) => other.value !== undefined && sameValue(other.value, value)) && same.length + gone === places;
  return agree ? one : { ...one, told: { ...told, state: 'conflict' } };
}

/** A row whose footnote call came or went: its flag. */
function changedFlags(program: Program, carrier: Carrier): NewValue[] {
  const flags = new Map(program.linked.contract.tariffs.map(({ id, flag }) => [id.value, flag]));
  return [...program.linked.tariffs.values()].flatMap(({ id, rows }) => {
    const flag = flags.get(id);
    return flag ? rows.flatMap((row) => changedFlag(program, carrier, `${id}.${row.id}`, row, flag)) : [];
  });
}

type Flag = { readonly note: string; readonly field: string; readonly called: boolean };
type Row =
  Program['linked']['tariffs'] extends ReadonlyMap<string, infer T extends { rows: readonly unknown[] }> ? T['rows'][number] : never;

function changedFlag(program: Program, carrier: Carrier, id: string, row: Row, { note, field, called }: Flag): NewValue[] {
  const cell = program.linked.clauses.get(row.clause)?.cells?.[0];
  if (!cell) return [];
  const old = cell.note === note ? called : !called;
  const text = program.linked.clauses.get(row.clause)!.text.slice(cell.start, cell.end) + (cell.note ?? '');
  const mapped = carrier.map({ clause: row.clause, start: cell.start, end: cell.end + (cell.note?.length ?? 0) });
  const words = mapped.clause?.text.slice(mapped.start, mapped.end) ?? '';
  const fresh = words.endsWith(note) ? called : !called;
  if (mapped.state === 'kept' || words === '' || fresh === old) return [];
  const told: ChangedValue = {
    id,
    label: `${row.label}, ${field}`,
    state: 'changed',
    oldWords: text,
    newWords: words,
    old,
    new: fresh,
    clause: mapped.clause!.id,
    rules: rulesReading(program, id),
  };
  return [{ told, id, field, value: fresh, mapped, home: row.clause }];
}

function markedValues({ constants, linked }: Program): Stated[] {
  const declared = new Map(linked.contract.values.map(({ id, type }) => [id.value, type?.value]));
  const { meta } = linked.contract;
  return constants.flatMap(({ id, label, type, value, places }) => {
    const read = quantityReader(languageOf(meta), quantityTypeOf(declared.get(id) ?? ''), contextOf(meta));
    return places.map((place) => ({ id, label, type, value, place, read }));
  });
}

function quantityReader({ parseQuantity }: Language, wanted: QuantityType | undefined, context: ReadingContext): ReadWords {
  return (words) => {
    const read = parseQuantity(words, wanted, context);
    return read.ok ? typedValue(read.value) : undefined;
  };
}

function tariffValues({ linked }: Program): Stated[] {
  const { meta } = linked.contract;
  return [...linked.tariffs.values()].flatMap((tariff) =>
    tariff.rows.flatMap((row) =>
      row.cells.map(({ column, value, anchor }) => {
        const type = fieldType(tariff.type, column);
        const read = cellReader(tariff, column, type, languageOf(meta), contextOf(meta));
        return { id: `${tariff.id}.${row.id}`, label: `${row.label}, ${column}`, type, value, place: anchor, read, field: column };
      }),
    ),
  );
}

const fieldType = (type: Type, name: string): Type =>
  (type.kind === 'record' ? type.fields.find((field) => field.name === name)?.type : undefined) ?? type;

/** A mark on a whole quantity goes on standing on a whole one: `4 heures` → `4 heures ouvrables`. */
function widened(mapped: Mapped, { place }: Stated, carrier: Carrier, language: Language): Mapped {
  const { clause, start, end } = mapped;
  const home = carrier.changeOf(place.clause)?.line.old.find(({ id }) => id === place.clause);
  if (!clause || !home) return mapped;
  const old = clauseQuantities(home.read ?? home, language);
  const own = old.find((found) => found.start === place.start && found.end === place.end);
  const there = own ? clauseQuantities(clause.read ?? clause, language).filter((one) => overlaps(one, mapped)) : [];
  const alike = old.filter((one) => isSamePlace(carrier.map({ clause: home.id, ...one }), mapped));
  const found = there[own && alike.length === there.length ? alike.indexOf(own) : 0];
  if (!found || (mapped.state === 'kept' && found.start >= start && found.end <= end)) return mapped;
  return { state: 'changed', clause, start: found.start, end: found.end };
}

const isSamePlace = (left: Mapped, right: Mapped): boolean =>
  left.clause === right.clause && left.start === right.start && left.end === right.end;

function newValue(stated: Stated, mapped: Mapped, program: Program): NewValue {
  const { id, label, type, value, place, read, field } = stated;
  const words = mapped.clause?.text.slice(mapped.start, mapped.end).trim();
  const typed = words ? read(words) : undefined;
  const fits = typed !== undefined && isSameType(typed.type, type);
  const told: ChangedValue = {
    id,
    label,
    state:
      words === undefined || words === ''
        ? 'gone'
        : !typed
          ? 'unreadable'
          : !fits
            ? 'retyped'
            : sameValue(typed.value, value)
              ? 'same'
              : 'changed',
    oldWords: place.text,
    ...(words ? { newWords: words } : {}),
    old: wireOf(value, type),
    ...(typed ? { new: wireOf(typed.value, typed.type) } : {}),
    clause: mapped.clause?.id ?? place.clause,
    rules: rulesReading(program, id),
  };
  return { told, id, field, value: fits ? typed.value : undefined, mapped, home: place.clause };
}

const sameValue = (left: Value, right: Value): boolean => valueKey(left) === valueKey(right);
