/** The rule page's words, its form's labels and messages included. */

const hard = '\u00a0';

export const rulePage = {
  label: (provider: string) => `${provider} · rule`,
  carries: 'The words that the rule rests on',
  moreQuotes: (quotes: number) => (quotes > 1 ? `and ${quotes} more passages` : 'and one more passage'),
  whole: 'Your case in full',
  related: { askedBy: 'Rules that use it', asks: 'Rules that it uses', beside: 'On the same clauses' },
  try: 'Try it',
  yourCase: 'Your case',
  why: 'Why this result',
  byReading: (code: string) => (code ? `By the reading · ${code}` : 'By the reading'),
  kept: 'kept',
  keptBecause: (why: string) => `Kept by default. ${why}`,
  whyReading: 'Why',
  principle: 'The principle',
  scope: 'Scope',
  noScript: 'Computing on this page needs JavaScript. The examples below are computed in advance.',
  withheld: 'Correct the fields that are marked to see the result.',
  refused: (sentence: string) => `This case is refused: ${sentence}`,
  refusedShort: 'refused',
  failed: 'The module that computes could not be loaded. Reload the page.',
  unknownReading: 'This link named an unknown reading: the one kept by default is applied.',
  unknownField: 'This link named a field that this rule does not know: it is ignored.',
  share: 'Copy the link of the case',
  shared: 'Link copied',
  reset: 'Reset',
  add: 'Add',
  remove: 'Remove',
  removeLine: (line: number) => ` line ${line}`,
  line: (line: number) => `Line ${line}`,
  optional: 'optional',
  byDefault: (value: string) => `Without an answer: ${value}`,
  precise: 'Specify',
  unknown: 'not specified',
  yes: 'Yes',
  no: 'No',
  moreClauses: (clauses: number) => `and ${clauses} more clauses`,
  curve: 'The curve',
  formula: 'The formula',
  table: 'The decision table',
  exceptions: 'The exceptions',
  examples: 'The examples',
  code: 'The code',
  import: 'Import it',
  same: '=',
  other: 'another result',
  note: 'Note',
};

/** Words beside the boxes of a field that is no quantity, whose row has its own. */
export const boxWords: Readonly<Record<string, readonly (readonly [unit: string, label: string])[]>> = {
  period: [
    ['year(s)', 'years'],
    ['month(s)', 'months'],
    ['day(s)', 'days'],
  ],
  instant: [
    ['', 'date'],
    ['', 'time'],
    ['UTC', 'offset of the zone'],
  ],
  allowance: [
    ['', 'number'],
    ['', 'unit'],
  ],
};

/** Beside a date: the delay that it starts, or whose end it is judged by. */
export const delayWords = {
  starts: (delay?: string) => (delay ? `The time of ${delay} runs from here.` : 'The time runs from here.'),
  backs: (delay?: string) => (delay ? `The time of ${delay} is counted back from here.` : 'The time is counted back from here.'),
  ends: (delay?: string) => (delay ? `Judged by the end of the time of ${delay}.` : 'Judged by the end of the time.'),
  or: ' or ',
};

/** How the rules refuse a value: `name: sentence`, and the sentence that lists what was expected. */
export const refusals = {
  named: /^([A-Za-z]\w*(?:\[\d+\]|\.\w+)*) ?: (.*)$/s,
  listed: /one of the (values|readings) .*$/,
  list: 'one of the $1 offered',
};

export const hints: Readonly<Record<string, string>> = {
  date: 'Such as 2024-05-31 or 31 May 2024',
  duration: 'Such as 5h30 or 90 min',
  period: 'Such as 1 year 6 months',
  time: 'Such as 16:30',
  timeZone: 'Such as Europe/London',
  country: 'A code of two letters, such as GB',
  version: 'Such as 8.1.2',
};

export const instantHint = (clock: string | undefined): string =>
  clock === undefined ? 'For instance 2024-05-31, 16:30, +02:00' : `${clock}, for instance 2024-05-31 and 16:30`;

export const clockNames: Readonly<Record<string, string>> = {
  'Europe/Brussels': 'Brussels time',
  'Europe/London': 'London time',
  'Europe/Luxembourg': 'Luxembourg time',
  'Europe/Paris': 'Paris time',
};

export const messages = {
  required: 'Fill in this field.',
  choose: 'Choose an answer.',
  limit: (most: string, unit: string) => `At most ${most}${unit && `${hard}${unit}`}.`,
  sign: (noun: string | undefined, sign: 'nonnegative' | 'positive') => {
    const subject = noun ?? 'a number';
    return `${subject.charAt(0).toUpperCase()}${subject.slice(1)} ${sign === 'positive' ? 'must be above zero' : 'cannot be negative'}.`;
  },
  seconds: 'Write seconds (0 to 59), with three decimals at most.',
  period: 'Write years, months or days, in whole numbers, or for instance 1 year 6 months.',
  date: 'Write a date, such as 2024-05-31 or 31 May 2024.',
  noDay: (date: string) => `“${date}” does not exist.`,
  noHour: 'This time does not exist on that day: the clocks go forward.',
  twice: (first: string, second: string) => `This time comes twice on that day, as the clocks go back: write ${first} or ${second}.`,
  clock: 'Write a time, such as 16:30.',
  offset: 'Write the offset from UTC, such as +01:00.',
  text: {
    version: 'Write numbers parted by points, such as 8.1.2.',
    country: 'Write a country code of two letters, such as GB.',
    timeZone: 'Write a time zone, such as Europe/London.',
    time: 'Write a time, such as 16:30.',
  } as Readonly<Record<string, string>>,
};

/** Signed differences between two readings: `+ 2.50 €`. */
export const difference = {
  plus: (text: string) => `+${hard}${text}`,
  minus: (text: string) => `−${hard}${text}`,
  days: (days: number) => `${days}${hard}${days === 1 ? 'day' : 'days'}`,
};

export const stepWords = {
  none: 'none',
  given: 'given',
  byDefault: 'by default',
  reading: 'reading',
  assumption: 'the text does not say',
  rule: 'rule',
  row: (row: number) => `row ${row} of the table`,
  exception: 'exception',
  holiday: 'public holiday',
  unworked: (days: number) => `${days} days outside working days`,
  details: (steps: number) => (steps > 1 ? `its ${steps} steps` : 'its step'),
};

/** What a step comes to, said as a lawyer does. A figure comes with what it is called and, where the text gives it, its words. */
export const boundWords = {
  named: (label: string, figure: string) => `${label} (${figure})`,
  cap: {
    reached: (figure: string, label: string, words?: string) => `capped at ${figure} by ${words ? `“${words}”` : `the ${label}`}`,
    free: (figure: string, label: string, words?: string) => `below the ceiling of ${figure} (${words ? `“${words}”` : label})`,
    within: (formula: string) => `not more than: ${formula}`,
  },
  floor: {
    reached: (figure: string, label: string, words?: string) => `raised to the least of ${figure} (${words ? `“${words}”` : label})`,
    free: (figure: string, label: string, words?: string) => `above the least of ${figure} (${words ? `“${words}”` : label})`,
    within: (formula: string) => `never less than: ${formula}`,
  },
  /** Where it holds, where it does not. */
  amounts: {
    '>': ['exceeds', 'does not exceed'],
    '>=': ['reaches', 'does not reach'],
    '<': ['stays below', 'does not stay below'],
    '<=': ['does not exceed', 'exceeds'],
  },
  moments: {
    '>': ['comes after', 'does not come after'],
    '>=': ['does not come before', 'comes before'],
    '<': ['comes before', 'does not come before'],
    '<=': ['does not come after', 'comes after'],
  },
} as const;

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

export const chartWords = {
  /** Short words for a moment on an axis, in local time; Sunday is 0. */
  tick: (weekday: number, day: number, hours: number, minutes: number) => {
    const clock = hours === 0 && minutes === 0 ? '' : ` ${hours}:${String(minutes).padStart(2, '0')}`;
    return `${weekdays[weekday]}${hard}${day}${clock}`;
  },
  kept: 'Reading kept',
  firstLine: (label: string) => `${label}, first line`,
  title: (value: string, axis: string) => `${value} by ${axis}`,
  description: (value: string, axis: string, series: number) =>
    `${value} computed for each value of ${axis}, the rest of the case being that of the form${series > 1 ? `; ${series} readings` : ''}. The same figures are in the table that follows.`,
  caption: 'The circle is your case. The other fields keep the value of the form.',
  table: 'The same chart as a table',
};

export const tableWords = {
  policy: {
    unique: 'Exactly one row answers each case.',
    first: 'Read from the top: the first row that answers wins.',
  } as Readonly<Record<string, string>>,
  tinted: 'The row of your case is in blue.',
  otherwise: 'In any other case',
  place: 'Clause',
};

export const exceptionWords = {
  base: (label: string) => `${label}, except:`,
  unless: 'unless:',
  says: (when: string, then: string) => `if ${when}: ${then}`,
};

export const exampleWords = {
  case: 'Case',
  reading: 'Reading',
  expected: 'Expected',
  computed: 'Computed',
  load: 'Load',
  loadWhich: (note: string) => ` the example: ${note}`,
  differs: 'differs from what is expected:',
  none: 'No example yet.',
};

export const codeWords = {
  lede: 'What this page runs is this function, compiled from the words of the contract. No number is retyped in it.',
  excerpt: (file: string) => `Excerpt of ${file}`,
  download: 'Download rules.ts, all rules of the contract',
  cut: (lines: number) => `${lines} more lines in rules.ts.`,
  schemas: 'JSON schemas',
  schema: { input: 'Download the schema of the case', output: 'Download the schema of the result' },
  native: 'In TypeScript, native values',
  wire: 'In TypeScript, JSON in and out',
  cli: 'On the command line',
};
