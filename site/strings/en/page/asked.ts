/** How readers ask in English, and how contracts say it. */
import type { SearchLexicon } from '../../../search/lexicon.ts';

const quietWords =
  'a about after all am an and any are as at be been before but by can cannot could d did do does doing done for from get gets had happens has have he her here him his how i if in into is it its just ll long m many may me might more much must my need no nor not of off on one or our out over own re s shall she should so some such t than that the their them then there these they this those to too up us ve want was way we were what when where which who whom whose why will with would you your article clause section contract agreement';

export const searchLexicon: SearchLexicon = {
  quiet: quietWords.split(' '),
  ending: /(?:izations?|ations?|itions?|ments?|ances?|ences?|ables?|ibles?|ings?|ies|ed|er|es|ly|als?|ions?|y|e|s)$/,
  synonyms: [
    [
      ['raise', 'increase', 'hike', 'price increase', 'price change', 'price rise', 'put up'],
      ['fee revision', 'revision', 'revise', 'price increase', 'indexation'],
    ],
    [
      ['price', 'cost', 'rate', 'tariff'],
      ['price', 'fee', 'charge', 'tariff'],
    ],
    [
      ['backup', 'backups', 'copy'],
      ['backup', 'back-up', 'restore'],
    ],
    [
      ['recover', 'recovery', 'restore'],
      ['restore', 'restoration', 'recovery'],
    ],
    [
      ['outage', 'down', 'site down', 'breakdown', 'offline', 'unavailable', 'downtime', 'broken'],
      ['outage', 'unavailable', 'downtime', 'incident', 'availability', 'service credit'],
    ],
    [
      ['refund', 'reimburse', 'reimbursement', 'money back', 'compensation'],
      ['credit', 'refund', 'compensation', 'reimburse'],
    ],
    [
      ['unpaid', 'unpaid invoice', 'late payment', 'overdue', 'pay late'],
      ['payment', 'unpaid', 'overdue', 'late', 'interest'],
    ],
    [
      ['leave', 'quit', 'cancel', 'terminate', 'end', 'exit', 'stop'],
      ['termination', 'terminate', 'cancel', 'notice'],
    ],
    [
      ['renewal', 'renew', 'auto-renew', 'automatic renewal'],
      ['renewal', 'renew', 'term'],
    ],
    [
      ['uptime', 'sla', 'availability'],
      ['availability', 'uptime', 'service level'],
    ],
    [
      ['response time', 'reply', 'answer', 'respond'],
      ['response', 'respond', 'reaction', 'answered', 'answer'],
    ],
    [
      ['repair', 'fix', 'recovery time'],
      ['resolution', 'resolve', 'restore'],
    ],
    [
      ['fine', 'penalty'],
      ['penalty', 'service credit'],
    ],
    [
      ['damages', 'loss', 'indemnity'],
      ['damages', 'liability', 'liable', 'loss', 'indemnity'],
    ],
    [['api'], ['interface']],
    [
      ['liability cap', 'limit of liability', 'limitation of liability', 'cap'],
      ['liability', 'cap', 'limit'],
    ],
    [
      ['keep', 'retention', 'retain', 'store'],
      ['retention', 'retain', 'kept', 'keep'],
    ],
    [
      ['hack', 'hacked', 'attack', 'breach', 'intrusion'],
      ['security', 'breach', 'attack'],
    ],
    [
      ['password', 'login', 'account'],
      ['credentials', 'password', 'account'],
    ],
    [
      ['gdpr', 'privacy', 'personal data'],
      ['personal data', 'data protection'],
    ],
    [
      ['export', 'migrate', 'migration', 'move my data', 'take my data'],
      ['export', 'migration', 'data'],
    ],
    [
      ['suspend', 'block', 'cut off', 'disable'],
      ['suspension', 'suspend'],
    ],
    [
      ['warn', 'warning', 'notify', 'notice'],
      ['notice', 'notify'],
    ],
    [['planned work', 'maintenance', 'maintenance window'], ['maintenance']],
    [
      ['weekend', 'night', 'holiday', 'working day', 'business day'],
      ['business hours', 'business day', 'working day'],
    ],
    [
      ['subcontractor', 'subprocessor', 'third party'],
      ['subcontractor', 'third party'],
    ],
    [
      ['user', 'seat', 'licence', 'license'],
      ['user', 'seat', 'licence'],
    ],
    [
      ['urgent', 'priority', 'severity', 'critical'],
      ['priority', 'severity', 'critical'],
    ],
  ],
};
