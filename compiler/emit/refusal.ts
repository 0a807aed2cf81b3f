/** Signs of inputs as statements: an amount or a duration below zero is refused in one French sentence that names the field. */
import type { Input, Rule } from '../model/program.ts';
import type { Type } from '../model/type.ts';
import { atom, type Code, level, quoted, within } from './code.ts';
import type { Scope } from './scope.ts';
import type { Emitted, Sign } from './shape.ts';
import { wireQuantityOf } from './unit.ts';

export function refusals(rule: Rule, scope: Scope): readonly string[] {
  return rule.inputs.flatMap((input) => refusalsOf(input, scope));
}

function refusalsOf(input: Input, scope: Scope): readonly string[] {
  const bound = scope.bindings.get(`input:${input.name}`);
  if (!bound) return [];
  const isOpen = !input.required && input.default === undefined;
  const code = codeOf(bound);
  const lines = input.sign ? [refusal(input.name, code, input.type, input.sign, isOpen, scope, bound)] : [];
  const fields = Object.entries(input.fieldSigns ?? {}).map(([field, sign]) => fieldRefusal(input, field, sign, code, scope));
  return [...lines, ...fields];
}

function refusal(name: string, code: Code, type: Type, sign: Sign, isOpen: boolean, scope: Scope, bound: Emitted): string {
  const sure = isOpen ? `${code.text} !== undefined && ` : '';
  const of = type.kind === 'list' ? type.of : type;
  const condition = type.kind === 'list' ? `${code.text}.some((item) => item ${operator(sign)} 0)` : below(code, type, sign, scope, bound);
  return line(`${sure}${condition}`, name, of, sign, scope);
}

function fieldRefusal(input: Input, field: string, sign: Sign, code: Code, scope: Scope): string {
  const fields =
    input.type.kind === 'list' && input.type.of.kind === 'record'
      ? input.type.of.fields
      : input.type.kind === 'record'
        ? input.type.fields
        : [];
  const type = fields.find(({ name }) => name === field);
  const test = (owner: string): string =>
    `${type?.optional ? `${owner}.${field} !== undefined && ` : ''}${owner}.${field} ${operator(sign)} 0`;
  const condition = input.type.kind === 'list' ? `${code.text}.some((item) => ${test('item')})` : test(code.text);
  return line(condition, `${input.name}.${field}`, type?.type ?? input.type, sign, scope);
}

/** A period from the wire is never negative; an amount handed over as a fraction is compared as one. */
function below(code: Code, type: Type, sign: Sign, scope: Scope, bound: Emitted): string {
  if (type.kind === 'period') return `${code.text}.months + ${code.text}.days ${operator(sign)} 0`;
  if (bound.kind === 'quantity' && bound.quantity.form === 'exact')
    return `${scope.imports.call('compare', code, atom('0')).text} ${operator(sign)} 0`;
  return `${within(code, level.relation)} ${operator(sign)} 0`;
}

function line(condition: string, field: string, type: Type, sign: Sign, scope: Scope): string {
  return `if (${condition}) throw new ${scope.imports.name('InvalidInput')}(${quoted(field).text}, ${quoted(sentence(type, sign)).text});`;
}

const operator = (sign: Sign): string => (sign === 'positive' ? '<=' : '<');

function sentence(type: Type, sign: Sign): string {
  const name = type.kind === 'quantity' ? wireQuantityOf(type.unit) : type.kind === 'period' ? 'duration' : undefined;
  const [subject, feminine] = {
    money: ['un montant', ''],
    duration: ['une durée', 'e'],
    percent: ['un taux', ''],
    bytes: ['une taille', 'e'],
  }[name as string] ?? ['un nombre', ''];
  return sign === 'positive'
    ? `${subject} doit être supérieur${feminine} à zéro`
    : `${subject} ne peut pas être négati${feminine ? 've' : 'f'}`;
}

const codeOf = (value: Emitted): Code =>
  value.kind === 'plain' ? value.code : value.quantity.form === 'exact' ? value.quantity.code : value.quantity.n.code;
