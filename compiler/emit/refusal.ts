/** Signs of inputs as statements: an amount or a duration below zero is refused in one French sentence that names the field. */
import type { Input, Rule } from '../model/program.ts';
import { type Type, wireQuantityOf } from '../model/type.ts';
import { atom, type Code, level, quoted, within } from './code.ts';
import { loop } from './loop.ts';
import { freeName } from './names.ts';
import type { Scope } from './scope.ts';
import type { Emitted, Sign } from './shape.ts';

export function refusals(rule: Rule, scope: Scope): readonly string[] {
  return rule.inputs.flatMap((input) => refusalsOf(input, scope));
}

function refusalsOf(input: Input, scope: Scope): readonly string[] {
  const bound = scope.bindings.get(`input:${input.name}`);
  if (!bound) return [];
  const isOpen = !input.required && input.default === undefined;
  const code = codeOf(bound);
  if (input.type.kind === 'list') return listRefusals(input, input.type.of, code, isOpen, scope);
  const lines = input.sign ? [refusal(input.name, code, input.type, input.sign, isOpen, scope, bound)] : [];
  const fields = Object.entries(input.fieldSigns ?? {}).map(([field, sign]) =>
    fieldRefusal(input, input.type, field, sign, code.text, scope),
  );
  return [...lines, ...fields];
}

/** What is asked of a list's items: in one loop where it is several things. */
function listRefusals(input: Input, of: Type, code: Code, isOpen: boolean, scope: Scope): readonly string[] {
  const item = freeName('item', 'Each', scope.reserved);
  const fields = Object.entries(input.fieldSigns ?? {}).map(([field, sign]) => fieldRefusal(input, of, field, sign, item, scope));
  if (input.sign === 'nonnegative' && !isOpen) return [noNegative('refuseNegatives', code.text, input.name, of, scope)];
  if (input.sign) {
    const sure = isOpen ? `${code.text} !== undefined && ` : '';
    return [line(`${sure}${code.text}.some((${item}) => ${item} ${operator(input.sign)} 0)`, input.name, of, input.sign, scope)];
  }
  if (fields.length === 0) return [];
  const checked = loop(item, code, fields, scope);
  return isOpen ? [`if (${code.text} !== undefined) {`, ...checked, '}'] : checked;
}

function refusal(name: string, code: Code, type: Type, sign: Sign, isOpen: boolean, scope: Scope, bound: Emitted): string {
  const isPlain = bound.kind === 'quantity' && bound.quantity.form === 'whole' && !bound.quantity.n.wide;
  if (isPlain && !isOpen && sign === 'nonnegative') return noNegative('refuseNegative', code.text, name, type, scope);
  const sure = isOpen ? `${code.text} !== undefined && ` : '';
  return line(`${sure}${below(code, type, sign, scope, bound)}`, name, type, sign, scope);
}

/** The usual sign, by a call: shorter than a statement, for rules that a page or an application bundles. */
function noNegative(refuse: string, value: string, field: string, type: Type, scope: Scope): string {
  const says = scope.constants.share(...sentence(type, 'nonnegative'), 'string');
  return `${scope.imports.call(refuse, atom(value), quoted(field), says).text};`;
}

function fieldRefusal(input: Input, record: Type, field: string, sign: Sign, owner: string, scope: Scope): string {
  const type = record.kind === 'record' ? record.fields.find(({ name }) => name === field) : undefined;
  if (type?.type.kind === 'quantity' && !type.optional && sign === 'nonnegative')
    return noNegative('refuseNegative', `${owner}.${field}`, `${input.name}.${field}`, type.type, scope);
  const sure = type?.optional ? `${owner}.${field} !== undefined && ` : '';
  return line(`${sure}${owner}.${field} ${operator(sign)} 0`, `${input.name}.${field}`, type?.type ?? record, sign, scope);
}

/** A period from the wire is never negative; an amount handed over as a fraction is compared as one. */
function below(code: Code, type: Type, sign: Sign, scope: Scope, bound: Emitted): string {
  if (type.kind === 'period') return `${code.text}.months + ${code.text}.days ${operator(sign)} 0`;
  if (bound.kind === 'quantity' && bound.quantity.form === 'exact')
    return `${scope.imports.call('compare', code, atom('0')).text} ${operator(sign)} 0`;
  return `${within(code, level.relation)} ${operator(sign)} 0`;
}

function line(condition: string, field: string, type: Type, sign: Sign, scope: Scope): string {
  const says = scope.constants.share(...sentence(type, sign), 'string');
  return `if (${condition}) throw new ${scope.imports.name('InvalidInput')}(${quoted(field).text}, ${says.text});`;
}

const operator = (sign: Sign): string => (sign === 'positive' ? '<=' : '<');

/** What is refused, as a name and as a sentence. */
function sentence(type: Type, sign: Sign): [name: string, says: Code] {
  const name = type.kind === 'quantity' ? wireQuantityOf(type.unit) : type.kind === 'period' ? 'duration' : undefined;
  const [subject, feminine] = {
    money: ['un montant', ''],
    duration: ['une durée', 'e'],
    percent: ['un taux', ''],
    bytes: ['une taille', 'e'],
  }[name as string] ?? ['un nombre', ''];
  const what = ['money', 'duration', 'percent', 'bytes'].includes(name as string) ? name : 'number';
  return sign === 'positive'
    ? [`${what}-above-zero`, quoted(`${subject} doit être supérieur${feminine} à zéro`)]
    : [`no-negative-${what}`, quoted(`${subject} ne peut pas être négati${feminine ? 've' : 'f'}`)];
}

const codeOf = (value: Emitted): Code =>
  value.kind === 'plain' ? value.code : value.quantity.form === 'exact' ? value.quantity.code : value.quantity.n.code;
