/** The default of an input, typed → its value. Only what is known when compiling: literals, zeros, constants, their opposites and fields, lists and records of these. */
import type { Expression } from '../model/expression/expression.ts';
import type { Value } from '../model/value.ts';
import { negate } from './rational.ts';

/** Undefined where the expression is not known when compiling. */
export function evaluateConstant(expression: Expression): Value | undefined {
  switch (expression.kind) {
    case 'literal':
    case 'constant':
      return expression.value;
    case 'zero':
      return { kind: 'rational', value: { numerator: 0n, denominator: 1n } };
    case 'null':
      return null;
    case 'negate': {
      const value = evaluateConstant(expression.of);
      return typeof value === 'object' && value?.kind === 'rational' ? { kind: 'rational', value: negate(value.value) } : undefined;
    }
    case 'field':
      return fieldOfValue(evaluateConstant(expression.of), expression.name);
    case 'list': {
      const items = expression.items.map(evaluateConstant).filter((item) => item !== undefined);
      return items.length === expression.items.length ? { kind: 'list', items } : undefined;
    }
    case 'record': {
      const fields = expression.entries.map(({ name, value }) => [name, evaluateConstant(value)] as const);
      return fields.every((field): field is readonly [string, Value] => field[1] !== undefined)
        ? { kind: 'record', fields: Object.fromEntries(fields) }
        : undefined;
    }
    default:
      return undefined;
  }
}

function fieldOfValue(value: Value | undefined, name: string): Value | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (value.kind === 'record') return value.fields[name];
  if (value.kind === 'allowance') return name === 'unit' ? value.unit : whole(value.value);
  if (value.kind !== 'period') return undefined;
  return whole(name === 'days' ? value.days : name === 'years' ? Math.trunc(value.months / 12) : value.months);
}

const whole = (value: number): Value => ({ kind: 'rational', value: { numerator: BigInt(value), denominator: 1n } });
