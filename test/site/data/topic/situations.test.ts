import { expect, test } from 'vitest';
import { manifestModel } from '../../../../compiler/model/report/manifest.ts';
import infogerance from '../../../../examples/generated/infogerance/manifest.json' with { type: 'json' };
import saas from '../../../../examples/generated/saas/manifest.json' with { type: 'json' };
import alteo from '../../../../generated/alteo/manifest.json' with { type: 'json' };
import telenet from '../../../../generated/telenet/manifest.json' with { type: 'json' };
import { answersIn } from '../../../../site/data/topic/situations.ts';
import { situations as english } from '../../../../site/strings/en/page/situations.ts';
import { situations as french } from '../../../../site/strings/fr/page/situations.ts';

const manifests = Object.fromEntries(
  Object.entries({ alteo, telenet, saas, infogerance }).map(([id, json]) => [id, manifestModel.parse(json)]),
);
const rules = (contract: string, situation: string): string[] => {
  const manifest = manifests[contract];
  return (manifest && answersIn(manifest, situation)?.rules.map(({ id }) => id)) ?? [];
};

test.each([
  [
    'alteo',
    'panne',
    ['downtimeLimit', 'availabilityPenalty', 'restorationPenaltyForMonth', 'combinedOutagePenalty', 'countedInterruption'],
  ],
  ['telenet', 'panne', ['reactionDeadline', 'reactionTimeMet']],
  ['alteo', 'depart', ['noticeRequired', 'commitmentEnd', 'domainLapse']],
  ['telenet', 'depart', ['renewalOutcome', 'sslContractEnd', 'm365ContractEnd', 'siteMigrationInTime']],
  ['alteo', 'prix', ['priceRevisionEffectiveDate', 'priceRevisionSupplement']],
  ['telenet', 'prix', ['priceIncreasePassThrough']],
  ['saas', 'panne', ['availability', 'serviceCredit', 'answeredInTime']],
  ['saas', 'depart', ['renewalPrevented', 'terminatedForBreach', 'currentTermEnd']],
  ['saas', 'prix', ['feeRevisionAllowed']],
  ['infogerance', 'prix', ['revisedPrice', 'revisionEffective']],
])('%s answers « %s » by its rules together', (contract, situation, wanted) => {
  expect(rules(contract, situation)).toEqual(expect.arrayContaining(wanted));
});

test('a rule of something else is no answer', () => {
  expect(rules('alteo', 'prix')).not.toContain('backupPlan');
  expect(rules('alteo', 'depart')).not.toContain('downtimeLimit');
  expect(rules('telenet', 'prix')).not.toContain('interventionTariff');
});

test('a contract without a rule about it is left out, whatever its norms', () => {
  const { alteo: whole } = manifests;
  expect(whole && answersIn({ ...whole, rules: whole.rules.filter(({ id }) => id === 'backupPlan') }, 'prix')).toBeUndefined();
});

test('every language knows the same situations', () => {
  expect(english.map(({ id }) => id)).toEqual(french.map(({ id }) => id));
});
