/** The same rules for json-logic-engine, compiled: the best rival. R4 is beyond it. Left out where it is not installed. */
/** Not a dependency: `npm install --no-save json-logic-engine@5.0.7` has it measured. */
const rival = 'json-logic-engine';
const hour = 3_600_000;
const v = (name) => ({ var: name });

const overrun = { '-': [v('interruptions.0.restorationTime'), v('interruptions.0.guaranteedTime')] };
const tiers = {
  if: [{ '<=': [overrun, 0] }, 0, { '<=': [overrun, hour] }, 20, { '<=': [overrun, 2 * hour] }, 30, { '<=': [overrun, 3 * hour] }, 40, 50],
};
const hours = { '/': [{ '-': [v('total'), { '%': [v('total'), hour] }] }, hour] };
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
};

/** It has no sum over a list that compiles well: R2 is given the total. */
const inputOf = { R2: (native) => ({ ...native, total: native.outages.reduce((a, b) => a + b, 0) }) };
/** R3 answers credits, with -1 for what is on request. */
const resultOf = { R3: (result) => ({ credits: result.credits, free: 0, 'on-request': -1 })[result.kind] };

export async function loadJsonLogic(id) {
  if (!logic[id]) return undefined;
  try {
    const { LogicEngine } = await import(rival);
    return {
      run: new LogicEngine().build(logic[id]),
      input: inputOf[id] ?? ((native) => native),
      expect: resultOf[id] ?? ((result) => result),
    };
  } catch (error) {
    if (error.code === 'ERR_MODULE_NOT_FOUND') return undefined;
    throw error;
  }
}
