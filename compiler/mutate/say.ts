/** Expressions and values in words short enough for a mutant's name: FEEL as an author would write it, never a line number. */
import { writeWire } from '../interpret/wire/write-wire.ts';
import type { Expression } from '../model/expression/expression.ts';
import type { Type } from '../model/type.ts';
import type { Value } from '../model/value.ts';

type Of<Kind extends Expression['kind']> = Extract<Expression, { kind: Kind }>;

export function say(expression: Expression): string {
  switch (expression.kind) {
    case 'literal':
      return typeof expression.value === 'string' ? `"${expression.value}"` : String(expression.value);
    case 'zero':
      return '0';
    case 'null':
      return 'null';
    case 'constant':
      return expression.id;
    case 'input':
    case 'local':
      return expression.name;
    case 'reading':
      return expression.choice;
    case 'negate':
      return `-${say(expression.of)}`;
    case 'not':
      return `not(${say(expression.of)})`;
    case 'arithmetic':
      return `${operand(expression.left)} ${expression.op} ${operand(expression.right)}`;
    case 'compare':
      return `${operand(expression.left)} ${expression.op} ${operand(expression.right)}`;
    case 'isNull':
      return `${say(expression.of)} ${expression.negated ? '!=' : '='} null`;
    case 'field':
      return `${say(expression.of)}.${expression.name}`;
    default:
      return sayCompound(expression);
  }
}

function sayCompound(
  expression: Exclude<Expression, Of<'literal' | 'zero' | 'null' | 'constant' | 'input' | 'local' | 'reading'>>,
): string {
  const all = (expressions: readonly Expression[]): string => expressions.map(say).join(', ');
  switch (expression.kind) {
    case 'and':
    case 'or':
      return expression.operands.map(operand).join(` ${expression.kind} `);
    case 'if':
      return `if ${say(expression.condition)} then ${say(expression.then)} else ${say(expression.otherwise)}`;
    case 'for':
      return `for ${expression.variable} in ${say(expression.list)} return ${say(expression.body)}`;
    case 'some':
    case 'every':
      return `${expression.kind} ${expression.variable} in ${say(expression.list)} satisfies ${say(expression.body)}`;
    case 'filter':
      return `${say(expression.list)}[${say(expression.condition)}]`;
    case 'latest':
      return `latest(${all([expression.list, expression.key, expression.take])})`;
    case 'list':
      return `[${all(expression.items)}]`;
    case 'record':
      return `{ ${expression.entries.map(({ name, value }) => `${name}: ${say(value)}`).join(', ')} }`;
    case 'builtin':
      return `${expression.name}(${all(expression.arguments)})`;
    case 'rule':
      return `${expression.rule}(${expression.arguments.map(({ name, value }) => `${name}: ${say(value)}`).join(', ')})`;
    case 'exceptions':
      return say(expression.base);
    default:
      return expression.kind;
  }
}

const operand = (expression: Expression): string =>
  ['arithmetic', 'compare', 'and', 'or', 'if'].includes(expression.kind) ? `(${say(expression)})` : say(expression);

/** A constant's value as the wire writes it: `2.5 %`, `PT1H`, `working-day`. */
export function sayValue(value: Value, type: Type): string {
  if (value === null || typeof value !== 'object') return String(value);
  const { json } = writeWire(value, type);
  return typeof json === 'string' ? json : JSON.stringify(json);
}
