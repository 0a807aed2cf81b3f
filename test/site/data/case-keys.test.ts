import { expect, test } from 'vitest';
import { manifestModel } from '../../../compiler/model/report/manifest.ts';
import alteo from '../../../generated/alteo/manifest.json' with { type: 'json' };
import telenet from '../../../generated/telenet/manifest.json' with { type: 'json' };
import { caseKeys } from '../../../site/data/case/case-keys.ts';

const rules = [alteo, telenet]
  .map((each) => manifestModel.parse(each))
  .flatMap((manifest) => manifest.rules.map((rule) => ({ manifest, rule })));

test('an address calls an input by its words', () => {
  const { manifest, rule } = rules.find((each) => each.rule.id === 'availabilityPenalty') ?? {};
  const keys = manifest && rule ? caseKeys(manifest, rule) : {};
  expect(keys.monthlyAmount).toBe('montant-mensuel-facture');
  expect(keys['trancheCounting=started']).toMatch(/^[a-z0-9-]+$/);
});

test('no two inputs or readings of a rule share a key, nor does one take another’s name', () => {
  for (const { manifest, rule } of rules) {
    const keys = Object.entries(caseKeys(manifest, rule)).filter(([name]) => !name.includes('='));
    const names = keys.map(([name]) => name);
    expect(new Set(keys.map(([, key]) => key)).size, rule.id).toBe(keys.length);
    expect(
      keys.filter(([name, key]) => key !== name && names.includes(key)),
      rule.id,
    ).toEqual([]);
    for (const [, key] of keys) expect(key, rule.id).toMatch(/^[a-z0-9-]+$/);
  }
});
