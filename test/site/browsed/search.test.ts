/** Search as counsel speaks: thirty questions of the real contracts, each with its answer among the first three. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askSearch } from '../reader/ask-search.ts';
import { openSite, type Site, type Visit, visit } from '../reader/browser.ts';

let site: Site;
let at: Visit;
beforeAll(async () => {
  site = await openSite();
  at = await visit(site, '/recherche/');
});
afterAll(() => site.close());

const ask = (page: Page, question: string): Promise<string[]> => askSearch(page, site.origin, question);

const rule = (contract: string, id: string): string => `/${contract}/regles/${id}/`;

const questions: readonly (readonly [question: string, answers: readonly string[]])[] = [
  ['augmenter les prix', [rule('telenet', 'priceIncreasePassThrough'), rule('alteo', 'priceRevisionEffectiveDate')]],
  ['révision tarifaire', [rule('alteo', 'priceRevisionEffectiveDate'), rule('alteo', 'priceRevisionSupplement')]],
  ['backup', [rule('alteo', 'backupPlan'), rule('telenet', 'backupRetention')]],
  ['panne', [rule('alteo', 'downtimeLimit'), rule('alteo', 'combinedOutagePenalty')]],
  [
    'mon site est en panne',
    [rule('alteo', 'downtimeLimit'), rule('alteo', 'combinedOutagePenalty'), rule('alteo', 'downtimeLimitExceeded')],
  ],
  ['remboursement', [rule('telenet', 'licenceCancellation'), '/lectures/#telenet-A-29', '/alteo/#3.1.3/p3']],
  ['facture impayée', [rule('alteo', 'reinstatementFee'), '/alteo/#4.5/suspension/p2', '/alteo/#5.1/p8']],
  [
    'qui est responsable des sauvegardes',
    ['sauvegarde', rule('alteo', 'responsibleParty'), rule('telenet', 'responsibleParty'), '/alteo/#4.6', '/telenet/#3.1.5'],
  ],
  ['combien de temps gardez-vous les backups ?', [rule('alteo', 'backupPlan'), rule('telenet', 'backupRetention')]],
  ['quel préavis pour résilier', [rule('alteo', 'noticeRequired')]],
  ['résiliation Microsoft 365', [rule('telenet', 'm365ContractEnd'), rule('telenet', 'm365AutoTermination')]],
  ['tacite reconduction', [rule('telenet', 'renewalOutcome')]],
  ['plafond de responsabilité', [rule('alteo', 'liabilityCap')]],
  ['limite de responsabilité', [rule('alteo', 'liabilityCap')]],
  ['taux de disponibilité', [rule('alteo', 'availabilityRate'), rule('alteo', 'availabilityMet')]],
  ['uptime', [rule('alteo', 'availabilityRate'), rule('alteo', 'availabilityMet'), rule('alteo', 'availabilityPenalty')]],
  [
    'pénalité GTR',
    [rule('alteo', 'restorationPenaltyRate'), rule('alteo', 'restorationPenaltyForMonth'), rule('alteo', 'combinedOutagePenalty')],
  ],
  ['délai de réaction', [rule('telenet', 'reactionAllowance'), rule('telenet', 'reactionDeadline'), rule('telenet', 'reactionTimeMet')]],
  [
    'en combien de temps devez-vous répondre',
    [
      rule('telenet', 'reactionDeadline'),
      rule('telenet', 'reactionTime'),
      rule('telenet', 'reactionTimeMet'),
      rule('telenet', 'reactionAllowance'),
    ],
  ],
  ['mon compte a été piraté', [rule('alteo', 'hackingTerminationAllowed'), rule('alteo', 'credentialResponsibility')]],
  ['mot de passe volé', [rule('alteo', 'credentialResponsibility'), '/alteo/#3.1.3', '/alteo/#3.2.5']],
  ['spam', [rule('alteo', 'spamSuspensionEarliestEnd'), '/alteo/#4.4']],
  ['transfert de nom de domaine', [rule('alteo', 'domainTransferAllowed'), rule('telenet', 'domainMoveKind')]],
  ['perte du nom de domaine', [rule('alteo', 'domainLossCompensation'), rule('alteo', 'domainLapse')]],
  ['certificat SSL révoqué', [rule('telenet', 'sslReplacementDuty')]],
  ['travaux de maintenance annoncés', [rule('alteo', 'maintenanceNoticeValid'), rule('alteo', 'countedMaintenanceTime')]],
  ['jours ouvrés', ['/alteo/lexique/#def:jours-ouvres', rule('alteo', 'hoursValidity')]],
  ['heures de travail', [rule('telenet', 'isWorkingTime'), '/telenet/lexique/#def:heures-de-travail']],
  [
    'prix d’une intervention',
    [rule('telenet', 'interventionTariff'), rule('telenet', 'interventionCost'), rule('alteo', 'maintenanceBilling')],
  ],
  ['date de début du contrat', [rule('telenet', 'contractPeriod'), rule('alteo', 'serviceDate')]],
  ['changer d’hébergeur', [rule('telenet', 'siteMigrationInTime'), rule('alteo', 'domainTransferAllowed')]],
  ['hébergment', ['/alteo/', '/telenet/']],
  [
    'resilliation',
    [
      rule('alteo', 'noticeRequired'),
      rule('telenet', 'm365ContractEnd'),
      rule('alteo', 'domainLapse'),
      rule('alteo', 'hackingTerminationAllowed'),
    ],
  ],
  ['sauvgarde', [rule('alteo', 'backupPlan'), rule('telenet', 'backupRetention'), rule('alteo', 'backupRestorable')]],
];

test.each(questions)('« %s » has its answer among the first three', async (question, answers) => {
  const first = (await ask(at.page, question)).slice(0, 3);
  expect(
    first.some((href) => answers.some((answer) => href.includes(answer))),
    first.join('\n'),
  ).toBe(true);
});

describe('what no contract says', () => {
  test('is a result: nothing, what to try, and where silences are listed', async () => {
    expect(await ask(at.page, 'zeppelin')).toEqual([]);
    expect(await at.page.locator('[role="status"]').innerText()).toBe('Aucun contrat ne parle de «\u00a0zeppelin\u00a0».');
    expect(await at.page.locator('.search-remark a').getAttribute('href')).toBe('/silences/');
  });

  test('is told of one word beside what others find', async () => {
    expect((await ask(at.page, 'sauvegarde zeppelin')).length).toBeGreaterThan(0);
    expect(await at.page.locator('.search-remark').allInnerTexts()).toContain('Aucun contrat ne parle de «\u00a0zeppelin\u00a0».');
  });

  test('is told of one contract where another speaks', async () => {
    await ask(at.page, 'Microsoft 365');
    expect(await at.page.locator('.search-remark').allInnerTexts()).toContain('Rien là-dessus chez Alteo.');
  });
});

test('any word answers where no passage holds all, and it is said', async () => {
  expect((await ask(at.page, 'spam certificat avoir')).length).toBeGreaterThan(0);
  expect((await at.page.locator('.search-remark').allInnerTexts()).join()).toContain('Aucun passage ne réunit tous ces mots');
});

test('a misspelled word is read as the word meant, and it is said', async () => {
  await ask(at.page, 'sauvgarde');
  expect((await at.page.locator('.search-remark').allInnerTexts()).join()).toMatch(/«\ssauvgarde\s» est lu «\ssauvegardes?\s»/);
  expect(at.problems).toEqual([]);
});
