/** Records, variants and paths into them. */

import { present } from '../../algebra/assignable.ts';
import { rational } from '../../algebra/rational.ts';
import type { Expression } from '../../model/expression/expression.ts';
import { assured, cast, member, runtime } from '../../model/plan/operations.ts';
import type { Operation } from '../../model/plan/plan.ts';
import type { Type } from '../../model/type.ts';
import { type Lowered, loaded, plain, plainQuantity, type Shape, wireShape } from '../quantity/shape.ts';
import { nativeType } from './native-type.ts';
import { operationOf, storedOf } from './operand.ts';
import type { Scope } from './scope.ts';

type Of<Kind extends Expression['kind']> = Extract<Expression, { kind: Kind }>;

export function lowerRecord(node: Of<'record'>, scope: Scope): Lowered {
  const entries = node.entries.filter(({ value }) => value.kind !== 'null').map(({ name, value }) => ({ name, ...storedOf(value, scope) }));
  const fields = Object.fromEntries(entries.map(({ name, shape }) => [name, shape]));
  return plain({ kind: 'record', entries: entries.map(({ name, operation }) => ({ name, value: operation })) }, { kind: 'record', fields });
}

export function lowerField(node: Of<'field'>, scope: Scope): Lowered {
  const optional = node.of.type.kind === 'optional';
  const type = present(node.of.type);
  if (type.kind === 'period') return periodPart(node, scope);
  const owner = scope.lower(node.of, scope);
  const operation = owner.kind === 'plain' ? owner.operation : operationOf(node.of, scope);
  const shape = fieldShape(owner, type, node);
  const path = optional
    ? { kind: 'member' as const, of: operation, name: node.name, optional: true as const }
    : member(opened(node, operation, type, shape), node.name);
  return loaded(sure(path, node, type), node.type, shape);
}

function fieldShape(owner: Lowered, type: Type, node: Of<'field'>): Shape {
  if (type.kind === 'allowance') return wireShape(node.type);
  const known = owner.kind === 'plain' && owner.shape.kind === 'record' ? owner.shape.fields[node.name] : undefined;
  return known ?? wireShape(node.type);
}

/** A union seen as the record of the field asked for: the rule has told the variants apart, or takes absence as an answer. */
function opened(node: Of<'field'>, operation: Operation, type: Type, shape: Shape): Operation {
  if (type.kind !== 'union' || node.name === 'kind') return operation;
  if (type.variants.every(({ fields }) => fields.some(({ name }) => name === node.name))) return operation;
  const [own, optional] = node.type.kind === 'optional' ? [node.type.of, true as const] : [node.type, undefined];
  const field = { name: node.name, type: nativeType(own, shape), ...(optional ? { optional } : {}) };
  return cast(operation, { kind: 'record', fields: [field] });
}

/** An optional field that the rule has narrowed. */
function sure(path: Operation, node: Of<'field'>, type: Type): Operation {
  const declared = type.kind === 'record' ? type.fields.find(({ name }) => name === node.name) : undefined;
  return declared?.optional && node.type.kind !== 'optional' ? assured(path) : path;
}

function periodPart(node: Of<'field'>, scope: Scope): Lowered {
  const period = operationOf(node.of, scope);
  const operation = node.name === 'years' ? runtime('wholeYears', period) : member(period, node.name);
  return plainQuantity(operation, { low: -1_000_000n, high: 1_000_000n }, rational(1n));
}
