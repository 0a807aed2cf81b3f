/** Records, variants and paths into them. */

import { rational } from '../../algebra/rational.ts';
import type { Expression } from '../../model/expression/expression.ts';
import type { Operation } from '../../model/plan/plan.ts';
import type { Type } from '../../model/type.ts';
import { type Emitted, loaded, plain, quantity, type Shape, wireShape } from '../quantity/shape.ts';
import type { Scope } from '../scope.ts';
import { nativeType } from './native-type.ts';
import { codeOf, storedOf } from './operand.ts';
import { assured, cast, member, runtime } from './operation.ts';

type Of<Kind extends Expression['kind']> = Extract<Expression, { kind: Kind }>;

export function emitRecord(node: Of<'record'>, scope: Scope): Emitted {
  const entries = node.entries.filter(({ value }) => value.kind !== 'null').map(({ name, value }) => ({ name, ...storedOf(value, scope) }));
  const fields = Object.fromEntries(entries.map(({ name, shape }) => [name, shape]));
  return plain({ kind: 'record', entries: entries.map(({ name, code }) => ({ name, value: code })) }, { kind: 'record', fields });
}

export function emitField(node: Of<'field'>, scope: Scope): Emitted {
  const optional = node.of.type.kind === 'optional';
  const type = node.of.type.kind === 'optional' ? node.of.type.of : node.of.type;
  if (type.kind === 'period') return periodPart(node, scope);
  const owner = scope.emit(node.of, scope);
  const code = owner.kind === 'plain' ? owner.code : codeOf(node.of, scope);
  const shape = fieldShape(owner, type, node);
  const path = optional
    ? { kind: 'member' as const, of: code, name: node.name, optional: true as const }
    : member(opened(node, code, type, shape), node.name);
  return loaded(sure(path, node, type), node.type, shape);
}

function fieldShape(owner: Emitted, type: Type, node: Of<'field'>): Shape {
  if (type.kind === 'allowance') return wireShape(node.type);
  const known = owner.kind === 'plain' && owner.shape.kind === 'record' ? owner.shape.fields[node.name] : undefined;
  return known ?? wireShape(node.type);
}

/** A union seen as the record of the field asked for: the rule has told the variants apart, or takes absence as an answer. */
function opened(node: Of<'field'>, code: Operation, type: Type, shape: Shape): Operation {
  if (type.kind !== 'union' || node.name === 'kind') return code;
  if (type.variants.every(({ fields }) => fields.some(({ name }) => name === node.name))) return code;
  const [own, optional] = node.type.kind === 'optional' ? [node.type.of, true as const] : [node.type, undefined];
  const field = { name: node.name, type: nativeType(own, shape), ...(optional ? { optional } : {}) };
  return cast(code, { kind: 'record', fields: [field] });
}

/** An optional field that the rule has narrowed. */
function sure(path: Operation, node: Of<'field'>, type: Type): Operation {
  const declared = type.kind === 'record' ? type.fields.find(({ name }) => name === node.name) : undefined;
  return declared?.optional && node.type.kind !== 'optional' ? assured(path) : path;
}

function periodPart(node: Of<'field'>, scope: Scope): Emitted {
  const period = codeOf(node.of, scope);
  const code = node.name === 'years' ? runtime('wholeYears', period) : member(period, node.name);
  return quantity({ form: 'whole', n: { code, range: { low: -1_000_000n, high: 1_000_000n }, wide: false }, scale: rational(1n) });
}
