/** The range of a case: what each combination of readings answers, the ends of it, and which choices move it. */
import { describe, expect, test } from 'vitest';
import type { Range, RangeAnswer } from '../../compiler/runtime/wire/range.ts';
import alteoCases from '../../generated/alteo/cases.json' with { type: 'json' };
import * as alteo from '../../generated/alteo/index.ts';
import telenetCases from '../../generated/telenet/cases.json' with { type: 'json' };
import * as telenet from '../../generated/telenet/index.ts';

const month = { monthlyAmount: '100.00 EUR', outages: ['PT1H30M', 'PT1H'], commitmentMet: false, requestedByTicket: true };

describe('the penalty of 5.1 on 2 h 30 of outages at 100 €, 2.5 % an hour begun or whole', () => {
  test('is 2.50 to 7.50 euros, and moves by how hours are counted alone', () => {
    expect(alteo.range('availabilityPenalty', month)).toMatchObject({ min: '2.50 EUR', max: '7.50 EUR', moving: ['trancheCounting'] });
  });

  test('a fixed choice stands in each answer, and moves nothing', () => {
    const range = alteo.range('availabilityPenalty', month, { trancheCounting: 'started' }) as Range & { moving: string[] };
    expect(range.answers.every(({ readings }) => readings.trancheCounting === 'started')).toBe(true);
    expect(range.answers).toHaveLength(2);
    expect(range.moving).not.toContain('trancheCounting');
  });

  test('a choice that the rule does not offer, an option it has not and an unreadable input are refused as elsewhere', () => {
    expect(alteo.range('availabilityPenalty', month, { startDay: 'x' })).toEqual(
      alteo.evaluate('availabilityPenalty', month, { startDay: 'x' }),
    );
    expect(alteo.range('availabilityPenalty', month, { trancheCounting: 'x' })).toMatchObject({ error: 'invalid-input' });
    expect(alteo.range('availabilityPenalty', {})).toEqual(alteo.evaluate('availabilityPenalty', {}));
    expect(alteo.range('constructor', month)).toMatchObject({ error: 'unknown-rule' });
  });
});

test('a result without an order has its answers alone', () => {
  expect(Object.keys(alteo.range('noticeRequired', { event: 'contract-breach-suspension' }))).toEqual(['answers']);
});

test('a rule without readings has one answer, which is both ends', () => {
  const asked = { totalBandwidth: 101, serviceMaintained: true, orderedBandwidth: 40 };
  const { result } = alteo.evaluate('allowedBandwidth', asked) as { result: unknown };
  expect(result).toBeDefined();
  expect(alteo.range('allowedBandwidth', asked)).toEqual({ min: result, max: result, answers: [{ readings: {}, result }], moving: [] });
});

type Case = { readonly rule: string; readonly given: object };
const cases = [
  ...(alteoCases as readonly Case[]).map((each) => ({ ...each, contract: alteo })),
  ...(telenetCases as readonly Case[]).map((each) => ({ ...each, contract: telenet })),
].filter(({ rule, contract }) => Object.values(contract.readings).some(({ rules }) => (rules as readonly string[]).includes(rule)));

test('on every example of both contracts the answers are those of evaluate, and its ends are two of them', () => {
  expect(cases.length).toBeGreaterThan(200);
  for (const { rule, given, contract } of cases) {
    const range = contract.range(rule, given);
    if ('error' in range) {
      expect(contract.evaluate(rule, given), rule).toEqual(range);
      continue;
    }
    for (const { readings, ...answer } of range.answers) expect(answer, rule).toEqual(contract.evaluate(rule, given, readings));
    const results = range.answers.flatMap((answer) => ('result' in answer ? [answer.result] : []));
    if (range.moving) expect(results, rule).toEqual(expect.arrayContaining([range.min, range.max]));
  }
});

test('a choice is said to move a result exactly where two answers that differ by it alone differ', () => {
  const pairs = (answers: readonly RangeAnswer[], choice: string): boolean =>
    answers.some((one) =>
      answers.some((other) => {
        const { [choice]: a, ...rest } = one.readings;
        const { [choice]: b, ...others } = other.readings;
        const alone = a !== b && JSON.stringify(rest) === JSON.stringify(others);
        return alone && JSON.stringify({ ...one, readings: 0 }) !== JSON.stringify({ ...other, readings: 0 });
      }),
    );
  const moved = new Set<string>();
  for (const { rule, given, contract } of cases) {
    const range = contract.range(rule, given);
    if ('error' in range || !range.moving) continue;
    const choices = Object.keys(range.answers[0]?.readings ?? {});
    expect(range.moving, `${rule} ${JSON.stringify(given)}`).toEqual(choices.filter((choice) => pairs(range.answers, choice)));
    for (const choice of range.moving) moved.add(choice);
  }
  expect(moved.size).toBeGreaterThan(10);
});
