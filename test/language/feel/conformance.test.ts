/** No accepted expression means anything but what FEEL says, but for the differences that the README lists: cases of our own writing. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compareOn, type Generated } from '../../../compiler/interpret/draw/differential.ts';
import { sameWire } from '../../../compiler/interpret/same-answer.ts';
import { lower } from '../../../compiler/lower/index.ts';
import { buildLinked } from '../../build-linked.ts';
import { run } from '../../emit/build.ts';
import { emitted } from '../../emitted.ts';
import { measured } from '../../measured.ts';
import { errorsOf, prepare, readCases, wireOf } from './conformance-case.ts';

const cases = readCases().map((each, index) => ({ ...each, prepared: prepare(each, `r${index}`) }));
const readme = readFileSync(join(import.meta.dirname, '../../../compiler/language/feel/README.md'), 'utf8');

describe('what is refused is an error of the rule', () => {
  test.each(cases.filter(({ kind }) => kind === 'refused').map((each) => [each.text, each] as const))('%s', (_, { prepared }) => {
    expect(errorsOf(prepared)).not.toEqual([]);
  });
});

describe('what is accepted gives what FEEL does, or what is listed', async () => {
  const accepted = cases.filter(({ kind, prepared }) => kind !== 'refused' && errorsOf(prepared).length === 0);
  const constants = Object.assign({}, ...accepted.map(({ prepared }) => prepared.constants));
  const program = lower(measured(buildLinked({ constants, rules: accepted.map(({ prepared }) => prepared.rule) })));
  const generated = (await run(emitted(program), 'wire')) as unknown as Generated;

  test.each(cases.filter(({ kind }) => kind !== 'refused').map((each) => [`${each.text} → ${each.ours}`, each] as const))(
    '%s',
    (_, each) => {
      expect(errorsOf(each.prepared)).toEqual([]);
      const rule = program.rules.find(({ id }) => id === each.prepared.rule.id)!;
      const compared = compareOn(program, rule, generated, { input: each.prepared.given as Record<string, unknown>, readings: {} });
      const { agreed } = compared as { agreed?: { result?: unknown } };
      expect(compared).toHaveProperty('agreed.result');
      expect(sameWire(agreed?.result, wireOf(each.ours), rule.output), JSON.stringify(agreed)).toBe(true);
    },
  );
});

test('each difference met is listed under its number', () => {
  const numbers = new Set(cases.flatMap(({ difference }) => (difference === undefined ? [] : [difference])));
  expect([...numbers].filter((number) => !new RegExp(`^${number}\\. `, 'm').test(readme))).toEqual([]);
});

test('the README counts the cases of each area', () => {
  const areas = [...new Set(cases.map(({ area }) => area))].sort();
  const rows = areas.map((area) => {
    const count = (kind: string): number => cases.filter((each) => each.area === area && each.kind === kind).length;
    return `| ${area} | ${count('same')} | ${count('refused')} | ${count('different')} |`;
  });
  expect(rows.filter((row) => !readme.includes(row))).toEqual([]);
});
