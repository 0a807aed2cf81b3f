/** The inputs of a linked rule as its program states them: signs, and defaults as values. */
import { evaluateConstant } from '../algebra/evaluate-constant.ts';
import type { Expression } from '../model/expression/expression.ts';
import type { LinkedInput, LinkedRule } from '../model/linked.ts';
import type { Input } from '../model/program.ts';

export const inputsOf = (rule: LinkedRule, defaults: ReadonlyMap<string, Expression>): Input[] =>
  rule.inputs.map((input) => inputOf(input, defaults.get(input.name)));

function inputOf({ name, type, required, declaration }: LinkedInput, fallback: Expression | undefined): Input {
  const { sign, note, titles, label } = declaration;
  const value = fallback && evaluateConstant(fallback);
  const fieldSigns = signsOf(declaration);
  return {
    name,
    label: label ?? name,
    type,
    required,
    ...(value === undefined ? {} : { default: value }),
    ...(sign ? { sign } : {}),
    ...(fieldSigns ? { fieldSigns } : {}),
    ...(note === undefined ? {} : { note }),
    ...(titles ? { titles } : {}),
  };
}

function signsOf({ fields }: LinkedInput['declaration']): Input['fieldSigns'] {
  const signed = (fields ?? []).flatMap(({ name, sign }) => (sign ? [[name.value, sign] as const] : []));
  return signed.length > 0 ? Object.fromEntries(signed) : undefined;
}
