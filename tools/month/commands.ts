/** What is asked of the month, and shown in its chart: each rule under every reading that is left open. */

type Asked = { readonly rule: string; readonly file: string; readonly options: readonly string[] };

/** Where the month stands, from the project's root. */
export const folder = 'examples/month';

export const charted: readonly Asked[] = [
  { rule: 'alteo/availabilityPenalty', file: 'services', options: ['--unit', 'outages=minutes'] },
  { rule: 'alteo/restorationPenaltyForMonth', file: 'restorations', options: ['--unit', 'interruptions=minutes'] },
  {
    rule: 'telenet/reactionTimeMet',
    file: 'tickets',
    options: ['--reading', 'workingTimeZone=belgian-local-time', '--reading', 'workingDays=monday-to-friday'],
  },
];
