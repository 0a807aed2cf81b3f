/** Every operation of the language in SQL answers what its generated code does, or says why SQL can't. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSession, type Session } from '../../../compiler/cli/batch/rows/session.ts';
import { proveSql } from '../../../compiler/cli/proof/equivalence.ts';
import { exactResult } from '../../../compiler/emit/sql/print/results.ts';
import { sqlRule } from '../../../compiler/emit/sql/rule/sql-rule.ts';
import { Unsayable } from '../../../compiler/emit/sql/unsayable.ts';
import { groupBy } from '../../../compiler/language/group-by.ts';
import { lower } from '../../../compiler/lower/index.ts';
import type { Rule } from '../../../compiler/model/program.ts';
import { buildLinked } from '../../build-linked.ts';
import { emitted } from '../../emitted.ts';
import { operations } from '../../lower/operations.ts';
import { measured } from '../../measured.ts';
import { run } from '../build.ts';

const program = lower(measured(buildLinked(operations)));
let session: Session;
let generated: Parameters<typeof proveSql>[2];
beforeAll(async () => {
  session = await openSession({ threads: 1 });
  generated = (await run(emitted(program), 'wire')) as never;
});
afterAll(() => session.close());

const unsaid: Readonly<Record<string, readonly string[]>> = {
  'a list of holidays in each row': ['ownWorkingDays', 'holidaysOff'],
  'a power, whose digits no column holds': ['growth'],
  'a result of the kind array': ['joined', 'joinedWords', 'wordsEach', 'wordsLeft', 'wholeLatest'],
  'a result of the kind items': ['outcomes', 'literals'],
  'a rounding of exact fractions, which is left to the generated code': [
    'roundedEven',
    'roundedUp',
    'roundedDown',
    'steps',
    'givenSteps',
    'halves',
  ],
  'a sorted list': ['inOrder', 'amountsInOrder', 'quotientsInOrder'],
  'a sum or an extreme of quotients, each over a divisor of its own': ['sumOfQuotients', 'mostQuotient', 'eachPart', 'eachOutcome'],
  'a table that answers all of its rows': ['collected', 'collectedOutcomes'],
  'a time zone in each row': ['localClock', 'lastClock', 'openGiven'],
  'an input of the kind union': ['taken', 'owed'],
  'an intermediate value of more than 38 digits': ['sharesFirst', 'quotientSums', 'sumPlaced', 'eachArea'],
  'lists of intervals': ['merged', 'met', 'daysOff'],
  'the years of a period that is not known': ['longDelays'],
};

/** Why SQL leaves a rule to the generated code. */
const whyUnsaid = (rule: Rule): string | undefined => {
  try {
    exactResult(sqlRule(program, rule, {}).result);
    return undefined;
  } catch (cause) {
    if (cause instanceof Unsayable) return cause.message;
    throw cause;
  }
};
const reasons = new Map(program.rules.map((rule) => [rule.id, whyUnsaid(rule)] as const));

test('what SQL leaves to the generated code is named with its reason', () => {
  const left = [...reasons].filter(([, why]) => why !== undefined);
  const byReason = groupBy(left, ([, why]) => why ?? '');
  expect(Object.fromEntries([...byReason].map(([why, rules]) => [why, rules.map(([id]) => id)]))).toEqual(unsaid);
});

/** Its answers have more digits than the number of JSON that `evaluate` gives them as; SQL gives them all. */
const beyondNumbers = new Set(['decimals']);
const said = program.rules.filter(({ id }) => reasons.get(id) === undefined && !beyondNumbers.has(id));

test.each(said.map((rule) => [rule.id, rule] as const))('%s', async (_, rule) => {
  const { compared, disagreement } = await proveSql(program, rule, generated, session, 40);
  expect(disagreement).toBeUndefined();
  expect(compared).toBeGreaterThan(0);
});
