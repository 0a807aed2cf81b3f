/** Functions of one number: absolute values, roundings to whole numbers, to decimals or to a step, powers. */
import { join, number, typeWords } from '../../algebra/assignable.ts';
import { evaluateConstant } from '../../algebra/evaluate-constant.ts';
import { isPure } from '../../algebra/units.ts';
import type { Expression } from '../../model/expression/expression.ts';
import { countsDecimals, type RoundingName } from '../../model/expression/rounding.ts';
import type { Type } from '../../model/type.ts';
import { isGiven } from '../type-operator.ts';
import { build, type GenericCall as Call, refuse } from './generic-call.ts';

export function typeRounding(name: 'abs' | 'floor' | 'ceiling', call: Call, expected: Type | undefined): Expression | undefined {
  const value = call.typer.type(call.values[0]!, call.scope, name === 'abs' ? expected : number);
  if (!value || !isGiven(value, call.typer)) return undefined;
  if (value.type.kind !== 'quantity') return refuse(call, value, name === 'abs' ? 'a quantity' : 'a number');
  if (name === 'abs') return build(name, call, [value], value.type);
  return isPure(value.type.unit)
    ? build(name, call, [value], number)
    : refuse(call, value, 'a number without unit: divide by a unit first');
}

/** A value to a number of decimals, known when compiling, or to a step of its own unit. */
export function typeRounded(name: RoundingName, call: Call, expected: Type | undefined): Expression | undefined {
  const value = call.typer.type(call.values[0]!, call.scope, expected);
  const to = call.typer.type(call.values[1]!, call.scope, number);
  if (!value || !to || !isGiven(value, call.typer) || !isGiven(to, call.typer)) return undefined;
  if (value.type.kind !== 'quantity') return refuse(call, value, 'a quantity');
  if (countsDecimals(to)) {
    return isNumberOfDecimals(to)
      ? build(name, call, [value, to], value.type)
      : refuse(call, to, 'decimals known when compiling, −12 to 12');
  }
  const type = name !== 'decimal' && to.type.kind === 'quantity' ? join(value.type, to.type) : undefined;
  return type
    ? build(name, call, [value, to], value.type)
    : refuse(call, to, name === 'decimal' ? 'a number of decimals' : typeWords(value.type));
}

function isNumberOfDecimals(to: Expression): boolean {
  const value = evaluateConstant(to);
  if (typeof value !== 'object' || value?.kind !== 'rational') return false;
  const { numerator, denominator } = value.value;
  return denominator === 1n && numerator >= -12n && numerator <= 12n;
}

export function typePower(call: Call, expected: Type | undefined): Expression | undefined {
  const base = call.typer.type(call.values[0]!, call.scope, expected ?? number);
  const exponent = call.typer.typeAs(call.values[1]!, call.scope, number, 'the exponent');
  if (!base || !exponent || !isGiven(base, call.typer)) return undefined;
  return base.type.kind === 'quantity' && isPure(base.type.unit)
    ? build('power', call, [base, exponent], base.type)
    : refuse(call, base, 'a number without unit');
}
