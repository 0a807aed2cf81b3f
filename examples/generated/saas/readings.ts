// Generated from contracts/saas/contract.md, do not edit.
import type { Reading } from 'clausier/runtime/reading';

export const readings = {
  furtherGigabyte: {
    question: 'Is a gigabyte charged once it is begun, or once it is full?',
    clause: 'part-i/2.3',
    quote: 'Each further gigabyte',
    options: {
      begun: { title: 'A gigabyte that is begun is charged', favours: 'provider' },
      full: { title: 'Only full gigabytes are charged', favours: 'client' },
    },
    default: 'full',
    principle: 'against-drafter',
    fingerprint: '803b013a681f34fb',
    rules: ['storageCharge'],
  },
  maintenanceTime: {
    question: 'Does scheduled maintenance count as Downtime?',
    clause: '3.1',
    quote: 'without Downtime',
    options: {
      excepted: { title: 'Scheduled maintenance is no Downtime', favours: 'provider' },
      counted: { title: 'All time without an answer is Downtime', favours: 'client' },
    },
    default: 'counted',
    principle: 'ordinary-words',
    fingerprint: '791df600377c5fcd',
    rules: ['availability'],
  },
  wholeMinutes: {
    question: 'Does a minute that has begun count as a whole one?',
    clause: 'part-i/1.1/al4',
    quote: 'measured in whole minutes',
    options: {
      begun: { title: 'A minute that has begun counts', favours: 'client' },
      full: { title: 'Only full minutes count', favours: 'provider' },
    },
    default: 'full',
    principle: 'ordinary-words',
    fingerprint: 'a1d4151c0d5a6547',
    rules: ['availability'],
  },
  businessDayCounting: {
    question: 'Are two Business Days two days of support time, or the end of the second day?',
    clause: '4.1/iii',
    quote: 'two (2) Business Days',
    options: {
      'support-time': { title: 'Two times the Support Hours of a day', favours: 'client' },
      'end-of-day': { title: 'The end of the second Business Day after the request', favours: 'provider' },
    },
    default: 'support-time',
    principle: 'ordinary-words',
    fingerprint: 'aadd6c616792e4c4',
    rules: ['answeredInTime'],
  },
} as const satisfies Record<string, Reading>;
