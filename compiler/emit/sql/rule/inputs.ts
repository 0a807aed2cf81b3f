/**
 * The inputs of a row: what the wire admits, told in words where it is not so, and the values of rows that pass. Those of others
 * are absent, so that nothing computed from them leaves its range.
 */
import { countries } from '../../../language/calendar/country.ts';
import type { Input } from '../../../model/program.ts';
import { listLimit, type Type, wireQuantityOf } from '../../../model/type.ts';
import { ofQuantities, quantities } from '../../../runtime/quantities.ts';

import { longest } from '../limits.ts';
import { and, isNull, isTrue, not, or } from '../logic.ts';
import { form, type Node, truth, variable } from '../node.ts';
import { add, below, equalTo, type Int, literal, notAbove } from '../number/integer.ts';
import type { Refusal } from '../scope.ts';
import { unsayable } from '../unsayable.ts';
import { type FieldSigns, type Sign, storedType, wireRange } from '../value/stored.ts';
import { among } from '../value/value.ts';
import { signSays } from './call.ts';

/** `good`: holds of what may pass, is false or unknown of what may not; `bad`: what is told, the first that holds. */
export type Check = { readonly good: Node; readonly bad: readonly Refusal[] };

const expected = ofQuantities(({ words }) => words.fr.expected);

/** What is asked of an input's stored column. */
export function checkInput({ name, type, required, default: otherwise, sign, fieldSigns = {} }: Input, node: Node, source?: Node): Check {
  const { good, bad: wrong } = checkValue(type, node, name, sign, fieldSigns, 0);
  const isUnread = source ? and(isNull(node), not(isNull(source))) : truth(false);
  const bad = source ? [{ when: isUnread, says: `${name} : attendu, ${expectedOf(type)}` }, ...wrong] : wrong;
  const isOptional = !required || otherwise !== undefined;
  return isOptional
    ? { good: or(isNull(source ?? node), good), bad }
    : {
        good: required && isTrue(good) ? not(isNull(node)) : good,
        bad: [{ when: isNull(source ?? node), says: `${name} : cette entrée est requise` }, ...bad],
      };
}

/** What is told of a column's value that is no such input. */
export function expectedOf(type: Type): string {
  switch (type.kind) {
    case 'quantity':
      return expected[wireQuantityOf(type.unit) ?? 'count'];
    case 'date':
      return 'une date AAAA-MM-JJ';
    case 'instant':
      return 'un instant avec décalage, à la milliseconde au plus';
    case 'boolean':
      return 'true ou false';
    case 'period':
      return 'une durée de calendrier telle que P1M ou P14D';
    default:
      return 'une valeur de cette forme';
  }
}

const unless = (good: Node, says: string): Check => ({ good, bad: [{ when: not(good), says }] });
const both = (checks: readonly Check[]): Check => ({ good: and(...checks.map(({ good }) => good)), bad: checks.flatMap(({ bad }) => bad) });
const ranged = (node: Node): Int => ({ node, min: 0n, max: 0n });
const between = (node: Node, min: bigint | number, max: bigint | number): Node =>
  and(notAbove(literal(min), ranged(node)), notAbove(ranged(node), literal(max)));

function checkValue(type: Type, node: Node, path: string, sign: Sign, signs: FieldSigns, depth: number): Check {
  switch (type.kind) {
    case 'boolean':
      return { good: not(isNull(node)), bad: [] };
    case 'enum':
      return unless(among(node, type.values), `${path} : attendu, l’une des valeurs ${type.values.join(', ')}`);
    case 'quantity':
      return quantityCheck(type, node, path, sign);
    case 'date':
      return unless(between(node, longest.firstDay, longest.lastDay), `${path} : attendu, une date AAAA-MM-JJ, de 1900 à 2199`);
    case 'instant':
      return unless(between(node, longest.firstInstant, longest.lastInstant), `${path} : attendu, un instant, de 1900 à 2199`);
    case 'time':
      return unless(between(node, 0, 86_399_999), `${path} : attendu, une heure HH:MM`);
    case 'text':
      return textCheck(type.format, node, path);
    case 'period':
      return periodCheck(type, node, path, sign);
    case 'optional':
      return {
        good: or(isNull(node), checkValue(type.of, node, path, sign, signs, depth).good),
        bad: checkValue(type.of, node, path, sign, signs, depth).bad,
      };
    case 'list':
      return listCheck(type.of, node, path, sign, signs, depth);
    case 'record':
      return both(type.fields.map((field) => fieldCheck(field, node, path, signs, depth)));
    default:
      return unsayable(`an input of the kind ${type.kind}`);
  }
}

function quantityCheck(type: Extract<Type, { kind: 'quantity' }>, node: Node, path: string, sign: Sign): Check {
  const { scale, limit } = wireRange(type.unit);
  const kind = wireQuantityOf(type.unit) ?? 'count';
  const most = quantities[kind].limit;
  const least = sign === 'positive' ? 1n : sign ? 0n : -limit;
  const signed = sign ? [{ when: below(ranged(node), literal(least)), says: `${path} : ${signSays(type, sign)}` }] : [];
  const good = between(node, least, limit);
  return {
    good,
    bad: [
      ...signed,
      { when: not(good), says: `${path} : attendu, ${expected[kind]}, d’au plus ${most}${scale > 0 ? ` et à ${scale} décimales` : ''}` },
    ],
  };
}

function textCheck(format: string, node: Node, path: string): Check {
  if (format === 'version') return unless(form('isVersion', 'boolean', [node]), `${path} : attendu, une version telle que 1.2.3`);
  if (format === 'country') return unless(among(node, countries), `${path} : attendu, un code de pays ISO 3166-1`);
  return format === 'timeZone' ? unsayable('a time zone in each row') : { good: not(isNull(node)), bad: [] };
}

function periodCheck(type: Type, node: Node, path: string, sign: Sign): Check {
  const part = (name: string): Node => form('field', 'integer', [node], { name });
  const good = and(between(part('months'), 0, longest.months), between(part('days'), 0, longest.days));
  const size = add({ ...ranged(part('months')), max: 1n }, { ...ranged(part('days')), max: 1n });
  const signed = sign === 'positive' ? [unless(not(equalTo(size, literal(0))), `${path} : ${signSays(type, sign)}`)] : [];
  return both([unless(good, `${path} : attendu, une durée de calendrier d’au plus 300 ans`), ...signed]);
}

function listCheck(of: Type, node: Node, path: string, sign: Sign, signs: FieldSigns, depth: number): Check {
  const name = depth === 0 ? 'item' : `item${depth}`;
  const { good, bad } = checkValue(of, variable(name, storedType(of)), path, sign, signs, depth + 1);
  const lengthOf = (list: Node): Int => ({ node: form('length', 'integer', [list]), min: 0n, max: 1n });
  const without = (each: Node): Node => lengthOf(form('filter', node.type, [node, each], { name })).node;
  const some = (each: Node): Node => below(literal(0), { node: without(each), min: 0n, max: 1n });
  const isShort = notAbove(lengthOf(node), literal(listLimit));
  const items = notAbove({ node: without(not(form('coalesce', 'boolean', [good, truth(false)]))), min: 0n, max: 1n }, literal(0));
  return {
    good: and(isShort, items),
    bad: [
      ...bad.map(({ when, says }) => ({ when: some(when), says })),
      { when: not(isShort), says: `${path} : une liste d’au plus ${listLimit} éléments est attendue` },
      { when: not(items), says: `${path} : attendu, une liste sans élément absent` },
    ],
  };
}

type Field = Extract<Type, { kind: 'record' }>['fields'][number];

function fieldCheck({ name, type, optional }: Field, node: Node, path: string, signs: FieldSigns, depth: number): Check {
  const part = form('field', storedType(type), [node], { name });
  const { good, bad } = checkValue(type, part, `${path}.${name}`, signs[name], {}, depth);
  if (optional || type.kind === 'optional') return { good: or(isNull(part), good), bad };
  return { good, bad: [{ when: isNull(part), says: `${path}.${name} : ce champ est requis` }, ...bad] };
}
