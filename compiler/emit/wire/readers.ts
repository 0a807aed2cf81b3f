/** Readers of wire JSON as operations: one object literal per record, so that a good input costs little more than looking at it. */

import { present } from '../../algebra/assignable.ts';
import { capitalised } from '../../model/plan/generated-name.ts';
import { absent, binary, call, cast, conditional, keyOf, lambda, literalOf, member, method, named } from '../../model/plan/operations.ts';
import type { Operation } from '../../model/plan/plan.ts';
import { type Field, type Type, type WireQuantity, wireQuantityOf } from '../../model/type.ts';
import { isNamedKind } from '../../runtime/quantities.ts';

/** Sets of enum values, declared once each, by the values: the name of each, and where a rule's description lists them. */
export type Sets = Map<string, { readonly name: string; readonly values: Operation }>;

const read = (kind: string, ...args: readonly Operation[]): Operation => method(named('read'), kind, ...args);

/** What reads a type of `json`; `path` leads to the type in the rule's description. */
function readerOf(type: Type, json: Operation, path: Operation, sets: Sets): Operation {
  const inner = present(type);
  switch (inner.kind) {
    case 'quantity':
      return quantityReader(wireQuantityOf(inner.unit) ?? 'count', json);
    case 'enum':
      return read('oneOf', json, setOf(inner.values, member(path, 'enum'), sets));
    case 'list':
      return read('list', json, itemReader(inner.of, member(path, 'list'), sets));
    case 'record':
      return read('record', json, lambda('fields', recordOf(inner.fields, member(path, 'record'), sets)));
    case 'text':
      return inner.format === 'text' ? described(json, path) : read(inner.format, json);
    case 'union':
    case 'schedule':
      return described(json, path);
    default:
      return read(inner.kind, json);
  }
}

/** By the rule's description, for what is seldom read. */
const described = (json: Operation, path: Operation): Operation =>
  cast(call(call(named('makeReader'), path), json), { kind: 'plain', name: 'never' });

const quantityReader = (kind: WireQuantity, json: Operation): Operation =>
  isNamedKind(kind) ? read('named', json, literalOf(kind)) : read(kind, json);

/** `{ a: read.money(fields.a), … }`. */
export function recordOf(fields: readonly Field[], path: Operation, sets: Sets): Operation {
  const entries = fields.map(({ name, type, optional }) => {
    const [json, own] = [member(named('fields'), name), member(path, name)];
    const value = readerOf(type, json, optional ? member(own, 'optional') : own, sets);
    return { name, value: optional ? conditional(binary('===', json, absent), absent, value) : value };
  });
  return { kind: 'record', entries };
}

/** A scalar's reader needs no lambda around it. */
function itemReader(type: Type, path: Operation, sets: Sets): Operation {
  const made = readerOf(type, named('item'), path, sets);
  return made.kind === 'call' && made.arguments.length === 1 ? made.callee : lambda('item', made);
}

function setOf(listed: readonly string[], values: Operation, sets: Sets): Operation {
  const known = sets.get(keyOf(listed));
  if (known) return named(known.name);
  const own = setName(values);
  const name = [...sets.values()].some((each) => each.name === own) ? `${own}${sets.size + 1}` : own;
  sets.set(keyOf(listed), { name, values });
  return named(name);
}

/** The rule and field that first read the values: `rules.reply.input.lines.list.record.level.enum` → `replyLinesLevelValues`. */
function setName(path: Operation): string {
  const steps = stepsOf(path).filter((step) => !['input', 'list', 'record', 'optional', 'enum'].includes(step));
  return `${steps.map((step, at) => (at === 0 ? step : capitalised(step))).join('')}Values`;
}

const stepsOf = (path: Operation): readonly string[] => (path.kind === 'member' ? [...stepsOf(path.of), path.name] : []);
