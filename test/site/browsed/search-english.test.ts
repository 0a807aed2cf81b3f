/** Search as counsel speaks in English: thirty questions to the model agreement, each with its answer among the first three. */
import { globSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { built, type ProjectApart, projectApart } from '../apart/project-apart.ts';
import { askSearch } from '../reader/ask-search.ts';
import { openSite, type Site, type Visit, visit } from '../reader/browser.ts';

let project: ProjectApart;
let site: Site;
let at: Visit;
beforeAll(async () => {
  const files = globSync('contracts/saas/**/*.*', { cwd: 'examples' }).map((path) => [path, readFileSync(`examples/${path}`, 'utf8')]);
  project = built(
    projectApart({ 'package.json': '{ "name": "models", "private": true, "type": "module" }', ...Object.fromEntries(files) }),
  );
  site = await openSite(project.dist);
  at = await visit(site, '/recherche/');
});
afterAll(async () => {
  await site.close();
  project.remove();
});

const rule = (id: string): string => `/saas/regles/${id}/`;

const questions: readonly (readonly [question: string, answers: readonly string[]])[] = [
  ['can you raise my price', [rule('feeRevisionAllowed')]],
  ['price increase', [rule('feeRevisionAllowed')]],
  ['backup', [rule('dataRestorable')]],
  ['can I get my deleted data back', [rule('dataRestorable')]],
  ['site down', [rule('availability'), rule('serviceCredit')]],
  ['uptime', [rule('availability'), rule('availabilityCreditRate')]],
  ['outage refund', [rule('serviceCredit'), rule('availabilityCreditRate'), rule('creditClaimedInTime')]],
  ['service credits', [rule('serviceCredit')]],
  ['when must I claim a credit', [rule('creditClaimedInTime')]],
  ['unpaid invoice', [rule('lateInterest'), rule('paymentDue')]],
  ['late payment', [rule('lateInterest')]],
  ['when is my invoice due', [rule('paymentDue')]],
  ['dispute an invoice', [rule('disputeLastDay')]],
  ['how do I leave', [rule('renewalPrevented'), rule('terminatedForBreach'), '/saas/#6']],
  ['termination for breach', [rule('terminatedForBreach')]],
  ['automatic renewal', [rule('renewalPrevented'), rule('currentTermEnd')]],
  ['end of the term', [rule('currentTermEnd')]],
  ['liability cap', [rule('liabilityCap')]],
  ['limitation of liability', [rule('liabilityCap')]],
  ['damages', [rule('liabilityCap'), rule('claimKept'), '/saas/#8']],
  ['data breach', [rule('breachToldInTime')]],
  ['we were hacked', [rule('breachToldInTime')]],
  ['response time', [rule('answeredInTime'), rule('supportTime')]],
  ['support hours', [rule('supportTime'), '/saas/lexique/#part-i/1.1/al5']],
  ['planned maintenance', [rule('maintenanceInOrder')]],
  ['how much storage costs', [rule('storageCharge')]],
  ['cost per user', [rule('fees'), rule('planPrice'), rule('maintenanceInOrder')]],
  ['api response', [rule('interfaceFastEnough'), rule('answeredInTime')]],
  ['maintainance', [rule('maintenanceInOrder')]],
  ['availabilty', [rule('availability'), rule('availabilityCreditRate')]],
];

test.each(questions)('“%s” has its answer among the first three', async (question, answers) => {
  const first = (await askSearch(at.page, site.origin, question)).slice(0, 3);
  expect(
    first.some((href) => answers.some((answer) => href.includes(answer))),
    first.join('\n'),
  ).toBe(true);
});

test('what the contract does not say is a result', async () => {
  expect(await askSearch(at.page, site.origin, 'zeppelin')).toEqual([]);
  expect(await at.page.locator('[role="status"]').innerText()).toBe('No contract speaks of “zeppelin”.');
  expect(at.problems).toEqual([]);
});
