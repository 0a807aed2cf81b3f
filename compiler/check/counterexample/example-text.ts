/** A case found by search → an example of the rule, ready to paste. */
import { decimalText } from '../../algebra/rational.ts';
import type { LinkedInput } from '../../model/linked.ts';
import type { MeasuredRule } from '../../model/measured.ts';
import type { Type } from '../../model/type.ts';
import type { Case } from '../proof/find-case.ts';
import { anyText, wireText } from './wire-text.ts';

/** `- { given: { … }, expect: "…" }` */
export function exampleText(found: Case, rule: MeasuredRule): string {
  const { linked } = rule;
  const given = linked.inputs.flatMap((input) => inputText(input, found));
  const readings = linked.readings.flatMap(({ choice, default: usual }) => {
    const value = finiteValue(found, `readings.${choice}`);
    return value === undefined || value === usual ? [] : [`${choice}: ${value}`];
  });
  const chosen = readings.length > 0 ? `, readings: { ${readings.join(', ')} }` : '';
  return `- { given: { ${given.join(', ')} }${chosen}, expect: "…" }`;
}

function finiteValue(found: Case, key: string): string | undefined {
  for (const [subject, cell] of found.cells) if (subject.key === key && cell.kind === 'value') return cell.value;
  return undefined;
}

function inputText({ name, type, required, declaration }: LinkedInput, found: Case): string[] {
  const presence = finiteValue(found, `presence of ${name}`);
  const stated = statedText(name, type, found);
  if (presence === 'absent' || (!required && presence === undefined && stated === undefined)) return [];
  return [`${name}: ${stated ?? anyText(type, declaration.sign === 'positive')}`];
}

/** What the case says of a path; undefined where it says nothing. */
function statedText(path: string, type: Type, found: Case): string | undefined {
  const value = finiteValue(found, path);
  if (value !== undefined) return value === 'other' ? undefined : value;
  const amount = found.point.get(path);
  if (amount) return wireText(type, amount);
  if (type.kind === 'period') return periodText(path, found);
  if (type.kind === 'list') return listText(path, type.of, found);
  if (type.kind !== 'record') return undefined;
  const fields = type.fields.map((field) => [field, statedText(`${path}.${field.name}`, field.type, found)] as const);
  if (fields.every(([, text]) => text === undefined)) return undefined;
  return `{ ${fields.flatMap(([field, text]) => (field.optional && text === undefined ? [] : [`${field.name}: ${text ?? anyText(field.type, false)}`])).join(', ')} }`;
}

function periodText(path: string, { point }: Case): string | undefined {
  const [months, days] = [point.get(`${path}.months`), point.get(`${path}.days`)].map((value) => value && decimalText(value));
  if (months === undefined && days === undefined) return undefined;
  return `P${months && months !== '0' ? `${months}M` : ''}${days || !months || months === '0' ? `${days ?? 0}D` : ''}`;
}

const longestList = 20;

/** A list of the length, or with the sum, that the case says. */
function listText(path: string, of: Type, { point }: Case): string | undefined {
  const [length, sum] = [point.get(`builtin:count(${path})`), point.get(`builtin:sum(${path})`)];
  const size = length && length.denominator === 1n && length.numerator <= longestList ? Number(length.numerator) : undefined;
  if (size === undefined) return sum && `[${wireText(of, sum)}]`;
  const rest = Array.from({ length: size - 1 }, () => anyText(of, false));
  return size <= 0 ? '[]' : `[${[sum ? wireText(of, sum) : anyText(of, false), ...rest].join(', ')}]`;
}
