/** Whatever is wrong with an input, every rule of both contracts says so in its answer: the field it names, and what was expected there. */
import { describe, expect, test } from 'vitest';
import alteoCases from '../generated/alteo/cases.json' with { type: 'json' };
import alteoManifest from '../generated/alteo/manifest.json' with { type: 'json' };
import * as alteo from '../generated/alteo/wire.ts';
import telenetCases from '../generated/telenet/cases.json' with { type: 'json' };
import telenetManifest from '../generated/telenet/manifest.json' with { type: 'json' };
import * as telenet from '../generated/telenet/wire.ts';

type Json = Readonly<Record<string, unknown>>;
type Evaluate = (rule: string, input: unknown, readings?: unknown) => Json;
type Type = { kind: string; quantity?: string; format?: string; of?: Type; fields?: readonly { name: string; type: Type }[] };
type Input = { name: string; type: Type; required: boolean; sign?: string };
type Case = { rule: string; given: Json; readings?: Json; expect?: unknown };

const contracts: readonly {
  id: string;
  evaluate: Evaluate;
  rules: readonly { id: string; inputs: readonly Input[] }[];
  cases: readonly Case[];
}[] = [
  { id: 'alteo', evaluate: alteo.evaluate as Evaluate, rules: alteoManifest.rules as never, cases: alteoCases as never },
  { id: 'telenet', evaluate: telenet.evaluate as Evaluate, rules: telenetManifest.rules as never, cases: telenetCases as never },
];

const pattern = / : (attendu, |cette entrée est requise|aucune (entrée|lecture) de ce nom)/;

/** What is wrong for any type, and for one of a kind. */
const wrongForAll = [null, { strange: 1 }, ['strange'], Number.NaN];
const wrong: Readonly<Record<string, readonly unknown[]>> = {
  money: [100, '100', '100.00 USD', '-1000000001.00 EUR', '1.0000001 EUR', '1e9 EUR'],
  percent: [99.9, '99.9%', '1000001 %', 'NaN %'],
  duration: [60, 'PT', 'P1M', 'PT1000001H', 'PT0.0001S', '1h30'],
  count: ['1', 1.5, 1_000_000_001, Number.POSITIVE_INFINITY],
  credits: ['1', 1.5, -1_000_000_001],
  bytes: [2 ** 53, '1', 0.5],
  mbps: ['1', 1_000_001, 0.0001],
  boolean: ['true', 0, 1, 'vrai'],
  enum: ['strange', '', 'constructor', '__proto__', 1],
  date: ['2023-02-29', '1899-12-31', '2200-01-01', '01/02/2023', '2023-1-1', 20_230_101],
  instant: ['2023-03-14T08:00:00', '1899-06-01T00:00:00Z', '2200-06-01T00:00:00Z', '2023-03-14', 0],
  period: ['PT1H', '-P1M', 'P1.5M', 'P301Y', 'P9999999D', 12],
  timeZone: ['+02:00', 'Mars/Phobos', ''],
  country: ['XX', 'ZZ', 'UK', 'EU', 'be', 'Belgique'],
  version: ['v1', '1..2', '', 1.2],
  list: [{}, 'a', 1, Array.from({ length: 100_001 }, () => null)],
  record: ['a', 1, []],
  allowance: ['PT4H', { value: 1.5, unit: 'working-day' }, { value: 1, unit: 'day' }],
};

/** What no amount paid, time spent or rate promised can be. */
const outside: Readonly<Record<string, readonly unknown[]>> = {
  money: ['-0.01 EUR', '-1000000000.00 EUR'],
  duration: ['-PT0.001S'],
  percent: ['-0.000001 %', '100.000001 %', '1000000 %'],
  count: [-1],
  credits: [-1],
  bytes: [-1],
  mbps: [-0.001],
};
const itemOf = (type: Type): Type => (type.kind === 'list' ? type.of! : type);
/** Inputs that a refusal names before its sentence, without the place in a list. */
const namesOf = (message: string): readonly string[] =>
  message
    .slice(0, message.indexOf(' : '))
    .split(', ')
    .map((field) => field.replace(/[.[].*$/, ''));

const kindOf = ({ kind, quantity, format }: Type): string => quantity ?? format ?? kind;
const valuesFor = (type: Type): readonly unknown[] =>
  [...wrongForAll, ...(wrong[kindOf(type)] ?? [])].filter((value) => !fits(value, type));
const fits = (value: unknown, { kind }: Type): boolean => kind === 'list' && Array.isArray(value) && value.length < 2;

describe.each(contracts)('$id', ({ evaluate, rules, cases }) => {
  const validCase = (rule: string): Case => cases.find((each) => each.rule === rule && 'expect' in each)!;
  const refused = (rule: string, input: unknown, readings?: unknown): string => {
    const answer = evaluate(rule, input, readings);
    expect(answer, JSON.stringify(input)?.slice(0, 200)).toMatchObject({ error: 'invalid-input' });
    return String(answer.message);
  };

  test('a value of the wrong type, or beyond the limits of the wire, is named with what was expected', () => {
    for (const { id, inputs } of rules) {
      const { given, readings } = validCase(id);
      for (const { name, type } of inputs) {
        for (const value of valuesFor(type)) {
          const message = refused(id, { ...given, [name]: value }, readings);
          expect(message.startsWith(name), `${id}: ${message}`).toBe(true);
          expect(message).toMatch(pattern);
        }
      }
    }
  });

  test('an item of a list and a field of a record are named with their place', () => {
    for (const { id, inputs } of rules) {
      const { given, readings } = validCase(id);
      for (const { name, type } of inputs) {
        if (type.kind === 'list') expect(refused(id, { ...given, [name]: [null] }, readings)).toContain(`${name}[0]`);
        for (const field of type.of?.fields ?? []) {
          const items = given[name] as readonly Json[];
          if (items.length === 0) continue;
          const spoiled = items.map((item, at) => (at === items.length - 1 ? { ...item, [field.name]: null } : item));
          expect(refused(id, { ...given, [name]: spoiled }, readings)).toContain(`${name}[${items.length - 1}].${field.name} : attendu`);
        }
      }
    }
  });

  test('a missing input, an unknown one and what is no object at all are named', () => {
    for (const { id, inputs } of rules) {
      const { given, readings } = validCase(id);
      for (const { name, required } of inputs) {
        const rest = Object.fromEntries(Object.entries(given).filter(([key]) => key !== name));
        if (required) expect(refused(id, rest, readings)).toBe(`${name} : cette entrée est requise`);
      }
      for (const name of ['strange', 'constructor', '__proto__']) {
        const input = JSON.parse(`{${JSON.stringify(given).slice(1, -1)}${Object.keys(given).length > 0 ? ',' : ''}"${name}":1}`);
        expect(refused(id, input, readings)).toBe(`${name} : aucune entrée de ce nom`);
      }
      for (const input of [null, [], 'a', 1, undefined]) expect(refused(id, input)).toBe('attendu, un objet');
    }
  });

  test('a negative amount, duration or number and a rate beyond 0 to 100 % are refused, the field named', () => {
    for (const { id, inputs } of rules) {
      const { given, readings } = validCase(id);
      for (const { name, type } of inputs) {
        for (const value of outside[kindOf(itemOf(type))] ?? []) {
          const message = refused(id, { ...given, [name]: type.kind === 'list' ? [value] : value }, readings);
          expect(namesOf(message), `${id}: ${message}`).toContain(name);
        }
        for (const field of itemOf(type).fields ?? []) {
          const [item] = (type.kind === 'list' ? given[name] : [given[name]]) as readonly Json[];
          for (const value of outside[kindOf(field.type)] ?? []) {
            const spoiled = { ...item, [field.name]: value };
            const message = refused(id, { ...given, [name]: type.kind === 'list' ? [spoiled] : spoiled }, readings);
            expect(message, id).toMatch(new RegExp(`^${name}(\\[0\\])?\\.${field.name} : `));
          }
        }
      }
    }
  });

  test('a reading or an option that the rule does not offer is named', () => {
    for (const { id } of rules) {
      const { given } = validCase(id);
      expect(refused(id, given, { strange: 'a' })).toBe('strange : aucune lecture de ce nom');
      expect(refused(id, given, { __proto__: null, constructor: 'a' })).toBe('constructor : aucune lecture de ce nom');
      for (const readings of [null, [], 'a', 1]) expect(refused(id, given, readings)).toMatch(/^readings: expected/);
    }
  });

  test('what a rule requires across its inputs names them', () => {
    for (const { rule, given, readings } of cases.filter((each) => !('expect' in each))) {
      const names = rules.find(({ id }) => id === rule)!.inputs.map(({ name }) => name);
      const message = refused(rule, given, readings);
      const [, fields = ''] = /^([\w\s,.[\]]+) : /.exec(message) ?? [];
      const unknown = fields
        .split(', ')
        .filter((field) => !names.includes(field.replace(/[.[].*$/, '')) && !(field in given) && !(field in (readings ?? {})));
      expect(unknown, `${rule}: ${message}`).toEqual([]);
    }
  });
});

test('an unknown rule is told as such', () => {
  for (const id of ['strange', 'constructor', '__proto__', '']) expect(telenet.evaluate(id, {})).toMatchObject({ error: 'unknown-rule' });
});

test('outside the calendar’s years Telenet’s rules ask for holidays, and take any year with them', () => {
  for (const at of ['2021-12-31T10:00:00+01:00', '2031-01-02T10:00:00+01:00']) {
    const refused = telenet.evaluate('isWorkingTime', { at }) as Json;
    expect(refused).toMatchObject({ error: 'invalid-input' });
    expect(refused.message).toMatch(/^holidays, at : .*calendrier/);
    expect(telenet.evaluate('isWorkingTime', { at, holidays: [] })).toEqual({ result: true });
  }
});
