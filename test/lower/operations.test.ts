/** What is planned computes what the oracle does, which was written apart: every operation, on drawn inputs and on cases computed by hand. */
import { expect, test } from 'vitest';
import { compareOn, type Generated, prove, describe as words } from '../../compiler/interpret/draw/differential.ts';
import { lower } from '../../compiler/lower/index.ts';
import { buildLinked } from '../build-linked.ts';
import { run } from '../emit/build.ts';
import { emitted } from '../emitted.ts';
import { measured } from '../measured.ts';
import { operationCases } from './operation-cases.ts';
import { operations } from './operations.ts';

test('every operation computes what the oracle does', async () => {
  const program = lower(measured(buildLinked(operations)));
  const generated = (await run(emitted(program), 'wire')) as unknown as Generated;
  const rules = new Map(program.rules.map((rule) => [rule.id, rule]));
  for (const [id, input] of operationCases) {
    expect([id, input, compareOn(program, rules.get(id)!, generated, { input, readings: {} })]).toEqual([
      id,
      input,
      { agreed: expect.anything() },
    ]);
  }
  for (const rule of program.rules) {
    const { disagreement } = prove(program, rule, generated, 30, 1, 5000);
    expect(disagreement && words(disagreement)).toBeUndefined();
  }
});
