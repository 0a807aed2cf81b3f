/** A case found by search → an example of the rule, ready to paste, and the conditions it must meet beyond its inputs. */
import { decimalText } from '../language/rational.ts';
import type { LinkedInput } from '../model/linked.ts';
import type { Type } from '../model/type.ts';
import type { Case, Cell } from './find-case.ts';
import type { Subject } from './formula.ts';
import type { MeasuredRule } from './measure.ts';
import { anyText, wireText } from './wire-text.ts';

/** Lines to show under a diagnostic: the example, then what no input states. */
export function exampleText(found: Case, rule: MeasuredRule): string[] {
  const { linked } = rule;
  const given = linked.inputs.flatMap((input) => inputText(input, found));
  const readings = linked.readings.flatMap(({ choice, default: usual }) => {
    const value = finiteValue(found, `readings.${choice}`);
    return value === undefined || value === usual ? [] : [`${choice}: ${value}`];
  });
  const chosen = readings.length > 0 ? `, readings: { ${readings.join(', ')} }` : '';
  const names = new Set([...linked.inputs.map(({ name }) => name), ...linked.readings.map(({ choice }) => `readings.${choice}`)]);
  const beyond = [...found.cells]
    .filter(([subject]) => !isStated(subject, names))
    .map(([subject, cell]) => `where ${cellText(subject, cell)}`);
  return [`- { given: { ${given.join(', ')} }${chosen}, expect: "…" }`, ...beyond];
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
  if (type.kind !== 'record') return undefined;
  const fields = type.fields.map((field) => [field, statedText(`${path}.${field.name}`, field.type, found)] as const);
  if (fields.every(([, text]) => text === undefined)) return undefined;
  return `{ ${fields.flatMap(([field, text]) => (field.optional && text === undefined ? [] : [`${field.name}: ${text ?? anyText(field.type, false)}`])).join(', ')} }`;
}

/** Whether the inputs and readings printed say all of a subject. */
function isStated(subject: Subject, names: ReadonlySet<string>): boolean {
  const keys = subject.kind === 'linear' ? [...subject.sum.terms.keys()] : [subject.key.replace('presence of ', '')];
  return keys.every((key) => names.has(key) || names.has(key.split('.')[0] ?? ''));
}

function cellText(subject: Subject, cell: Cell): string {
  if (cell.kind === 'value') return `${subject.key} is ${cell.value}`;
  const { low, high } = cell;
  if (low && high && low.numerator === high.numerator && low.denominator === high.denominator)
    return `${subject.key} = ${decimalText(low)}`;
  return [low ? `${decimalText(low)} <` : '', subject.key, high ? `< ${decimalText(high)}` : ''].filter(Boolean).join(' ');
}
