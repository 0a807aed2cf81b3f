/** Local dates and times of a zone that the contract fixes, from our own table of its clock's changes. */
import { choose } from '../choose.ts';
import { or } from '../logic.ts';
import { absent, column, form, type Node } from '../node.ts';
import { add, below, chooseInt, equalTo, floorDivide, type Int, literal, multiply, subtract } from '../number/integer.ts';
import type { Scope } from '../scope.ts';
import { unsayable } from '../unsayable.ts';
import { clockOf, clockRange } from './clock-table.ts';

const dayLength = literal(86_400_000);

/** A column of an installed table at an index from 0; absent outside of it. The table stands beside the rows as one row of lists. */
export function lookup(table: string, name: string, index: Int, min: number, max: number): Int {
  const at = index.min < 0n ? choose([{ when: below(index, literal(0)), value: absent('integer') }], index.node) : index.node;
  const list = column(listColumn(table, name), { list: 'integer' });
  return { node: form('lookup', 'integer', [list, at], { name }), min: BigInt(min), max: BigInt(max) };
}

/** What the list of a table's column is called beside the rows. */
export const listColumn = (table: string, name: string): string => `_${table}_${name}`;

const tableOf = (zone: string): string => `clock_${zone.toLowerCase().replace(/[^a-z0-9]+/g, '_')}`;

function offsetAt(at: Int, zone: string, scope: Scope): Int {
  const { first, changes, origin, size } = clockOf(zone);
  if (changes.length === 0) return literal(first);
  if (at.min < clockRange.from || at.max >= clockRange.until) unsayable('a local time beyond the years of the wire');
  const name = tableOf(zone);
  scope.printing.tables.set(name, { kind: 'clock', name, zone });
  const slot = floorDivide(subtract(at, literal(origin)), literal(size));
  const offsets = [first, ...changes.map(({ offset }) => offset)];
  const [min, max] = [Math.min(...offsets), Math.max(...offsets)];
  const change = lookup(name, 'change', slot, Number(clockRange.from), Number(clockRange.until));
  return chooseInt([{ when: below(at, change), value: lookup(name, 'before', slot, min, max) }], lookup(name, 'after', slot, min, max));
}

const localOf = (at: Int, zone: string, scope: Scope): Int => add(at, offsetAt(at, zone, scope));

export const localDate = (at: Int, zone: string, scope: Scope): Int => floorDivide(localOf(at, zone, scope), dayLength);

export function localTime(at: Int, zone: string, scope: Scope): Int {
  const local = localOf(at, zone, scope);
  const { node } = subtract(local, multiply(floorDivide(local, dayLength), dayLength));
  return { node, min: 0n, max: dayLength.max - 1n };
}

/** The first instant that shows a local time; where the clock skips it, as much later. No zone changes twice in three days. */
export function localInstant(day: Int, time: Int, zone: string, scope: Scope): Int {
  const local = add(multiply(day, dayLength), time);
  if (clockOf(zone).changes.length === 0) return subtract(local, literal(clockOf(zone).first));
  const [before, after] = [offsetAt(subtract(local, dayLength), zone, scope), offsetAt(add(local, dayLength), zone, scope)];
  const shows = (offset: Int): Node => equalTo(offsetAt(subtract(local, offset), zone, scope), offset);
  const early = subtract(local, before);
  return chooseInt(
    [
      { when: or(equalTo(before, after), shows(before)), value: early },
      { when: shows(after), value: subtract(local, after) },
    ],
    early,
  );
}
