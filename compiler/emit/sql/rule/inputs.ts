/**
 * The inputs of a row: what the wire admits, told in the contract's language where it is not so, and the values of rows that pass.
 * Those of others are absent, so that nothing computed from them leaves its range.
 */

import { countries } from '../../../language/calendar/country.ts';
import type { Messages } from '../../../language/messages.ts';
import type { Sign } from '../../../model/declaration.ts';
import { type Input, mayBeAbsent } from '../../../model/program.ts';
import { listLimit, type Type, wireQuantityOf } from '../../../model/type.ts';
import { rowOf } from '../../../runtime/row-of.ts';
import { filled } from '../../../runtime/words.ts';
import { longest } from '../limits.ts';
import { and, isNull, isTrue, not, or } from '../logic.ts';
import { column, form, type Node, variable } from '../node.ts';
import { add, below, equalTo, type Int, literal, notAbove } from '../number/integer.ts';
import type { Refusal } from '../scope.ts';
import { unsayable } from '../unsayable.ts';
import { type Extent, fieldExtent, liesWithin } from '../value/extent.ts';
import { type FieldSigns, leastOf, storedType, wireRange } from '../value/stored.ts';
import { among } from '../value/value.ts';
import type { Held } from './held-inputs.ts';
import { at, signSays } from './input-says.ts';

/** `good`: holds of what may pass, is false or unknown of what may not; `bad`: what is told, the first that holds. */
type Check = { readonly good: Node; readonly bad: readonly Refusal[] };

/**
 * Where a node stands, and in which words it is refused. `isDecimal`: a quantity in whole units and decimals of them, not an integer. `extent`:
 * what is known to lie within the limits is asked nothing but to be there.
 */
type Place = {
  readonly path: string;
  readonly messages: Messages;
  readonly depth: number;
  readonly isDecimal?: boolean;
  readonly extent?: Extent | undefined;
};

/** What is asked of an input's stored column. */
export function checkInput(input: Input, node: Node, messages: Messages, held: Held): Check {
  const { name, type, sign, fieldSigns = {} } = input;
  const source = held.source === undefined ? undefined : column(held.source, 'text');
  const place = { path: name, messages, depth: 0, isDecimal: held.decimal !== undefined, extent: held.extent };
  const { good, bad } = checkValue(type, node, place, sign, fieldSigns);
  const unread = source ? [{ when: and(isNull(node), not(isNull(source))), says: at(name, expectedOf(type, messages), messages) }] : [];
  const isMissing = isNull(source ?? node);
  if (mayBeAbsent(input)) return { good: or(isMissing, good), bad: [...unread, ...bad] };
  return {
    good: isTrue(good) ? not(isNull(node)) : good,
    bad: [{ when: isMissing, says: at(name, messages.wire.asked.required, messages) }, ...unread, ...bad],
  };
}

/** What is told of a value that is no such input: `attendu, une date AAAA-MM-JJ, de 1900 à 2199`. */
export function expectedOf(type: Type, { wire }: Messages): string {
  const expected = (words: string): string => filled(wire.expected, { expected: words });
  switch (type.kind) {
    case 'quantity':
      return expected(rowOf(wireQuantityOf(type.unit) ?? 'count').words[wire.language].expected);
    case 'boolean':
    case 'date':
    case 'instant':
    case 'time':
    case 'period':
    case 'list':
    case 'allowance':
      return expected(wire.asked[type.kind]);
    case 'text':
      return expected(wire.asked[type.format]);
    case 'enum':
      return expected(filled(wire.asked.values, { values: type.values.join(', ') }));
    case 'optional':
      return expectedOf(type.of, { wire } as Messages);
    default:
      return expected(wire.asked.object);
  }
}

const unless = (good: Node, { path, messages }: Pick<Place, 'path' | 'messages'>, says: string): Check => ({
  good,
  bad: [{ when: not(good), says: at(path, says, messages) }],
});
const both = (checks: readonly Check[]): Check => ({ good: and(...checks.map(({ good }) => good)), bad: checks.flatMap(({ bad }) => bad) });
const unbounded = (node: Node): Int => ({ node, min: 0n, max: 1n });
const between = (node: Node, min: bigint | number, max: bigint | number): Node =>
  form('between', 'boolean', [node, literal(min).node, literal(max).node]);
/** What is known to lie between the limits that are asked of it has only to be there. */
const unlessKnown = ({ good, bad }: Check, node: Node, min: bigint | number, max: bigint | number, { extent }: Place): Check => ({
  good: liesWithin(extent, min, max) ? not(isNull(node)) : good,
  bad,
});

function checkValue(type: Type, node: Node, place: Place, sign: Sign | undefined, signs: FieldSigns): Check {
  const as = (good: Node): Check => unless(good, place, expectedOf(type, place.messages));
  const within = (min: number, max: number): Check => unlessKnown(as(between(node, min, max)), node, min, max, place);
  switch (type.kind) {
    case 'boolean':
      return { good: not(isNull(node)), bad: [] };
    case 'enum':
      return as(among(node, type.values));
    case 'quantity':
      return quantityCheck(type, node, place, sign);
    case 'date':
      return within(longest.firstDay, longest.lastDay);
    case 'instant':
      return within(longest.firstInstant, longest.lastInstant);
    case 'time':
      return within(0, 86_399_999);
    case 'text':
      return textCheck(type.format, node, as);
    case 'period':
      return periodCheck(type, node, place, sign);
    case 'optional': {
      const { good, bad } = checkValue(type.of, node, place, sign, signs);
      return { good: or(isNull(node), good), bad };
    }
    case 'list':
      return listCheck(type, node, place, sign, signs);
    case 'record':
      return both(type.fields.map((field) => fieldCheck(field, node, place, signs)));
    default:
      return unsayable(`an input of the kind ${type.kind}`);
  }
}

function quantityCheck(type: Extract<Type, { kind: 'quantity' }>, node: Node, place: Place, sign: Sign | undefined): Check {
  const { path, messages, isDecimal } = place;
  const row = rowOf(wireQuantityOf(type.unit) ?? 'count');
  const most = wireRange(type.unit).limit;
  const limit = isDecimal ? BigInt(row.limit) : most;
  const isWrong = sign === 'positive' ? notAbove(unbounded(node), literal(0)) : below(unbounded(node), literal(0));
  const signed = sign ? [{ when: isWrong, says: at(path, signSays(type, sign, messages.wire.language), messages) }] : [];
  const good = and(between(node, sign ? 0n : -limit, limit), ...(sign === 'positive' ? [not(isWrong)] : []));
  const limits = filled(messages.wire.asked.limits, { quantity: row.words[messages.wire.language].expected });
  const says = at(path, filled(messages.wire.expected, { expected: limits }), messages);
  return unlessKnown({ good, bad: [...signed, { when: not(good), says }] }, node, leastOf(sign, most), most, place);
}

function textCheck(format: string, node: Node, as: (good: Node) => Check): Check {
  if (format === 'version') return as(form('isVersion', 'boolean', [node]));
  if (format === 'country') return as(among(node, countries));
  return format === 'timeZone' ? unsayable('a time zone in each row') : { good: not(isNull(node)), bad: [] };
}

function periodCheck(type: Type, node: Node, place: Place, sign: Sign | undefined): Check {
  const { messages } = place;
  const part = (name: string): Node => form('field', 'integer', [node], { name });
  const good = and(between(part('months'), 0, longest.months), between(part('days'), 0, longest.days));
  const size = add(unbounded(part('months')), unbounded(part('days')));
  const isSome = not(equalTo(size, literal(0)));
  const signed = sign === 'positive' ? [unless(isSome, place, signSays(type, sign, messages.wire.language))] : [];
  return both([unless(good, place, expectedOf(type, messages)), ...signed]);
}

/** An item that is absent, or that could not be read, is refused too. */
function listCheck(type: Extract<Type, { kind: 'list' }>, node: Node, place: Place, sign: Sign | undefined, signs: FieldSigns): Check {
  const { path, messages, depth } = place;
  const name = depth === 0 ? 'item' : `item${depth}`;
  const { good, bad } = checkValue(type.of, variable(name, storedType(type.of)), { ...place, depth: depth + 1 }, sign, signs);
  const lengthOf = (list: Node): Int => unbounded(form('length', 'integer', [list]));
  const some = (when: Node): Node => form('someItem', 'boolean', [node, when], { name });
  const isShort = notAbove(lengthOf(node), literal(listLimit));
  const items = form('everyItem', 'boolean', [node, good], { name });
  const short = filled(messages.wire.expected, { expected: messages.wire.asked.shortList });
  return {
    good: and(isShort, items),
    bad: [
      ...bad.map(({ when, says }) => ({ when: some(when), says })),
      { when: not(isShort), says: at(path, short, messages) },
      { when: not(items), says: at(path, expectedOf(type.of, messages), messages) },
    ],
  };
}

type Field = Extract<Type, { kind: 'record' }>['fields'][number];

function fieldCheck({ name, type, optional }: Field, node: Node, place: Place, signs: FieldSigns): Check {
  const part = form('field', storedType(type), [node], { name });
  const path = `${place.path}.${name}`;
  const { good, bad } = checkValue(type, part, { ...place, path, extent: fieldExtent(place.extent, name) }, signs[name], {});
  if (optional || type.kind === 'optional') return { good: or(isNull(part), good), bad };
  return { good, bad: [{ when: isNull(part), says: at(path, expectedOf(type, place.messages), place.messages) }, ...bad] };
}
