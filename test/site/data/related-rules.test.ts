import { expect, test } from 'vitest';
import { manifestModel } from '../../../compiler/model/report/manifest.ts';
import alteo from '../../../generated/alteo/manifest.json' with { type: 'json' };
import { relatedRules } from '../../../site/data/rule/related-rules.ts';

const manifest = manifestModel.parse(alteo);
const of = (id: string): ReturnType<typeof relatedRules> | undefined => {
  const rule = manifest.rules.find((each) => each.id === id);
  return rule && relatedRules(manifest, rule);
};

test('a case is whole with the rules that a rule asks, that ask it, and that rest on the same words', () => {
  const together = of('combinedOutagePenalty');
  expect(together?.asks.map(({ id }) => id)).toContain('availabilityPenalty');
  expect(of('availabilityPenalty')?.askedBy.map(({ id }) => id)).toContain('combinedOutagePenalty');
  expect(of('availabilityMet')?.beside.length).toBeGreaterThan(0);
});

test('no rule stands twice, nor beside itself', () => {
  for (const rule of manifest.rules) {
    const { asks, askedBy, beside } = relatedRules(manifest, rule);
    const ids = [...asks, ...askedBy, ...beside].map(({ id }) => id);
    expect(new Set(ids).size, rule.id).toBe(ids.length);
    expect(ids).not.toContain(rule.id);
  }
});
