/**
 * Cases of FEEL, one a line: `EXPRESSION → what FEEL gives`, then `; refused` where the rule language refuses it, or `; N gives OURS`
 * where it differs as the list of differences says under N. Literals become constants, since rules type no number.
 */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../../compiler/check/index.ts';
import type { Diagnostic } from '../../../compiler/diagnostic/diagnostic.ts';
import type { Type } from '../../../compiler/model/type.ts';
import { buildLinked, type ContractSpec, type InputSpec, type RuleSpec, rational } from '../../build-linked.ts';
import { measured } from '../../measured.ts';

export type Case = {
  readonly area: string;
  readonly text: string;
  readonly feel: string;
  readonly kind: 'same' | 'refused' | 'different';
  /** What the rule language gives, and the number of the difference. */
  readonly ours: string;
  readonly difference?: number;
};

const folder = join(import.meta.dirname, 'conformance');

export function readCases(): Case[] {
  return readdirSync(folder).flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '' && !line.startsWith('#'))
      .map((line) => readCase(file.replace('.feel', ''), line)),
  );
}

function readCase(area: string, line: string): Case {
  const [, text = '', feel = '', mark = ''] = /^(.*) → (.*?)(?: ; (.*))?$/.exec(line) ?? [];
  if (mark === 'refused') return { area, text, feel, kind: 'refused', ours: '' };
  const [, number, ours] = /^(\d+) gives (.*)$/.exec(mark) ?? [];
  return number === undefined
    ? { area, text, feel, kind: 'same', ours: feel }
    : { area, text, feel, kind: 'different', ours: ours ?? '', difference: Number(number) };
}

const people: Type = {
  kind: 'list',
  of: {
    kind: 'record',
    fields: [
      { name: 'age', type: { kind: 'quantity', unit: {} } },
      { name: 'adult', type: { kind: 'boolean' } },
    ],
  },
};
/** Inputs that expressions may name, and what they are given: `o` is absent. */
const inputs: Readonly<Record<string, InputSpec>> = {
  b: 'boolean',
  t: 'text',
  e: 'enum(low|high|none)',
  o: { type: 'count', optional: true },
  people,
};
const given: Readonly<Record<string, unknown>> = {
  b: true,
  t: 'foo',
  e: 'low',
  people: [
    { age: 30, adult: true },
    { age: 17, adult: false },
  ],
};

type Constant = NonNullable<ContractSpec['constants']>[string];
export type Prepared = { readonly rule: RuleSpec; readonly constants: Readonly<Record<string, Constant>>; readonly given: object };

/** A case as the rule `id`, its literals as constants of its own. */
export function prepare({ text, ours, feel }: Case, id: string): Prepared {
  const constants: Record<string, Constant> = {};
  const formula = text.replace(
    /(?:@|date and time\(|date\(|time\()"([^"]*)"\)?|"[^"]*"|(?<!\w|(?<!\.)\.)\d+(?:\.\d+)?/g,
    (token, quoted?: string) => {
      if (token.startsWith('"')) return token;
      const rest = token.startsWith('@') && token.endsWith(')') ? ')' : '';
      const name = `${id}k${Object.keys(constants).length}`;
      constants[name] = constantOf(quoted ?? token, quoted !== undefined);
      return name + rest;
    },
  );
  const used = Object.keys(inputs).filter((name) => new RegExp(`(?<![\\w"])${name}(?![\\w"])`).test(formula));
  const pick = <Value>(of: Readonly<Record<string, Value>>): Record<string, Value> =>
    Object.fromEntries(used.filter((name) => of[name] !== undefined).map((name) => [name, of[name] as Value]));
  return { rule: { id, inputs: pick(inputs), output: typeFor(ours || feel), formula }, constants, given: pick(given) };
}

function constantOf(text: string, isQuoted: boolean): Constant {
  if (!isQuoted) return { type: 'count', value: rational(text) };
  if (/^\d{2}:/.test(text))
    return { type: 'time', value: { kind: 'time', minutes: Number(text.slice(0, 2)) * 60 + Number(text.slice(3, 5)) } };
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return { type: 'date', value: { kind: 'date', day: Date.parse(`${text}T00:00:00Z`) / 86_400_000 } };
  if (/^\d{4}/.test(text)) return { type: 'instant', value: { kind: 'instant', ms: Date.parse(text) } };
  const [, sign, years = 0, months = 0, days = 0, time] = /^(-?)P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?(T.*)?$/.exec(text) ?? [];
  const by = sign === '-' ? -1 : 1;
  if (time === undefined) {
    return { type: 'period', value: { kind: 'period', months: by * (Number(years) * 12 + Number(months)), days: by * Number(days) } };
  }
  const [, h = 0, m = 0, s = 0] = /^T(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?$/.exec(time) ?? [];
  const ms = by * Math.round((((Number(days) * 24 + Number(h)) * 60 + Number(m)) * 60 + Number(s)) * 1000);
  const { value } = rational(String(Math.abs(ms))) as { value: { numerator: bigint; denominator: bigint } };
  return { type: 'duration', value: { kind: 'rational', value: reduced(BigInt(by) * value.numerator, 1000n) } };
}

function reduced(numerator: bigint, denominator: bigint): { numerator: bigint; denominator: bigint } {
  let [n, d] = [numerator, denominator];
  for (const prime of [2n, 5n]) while (n % prime === 0n && d % prime === 0n && d > 1n) [n, d] = [n / prime, d / prime];
  return { numerator: n, denominator: d };
}

/** The type of an answer as it is written in a case. */
function typeFor(answer: string): string {
  if (/^(true|false)$/.test(answer)) return 'boolean';
  if (answer.startsWith('[')) return `list<${typeFor(answer.slice(1, -1).split(', ')[0] || '0')}>`;
  if (answer.startsWith('"')) return `enum(low|high|${answer.slice(1, -1)})`;
  if (/^\d\d:\d\d/.test(answer)) return 'time';
  if (/^\d{4}-\d\d-\d\d$/.test(answer)) return 'date';
  if (/^\d{4}-\d\d-\d\dT/.test(answer)) return 'instant';
  if (/^-?PT/.test(answer)) return 'duration';
  return /^-?P\d/.test(answer) ? 'period' : 'count';
}

/** An answer of a case as wire JSON. */
export function wireOf(answer: string): unknown {
  if (answer.startsWith('[')) return answer === '[]' ? [] : answer.slice(1, -1).split(', ').map(wireOf);
  return /^(true|false|-?\d+(\.\d+)?|".*")$/.test(answer) ? JSON.parse(answer) : answer;
}

/** Codes of the errors of a rule alone. A result may be no whole number here, which on the wire a count is. */
export function errorsOf({ rule, constants }: Prepared): string[] {
  const codes: string[] = [];
  const linked = buildLinked({ constants, rules: [rule] });
  const report = (diagnostic: Diagnostic) => {
    const ofResult = diagnostic.code === 'check/scale' && / as (an item of )?the result,/.test(diagnostic.message);
    if (diagnostic.severity === 'error' && !ofResult) codes.push(diagnostic.code);
  };
  check(measured(linked, report), report);
  return codes;
}
