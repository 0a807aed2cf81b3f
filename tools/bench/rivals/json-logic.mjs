/** The same rules for json-logic-engine, compiled. R4 is beyond it. */
import { LogicEngine } from 'json-logic-engine';
import { table } from './responsibility.mjs';

const hour = 3_600_000;
const v = (name) => ({ var: name });

const overrun = { '-': [v('interruptions.0.restorationTime'), v('interruptions.0.guaranteedTime')] };
const tiers = {
  if: [{ '<=': [overrun, 0] }, 0, { '<=': [overrun, hour] }, 20, { '<=': [overrun, 2 * hour] }, 30, { '<=': [overrun, 3 * hour] }, 40, 50],
};
const total = { '+': v('outages') };
/** It has no floor and no name for a value: the total stands twice. */
const hours = { '/': [{ '-': [total, { '%': [total, hour] }] }, hour] };
const rows = {
  free: [
    'hosting-information-request',
    'hosting-site-unreachable',
    'hosting-second-ftp-account',
    'hosting-anonymous-access-change',
    'hosting-plesk-panel-use',
    'domain-information-request',
    'domain-registration',
    'm365-information-request',
    'm365-service-incident',
    'ssl-information-request',
    'ssl-request-and-creation',
  ],
  onRequest: ['hosting-external-site-migration', 'm365-mail-migration'],
  flat: ['hosting-coding-request', 'hosting-hacking-investigation'],
};
const task = v('intervention');
const express = { '===': [v('priority'), 'express'] };
const quarters = { '/': [{ '+': [v('timeSpent'), { '%': [{ '-': [900_000, { '%': [v('timeSpent'), 900_000] }] }, 900_000] }] }, 900_000] };
const credits = {
  if: [{ in: [task, rows.flat] }, 2, { '===': [task, 'hosting-file-restore'] }, { if: [express, 5, 4] }, { if: [express, 3, 2] }],
};

const logic = {
  R1: { '/': [{ '*': [v('monthlyFee'), { min: [100, tiers] }] }, 100] },
  R2: {
    if: [
      { or: [v('commitmentMet'), { '!': [v('requestedByTicket')] }] },
      0,
      { '/': [{ '*': [v('monthlyAmount'), { min: [1000, { '*': [25, hours] }] }] }, 1000] },
    ],
  },
  R3: {
    if: [
      { '===': [task, 'non-typical'] },
      v('agreedCredits'),
      { in: [task, rows.free] },
      0,
      { in: [task, rows.onRequest] },
      -1,
      { '===': [task, 'domain-record-update'] },
      { '*': [{ if: [express, 3, 2] }, v('interventionCount')] },
      { and: [{ '===': [task, 'ssl-integration-hosting-platform'] }, { '!': [express] }] },
      0,
      { '*': [credits, quarters] },
    ],
  },
  R5: { if: [...table.flatMap(({ tests }, row) => [{ and: tests.map(([name, value]) => ({ '===': [v(name), value] })) }, row]), -1] },
};

export const jsonLogic = (id) => logic[id] && new LogicEngine().build(logic[id]);
