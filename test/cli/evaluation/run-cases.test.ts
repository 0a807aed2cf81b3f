/** Generated modules before the examples: what they answer otherwise is told, rule by rule. */
import { beforeAll, describe, expect, test } from 'vitest';
import { runCases } from '../../../compiler/cli/evaluation/run-cases.ts';
import { loadGenerated } from '../../../compiler/cli/host/load-generated.ts';
import type { Generated } from '../../../compiler/interpret/draw/differential.ts';
import type { Program } from '../../../compiler/model/program.ts';
import { call, constant, count, given, input, markOf, programOf, rational, ruleOf } from '../../emit/build.ts';
import { emitted } from '../../emitted.ts';

const span = { file: 'contract.md', start: 0, end: 0 };
const example = (n: number, expected: number) => ({
  given: { n },
  readings: {},
  expect: { kind: 'result' as const, value: expected, rounded: false },
  expectSpan: span,
  span,
});

/** `due` = max(n, 5). */
function program(...examples: ReturnType<typeof example>[]): Program {
  const body = call('max', count, input('n', count), constant('five', count, rational(5n)));
  return programOf([ruleOf('due', [given('n', count)], count, body, { examples })], {
    constants: [markOf('five', count, rational(5n), 'cinq')],
  });
}

const right = program(example(3, 5), example(8, 8));

describe('the generated code runs from its text alone', () => {
  let beside: Generated;
  beforeAll(async () => {
    beside = await loadGenerated(emitted(right), 'test');
  });

  test('with the runtime beside it, and as a project of its own imports it', async () => {
    const own = emitted(right).map(({ path, text }) => ({
      path,
      text: text.replace(/'\.\.\/\.\.\/compiler\/runtime\/([\w/-]+)\.ts'/g, "'clausier/runtime/$1'"),
    }));
    for (const generated of [beside, await loadGenerated(own, 'test')]) expect(runCases(right, generated)).toEqual([]);
  });

  test('and an example that it answers otherwise is told, by the rule and by its explanation', () => {
    expect(runCases(program(example(3, 5), example(8, 9)), beside)).toEqual([
      'generated/test: evaluate of due, example 2: unexpected 8, expected 9',
      'generated/test: explain of due, example 2: unexpected 8, expected 9',
    ]);
  });

  test('an explanation that differs, or that throws, is told alone', () => {
    const explained = { ...beside, explain: () => ({ result: 8, rounded: true, steps: [] }) };
    expect(runCases(program(example(8, 8)), explained)).toEqual([
      'generated/test: explain of due, example 1: unexpected {"result":8,"rounded":true}, expected 8',
    ]);
    const broken = {
      ...beside,
      evaluate: () => {
        throw new RangeError('too far');
      },
    };
    expect(runCases(program(example(8, 8)), broken)).toEqual([
      'generated/test: evaluate of due, example 1: unexpected {"thrown":"RangeError: too far"}, expected 8',
    ]);
  });
});
