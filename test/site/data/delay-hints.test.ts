/** What starts a delay and what its end judges, read from the formulas of real rules. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Manifest, RuleModel } from '../../../compiler/model/report/manifest.ts';
import { delayHints } from '../../../site/data/formula/delay-hints.ts';

const manifestOf = (folder: string): Manifest => JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8')) as Manifest;
const manifests: Readonly<Record<string, Manifest>> = {
  alteo: manifestOf('generated/alteo'),
  telenet: manifestOf('generated/telenet'),
  saas: manifestOf('examples/generated/saas'),
  infogerance: manifestOf('examples/generated/infogerance'),
};

function hints(name: string): Record<string, string> {
  const [contract = '', rule] = name.split('/');
  const manifest = manifests[contract] as Manifest;
  const found = delayHints(manifest, manifest.rules.find(({ id }) => id === rule) as RuleModel);
  return Object.fromEntries(Object.entries(found).map(([input, says]) => [input, says.replace(/\s/g, ' ')]));
}

test.each<[string, Record<string, string>]>([
  // A sum that answers.
  ['alteo/creditNoteDeadline', { requestedOn: 'Fait courir le délai de 30 jours.' }],
  // A sum with a comparison, directly and through names.
  ['saas/claimKept', { eventOn: 'The time of 6 months runs from here.', notifiedOn: 'Judged by the end of the time of 6 months.' }],
  ['telenet/backupRetention', { takenOn: 'Fait courir le délai de 14 jours.', neededOn: 'S’apprécie à la fin du délai de 14 jours.' }],
  // A span between two moments beside a delay.
  [
    'alteo/maintenanceNoticeValid',
    { notifiedOn: 'Fait courir le délai de 8 jours.', plannedOn: 'S’apprécie à la fin du délai de 8 jours.' },
  ],
  // Counted in working days, in opening hours, in clear days; by a called rule of many delays.
  ['alteo/hoursValidity', { purchasedOn: 'Fait courir le délai de 30 jours ou 30 jours ouvrés.' }],
  ['infogerance/handlingDue', { loggedAt: 'Fait courir le délai de 2 heures ouvrées ou 4 heures ouvrées.' }],
  ['infogerance/suspensionFrom', { noticeOn: 'Fait courir le délai de « huit (8) jours francs ».' }],
  ['telenet/reactionDeadline', { loggedAt: 'Fait courir le délai de 1 jour ouvrable, 4 heures ouvrables ou 2 jours ouvrables.' }],
  // Counted back.
  [
    'saas/maintenanceInOrder',
    {
      announcedOn: 'Judged by the end of the time of 5 business days.',
      startsAt: 'The time of 5 business days is counted back from here.',
    },
  ],
  // By the rows of a decision table, under each reading.
  [
    'alteo/domainTransferAllowed',
    { validatedOn: 'Fait courir le délai de 45 jours.', renewalOn: 'S’apprécie à la fin du délai de 45 jours.' },
  ],
  ['telenet/termsAcceptedBeforeUse', {}],
  // No delay of the contract: a rule without dates, and dates that are only compared.
  ['alteo/availabilityPenalty', {}],
  ['telenet/siteMigrationInTime', {}],
  ['saas/liabilityCap', {}],
])('%s', (name, expected) => {
  expect(hints(name)).toEqual(expected);
});
