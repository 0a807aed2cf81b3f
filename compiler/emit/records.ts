/** Records, variants and paths into them. */

import { rational } from '../algebra/rational.ts';
import type { Expression } from '../model/expression.ts';
import type { Type } from '../model/type.ts';
import { atom, type Code, level, member, object, within } from './code.ts';
import { nativeType } from './native-type.ts';
import { codeOf, storedOf } from './operand.ts';
import type { Scope } from './scope.ts';
import { type Emitted, loaded, plain, quantity, type Shape, wireShape } from './shape.ts';

type Of<Kind extends Expression['kind']> = Extract<Expression, { kind: Kind }>;

export function emitRecord(node: Of<'record'>, scope: Scope): Emitted {
  const entries = node.entries.filter(({ value }) => value.kind !== 'null').map(({ name, value }) => ({ name, ...storedOf(value, scope) }));
  const fields = Object.fromEntries(entries.map(({ name, shape }) => [name, shape]));
  return plain(object(entries), { kind: 'record', fields });
}

export function emitField(node: Of<'field'>, scope: Scope): Emitted {
  const optional = node.of.type.kind === 'optional';
  const type = node.of.type.kind === 'optional' ? node.of.type.of : node.of.type;
  if (type.kind === 'period') return periodPart(node, scope);
  const owner = scope.emit(node.of, scope);
  const code = owner.kind === 'plain' ? owner.code : codeOf(node.of, scope);
  const shape = fieldShape(owner, type, node);
  const path = optional ? atom(`${within(code, level.atom)}?.${node.name}`) : member(opened(node, code, type, shape, scope), node.name);
  return loaded(assured(path, node, type), node.type, shape);
}

function fieldShape(owner: Emitted, type: Type, node: Of<'field'>): Shape {
  if (type.kind === 'allowance') return wireShape(node.type);
  const known = owner.kind === 'plain' && owner.shape.kind === 'record' ? owner.shape.fields[node.name] : undefined;
  return known ?? wireShape(node.type);
}

/** A union seen as the record of the field asked for: the rule has told the variants apart, or takes absence as an answer. */
function opened(node: Of<'field'>, code: Code, type: Type, shape: Shape, scope: Scope): Code {
  if (type.kind !== 'union' || node.name === 'kind') return code;
  if (type.variants.every(({ fields }) => fields.some(({ name }) => name === node.name))) return code;
  const mark = node.type.kind === 'optional' ? '?' : '';
  const field = nativeType(scope.imports, node.type.kind === 'optional' ? node.type.of : node.type, shape);
  return atom(`(${within(code, level.relation)} as { readonly ${node.name}${mark}: ${field} })`);
}

/** An optional field that the rule has narrowed. */
function assured(path: Code, node: Of<'field'>, type: Type): Code {
  const declared = type.kind === 'record' ? type.fields.find(({ name }) => name === node.name) : undefined;
  return declared?.optional && node.type.kind !== 'optional' ? atom(`${path.text}!`) : path;
}

function periodPart(node: Of<'field'>, scope: Scope): Emitted {
  const period = codeOf(node.of, scope);
  const code = node.name === 'years' ? scope.imports.call('wholeYears', period) : member(period, node.name);
  return quantity({ form: 'whole', n: { code, range: { low: -1_000_000n, high: 1_000_000n }, wide: false }, scale: rational(1n) });
}
