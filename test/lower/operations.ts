/**
 * Rules that say every operation of the language, in each form that plans tell apart: plain numbers and wide ones, quotients, lists that
 * are summed on the way, names that branch, calls one by one, readings, opening hours.
 */
import { type Type, weekdays } from '../../compiler/model/type.ts';
import type { ContractSpec, InputSpec, RuleSpec } from '../build-linked.ts';

const weekday: Type = { kind: 'enum', values: weekdays };
const intervalOf = (kind: 'date' | 'instant'): Type => ({
  kind: 'list',
  of: {
    kind: 'record',
    fields: [
      { name: 'from', type: { kind } },
      { name: 'to', type: { kind } },
    ],
  },
});
const line: Type = {
  kind: 'record',
  fields: [
    { name: 'amount', type: { kind: 'quantity', unit: { EUR: 1 } } },
    { name: 'share', type: { kind: 'quantity', unit: { percent: 1 } } },
    { name: 'at', type: { kind: 'date' } },
    { name: 'parts', type: { kind: 'quantity', unit: {} } },
    { name: 'extra', type: { kind: 'quantity', unit: { EUR: 1 } }, optional: true },
  ],
};
const outcome: Type = {
  kind: 'union',
  variants: [
    { kind: 'due', fields: [{ name: 'amount', type: { kind: 'quantity', unit: { EUR: 1 } } }] },
    { kind: 'none', fields: [] },
  ],
};

/** What inputs of these names are, wherever they stand. */
const inputs: Readonly<Record<string, InputSpec>> = {
  a: 'money',
  b: { type: 'money', sign: 'nonnegative' },
  n: { type: 'count', sign: 'positive' },
  m: { type: 'count', sign: 'nonnegative' },
  k: 'count',
  f: 'decimal',
  p: 'percent',
  q: { type: 'percent', sign: 'nonnegative' },
  time: 'duration',
  spent: { type: 'duration', sign: 'positive' },
  on: 'date',
  later: 'date',
  at: 'instant',
  to: 'instant',
  delay: 'period',
  clock: 'time',
  place: 'timeZone',
  yes: 'boolean',
  no: 'boolean',
  level: 'enum(low|high|none)',
  grade: 'enum(x|y)',
  old: 'version',
  fresh: 'version',
  amounts: 'list<money>',
  times: { type: 'list<duration>', sign: 'nonnegative' },
  dates: 'list<date>',
  moments: 'list<instant>',
  levels: 'list<enum(low|high|none)>',
  lines: { type: { kind: 'list', of: line }, fieldSigns: { parts: 'positive', amount: 'nonnegative', extra: 'positive' } },
  spans: intervalOf('instant'),
  leaves: intervalOf('date'),
  result: outcome,
  maybe: { type: 'money', optional: true },
  usual: { type: 'money', optional: true, default: 'cap' },
  until: { type: 'date', optional: true },
  closed: { type: 'list<date>', optional: true },
};

const hours = 'schedule(opens, closes, worked, zone, feries)';
const ownHours = 'schedule(clock, closes, worked, place, default(closed, feries))';

type More = Omit<Partial<RuleSpec>, 'id' | 'inputs' | 'output'>;

/** A rule of some of these inputs: `a b n`. */
function rule(id: string, names: string, output: string | Type, said: string | More): RuleSpec {
  const taken = names.split(' ').filter((name) => name !== '');
  const more = typeof said === 'string' ? { formula: said } : said;
  return { id, inputs: Object.fromEntries(taken.map((name) => [name, inputs[name]!])), output, ...more };
}

const numbers: readonly RuleSpec[] = [
  rule('sums', 'a b', 'money', 'a + b - cap'),
  rule('shares', 'b q', 'money', 'b * rate + b * q'),
  rule('sharesFirst', 'b q p', 'money', 'rate * b + q * b + (p * q) * b'),
  rule('opposites', 'a k', 'money', '-a * k - a'),
  rule('products', 'a m k', 'money', 'a * m * k'),
  rule('quotients', 'a n', 'money', 'a / n'),
  rule('anyQuotient', 'a k', 'money', 'if k != 0 then a / k else a'),
  rule('quotientSums', 'a b n spent', 'money', 'a / n + b * spent / hour - a * rate / n'),
  rule('sameDivisor', 'a b n', 'money', 'a / n - b / n'),
  rule('quotientProducts', 'a n time', 'money', '(a / n) * (time / hour)'),
  rule('quotientOfQuotients', 'a n spent', 'money', '(a / n) / (spent / hour)'),
  rule('ratios', 'a b', 'percent', 'if b > 0 then a / b * whole else whole'),
  rule('shareOfShare', 'p q', 'percent', 'p * q + p'),
  rule('manyShares', 'p k', 'percent', 'p * k'),
  rule('decimals', 'f k', 'decimal', 'f * k + f'),
  rule('growth', 'f', 'decimal', 'power(f, two) - power(f, three)'),
  rule('compared', 'a b n', 'boolean', 'a / n > b / three'),
  rule('comparedWide', 'a b m n', 'boolean', 'a * m >= b * n'),
  rule('comparedToZero', 'a n', 'boolean', 'a / n < 0 or 0 >= a'),
  rule('equalQuotients', 'a b n', 'boolean', 'a / n = b / two and a != b'),
  rule('least', 'a b n', 'money', 'min(a / n, b, cap)'),
  rule('greatest', 'a b k', 'money', 'max(a, b * k, 0)'),
  rule('capped', 'b m q', 'money', 'min(b * m * q, cap)'),
  rule('oneFactor', 'b m q', 'money', 'min(b * q * m, b * m)'),
  rule('mostOfOneFactor', 'b q m', 'money', 'max(b * q * m, b * whole)'),
  rule('distances', 'a b n', 'money', 'abs(a - b) + abs(a / n) + abs(a * rate * n)'),
  rule('negatedQuotient', 'a n', 'money', '-(a / n)'),
  rule('started', 'time', 'count', 'ceiling(time / hour) - floor(time / quarter)'),
  rule('wholeParts', 'a n', 'count', 'floor(a / n / cent) + ceiling(a / n / cap)'),
  rule('roundedEven', 'a n', 'money', 'decimal(a / n, two) + roundHalfEven(a, 0)'),
  rule('roundedUp', 'a n', 'money', 'roundHalfUp(a / n, two) - roundUp(a / n, cent)'),
  rule('roundedDown', 'a n', 'money', 'roundHalfDown(a / n, cent) + roundDown(a, -two)'),
  rule('steps', 'time', 'duration', 'roundUp(time, quarter) - roundHalfUp(time, hour)'),
  rule('givenSteps', 'time spent', 'duration', 'roundDown(time, spent)'),
  rule('halves', 'f', 'decimal', 'roundHalfUp(f, 0) + roundHalfDown(f, 0) + roundHalfEven(f, 0)'),
  rule('totals', 'b n', 'money', { where: { part: 'b / n', rest: 'b - part' }, formula: 'part * rate + rest' }),
];

const moments: readonly RuleSpec[] = [
  rule('shifted', 'on delay', 'date', 'on + delay'),
  rule('shiftedBy', 'on delay', 'date', 'delay + on'),
  rule('monthsBack', 'on m', 'date', 'on - m * month'),
  rule('back', 'on delay', 'date', 'on - delay'),
  rule('monthsOn', 'on k', 'date', 'on + month * k'),
  rule('delays', 'delay', 'boolean', 'delay = month or delay != week'),
  rule('longDelays', 'delay m', 'boolean', 'delay.months > m or delay.days > m or delay.years > m'),
  rule('apart', 'on later', 'duration', 'later - on'),
  rule('daysApart', 'on later', 'count', 'daysBetween(on, later) + monthsBetween(on, later)'),
  rule('neighbours', 'on', 'boolean', 'dayBefore(dayAfter(on)) = on and weekday(on) != "monday"'),
  rule('parts', 'on', 'count', 'year(on) + month(on) + dayOfMonth(on)'),
  rule('monthEnds', 'on', 'date', 'endOfMonth(on) + month'),
  rule('clearAfter', 'on delay', 'date', 'clearDaysAfter(on, delay)'),
  rule('clearBefore', 'on delay', 'date', 'clearDaysBefore(on, delay)'),
  rule('nextDay', 'on n', 'date', 'nextDayOfMonth(on, n)'),
  rule('cycles', 'on later delay', 'count', 'recurrence(on, delay, later).index'),
  rule('cycleEnd', 'on later', 'date', 'recurrence(on, month, later).endExclusive'),
  rule('delayed', 'at time', 'instant', 'at + time - quarter'),
  rule('before', 'at time', 'instant', 'time + at'),
  rule('delayedMuch', 'at time k', 'instant', 'at + time * k'),
  rule('backMuch', 'at time k', 'instant', 'at - time * k'),
  rule('lasted', 'at to', 'duration', 'to - at'),
  rule('localDay', 'at', 'date', 'localDate(at, zone)'),
  rule('localClock', 'at place', 'time', 'localTime(at, place)'),
  rule('atClock', 'on clock', 'instant', 'localInstant(on, clock, zone)'),
  rule('lastClock', 'at clock place', 'instant', 'lastOccurrence(at, clock, place)'),
  rule('earlier', 'at to clock', 'boolean', 'min(at, to) < to or clock <= opens'),
  rule('workingDays', 'on k', 'date', 'addWorkingDays(on, k, worked, feries)'),
  rule('ownWorkingDays', 'on k dates', 'date', 'addWorkingDays(on, k, worked, concatenate(dates, dates))'),
  rule('known', 'on', 'boolean', 'covers(feries, on) and not(covers(feries, dayAfter(on)))'),
  rule('open', 'at', 'boolean', `isOpen(at, ${hours})`),
  rule('everOpen', 'moments', 'boolean', `some usualHours in moments satisfies isOpen(usualHours, ${hours})`),
  rule('openGiven', 'at clock place closed', 'boolean', `isOpen(at, ${ownHours})`),
  rule('openFor', 'at to', 'duration', `openTime(at, to, ${hours})`),
  rule('openUntil', 'at spent', 'instant', `addOpenTime(at, min(spent, hour * three), ${hours})`),
  rule('openDays', 'on k', 'date', { where: { days: hours }, formula: 'addOpenDays(on, k, days)' }),
  rule('opensNext', 'at', 'instant', { where: { days: hours }, formula: `nextOpening(at, days)` }),
  rule('dayLength', '', 'duration', `openingLength(${hours})`),
  rule('closesAt', 'on', 'instant', `closing(on, ${hours})`),
  rule('ranks', 'old fresh', 'count', 'count(differingComponents(old, fresh)) + count(differingDigits(old, fresh))'),
];

const lists: readonly RuleSpec[] = [
  rule('sumOfList', 'amounts', 'money', 'sum(amounts)'),
  rule('sumOfProducts', 'lines', 'money', 'sum(for one in lines return one.amount * one.share)'),
  rule('sumOfQuotients', 'lines', 'money', 'sum(for one in lines return one.amount / one.parts)'),
  rule('sumOfFiltered', 'lines b', 'money', 'sum(for one in lines[item.amount > b] return one.amount)'),
  rule('sumPlaced', 'lines n', 'money', {
    where: { parts: 'for one in lines return one.amount * one.parts', all: 'sum(parts)' },
    formula: 'all / n + all * rate + sum(parts)',
  }),
  rule('sumAndList', 'times', 'duration', {
    where: { longer: 'for one in times return max(one, hour)' },
    formula: 'sum(longer) - default(last(longer), 0)',
  }),
  rule('leastOf', 'amounts', 'money', 'default(min(amounts), cap) - default(max(amounts), 0)'),
  rule('leastMade', 'lines', 'money', 'default(min(for one in lines return one.amount * rate), cap)'),
  rule('mostQuotient', 'lines', 'money', 'default(max(for one in lines return one.amount / one.parts), 0)'),
  rule('streamedExtremes', 'times', 'duration', {
    where: { longer: 'for one in times return one + hour' },
    formula: 'default(max(longer), hour) + sum(longer)',
  }),
  rule('extras', 'lines', 'money', 'sum(for one in lines return default(one.extra, one.amount * rate))'),
  rule('withExtra', 'lines', 'count', 'count(lines[item.extra != null and item.extra >= item.amount])'),
  rule('counted', 'amounts lines', 'count', 'count(amounts[item >= cap]) + count(lines)'),
  rule('contained', 'levels dates on', 'boolean', 'contains(levels, "high") or contains(dates, on)'),
  rule('joined', 'dates on', 'list<date>', 'distinct(concatenate(dates, [on, on], dates))'),
  rule('joinedWords', 'levels', 'list<enum(low|high|none)>', 'distinct(concatenate(["low"], levels, ["none", "high"]))'),
  rule('wordsEach', 'amounts', 'list<enum(low|high|none)>', 'for one in amounts return if one > cap then "high" else "low"'),
  rule('wordsLeft', 'level', 'list<enum(low|high|none)>', '["low", "high", "none"][item != level]'),
  rule('lastWord', 'level', 'enum(low|high|none)', 'default(last(["low", "high"]), level)'),
  rule(
    'outcomes',
    'a b',
    { kind: 'list', of: outcome },
    '[{ kind: "due", amount: a }, { kind: "none" }, { kind: "due", amount: b / two }]',
  ),
  rule('inOrder', 'dates', 'list<date>', 'sort(dates)'),
  rule('amountsInOrder', 'amounts', 'list<money>', 'sort(amounts)'),
  rule('quotientsInOrder', 'amounts n', 'list<money>', 'sort(for one in amounts return one / n)'),
  rule('wholeLatest', 'lines n', { kind: 'list', of: line }, 'latest(lines, item.at, n)'),
  rule('latestSum', 'lines n', 'money', 'sum(for one in latest(lines, item.at, n) return one.amount)'),
  rule('lastOne', 'amounts', 'money', 'default(last(amounts), cap)'),
  rule('someOf', 'lines b', 'boolean', 'some one in lines satisfies one.amount / one.parts > b'),
  rule('everyOf', 'amounts levels', 'boolean', 'every one in amounts satisfies one > 0 and not(contains(levels, "low"))'),
  rule('literals', 'a b', 'list<money>', '[a, b * rate, a / two, cap]'),
  rule(
    'nested',
    'amounts lines',
    'money',
    'sum(for one in amounts return sum(for other in lines return other.amount * other.share) + one)',
  ),
  rule('merged', 'spans', intervalOf('instant'), 'mergeIntervals(spans)'),
  rule('met', 'spans', 'duration', 'intervalsLength(intersectIntervals(spans, mergeIntervals(spans)))'),
  rule('daysOff', 'leaves', 'duration', 'intervalsLength(leaves)'),
  rule('holidaysOff', 'on k', 'date', 'addWorkingDays(on, k, worked, feries[item > on])'),
];

const records: readonly RuleSpec[] = [
  rule('made', 'a n yes', outcome, 'if yes then { kind: "due", amount: a / n } else { kind: "none" }'),
  rule('taken', 'result', 'money', 'if result.kind = "due" then result.amount else 0'),
  rule('remade', 'b on q n', line, '{ amount: b, share: q, at: on, parts: n }'),
  rule('absent', 'maybe b', 'money', 'default(maybe, b) - b'),
  rule('given', 'maybe', 'boolean', 'maybe != null'),
  rule('narrowed', 'maybe until on', 'money', 'if maybe != null and (until = null or until > on) then maybe else 0'),
  rule('defaulted', 'usual', 'money', 'usual * rate'),
];

const threeWays = { unique: '| level | yes | → unique |', first: '| level | b | → first |' };
const decisions: readonly RuleSpec[] = [
  rule('chain', 'a b yes no', 'money', 'if yes then a else if no then b else if a > b then cap else a / two'),
  rule('byLevel', 'a b level', 'money', {
    table: '| level | → unique |\n|---|---|\n| "low" | a |\n| "high" | b |\n| "none" | 0 |',
  }),
  rule('byTwo', 'a b level yes', 'money', {
    table: `${threeWays.unique}\n|---|---|---|\n| "low" | true | a |\n| "low" | false | a * two |\n| not("low") | true | b |\n| "high", "none" | false | b / two |`,
  }),
  rule('firstOf', 'b level', 'money', {
    table: `${threeWays.first}\n|---|---|---|\n| "low" | - | b |\n| - | <= cap | b * rate |\n| "high" | > cap | cap |\n| - | - | 0 |`,
  }),
  rule('bands', 'time', 'percent', {
    table: '| time | → unique |\n|---|---|\n| <= 0 | 0 * whole |\n| (0..hour] | rate |\n| > hour | rate * two |',
  }),
  rule('collected', 'yes no level', 'list<enum(one|two|three)>', {
    table:
      '| yes | no | level | → collect |\n|---|---|---|---|\n| true | - | - | "one" |\n| - | true | - | "two" |\n| - | - | "high" | "three" |',
  }),
  rule(
    'collectedOutcomes',
    'a yes',
    { kind: 'list', of: outcome },
    {
      table: '| yes | → collect |\n|---|---|\n| true | { kind: "due", amount: a } |\n| false | { kind: "none" } |',
    },
  ),
  rule('otherwise', 'k level', 'count', {
    table: '| level | k | → first |\n|---|---|---|\n| "low" | > 0 | k |\n| "high" | < 0 | -k |',
    otherwise: '0',
  }),
  rule('assigned', 'a b n level', 'money', {
    where: { part: 'if level = "low" then a / n else if level = "high" then b else 0' },
    formula: 'part + part * rate',
  }),
  rule('assignedTexts', 'yes no', 'boolean', {
    where: { grade: 'if yes then "x" else if no then "y" else "z"' },
    formula: 'grade = "x" or grade = "z"',
  }),
  rule('assignedDates', 'on later yes no', 'duration', {
    where: { end: 'if yes then later else if no then on else dayAfter(on)' },
    formula: 'end - on',
  }),
  rule('lazy', 'a k yes', 'money', { where: { part: 'if k != 0 then a / k else a' }, formula: 'if yes then part else 0' }),
  rule('lazyRefusals', 'on n k yes no', 'date', {
    where: { next: 'nextDayOfMonth(on, n)', nth: 'addWorkingDays(on, k, worked, feries)', due: 'dueOn(on: on, n: n)' },
    formula: 'if yes and no then next else if yes then nth else if no then max(next, nth, due) else due',
  }),
  rule('eagerNames', 'a k yes no', 'money', {
    where: { twice: 'a * two', many: 'twice * k', never: 'twice * k * k' },
    formula: 'if yes then many else if no then many + twice else if k > 0 then never else a',
  }),
  rule('sharedConditions', 'a b yes no level', 'money', {
    table:
      '| yes | no | level | → first |\n|---|---|---|---|\n| true | - | "low" | a |\n| false | true | - | b |\n| - | true | not("low") | a * two |\n| - | - | "high" | b / two |',
    otherwise: '0',
  }),
  rule('excepted', 'a b yes no', 'money', {
    formula: 'a',
    exceptions: [
      { id: 'general', when: 'yes', then: 'b' },
      { id: 'special', when: 'no and a > b', then: '0', over: ['general'] },
    ],
  }),
  rule('required', 'a n yes', 'money', {
    requires: [
      { that: 'a > 0 or yes', says: 'a doit être positif' },
      { that: 'n <= three', says: 'trop de parts' },
    ],
    where: { part: 'a / n' },
    formula: 'part * two',
  }),
  rule('notAll', 'a yes no level', 'boolean', 'not(yes and (no or a > 0)) and level in ("low", "high")'),
  rule('between', 'a on later', 'boolean', '(a in (0..cap]) and (on between later and dayAfter(later))'),
];

const calls: readonly RuleSpec[] = [
  rule('rateOf', 'time', 'percent', 'if time <= hour then rate else rate * two'),
  rule('dueOn', 'on n', 'date', { requires: [{ that: 'n <= three', says: 'trop tard' }], formula: 'on + month * n' }),
  rule('partOf', 'b n', 'money', 'b / n'),
  rule('areaOf', 'b m', 'money', 'b * m * m'),
  rule('pieceOf', 'b level', 'money', 'if level = "low" then b / two else if level = "high" then cap else b'),
  rule('eachPart', 'lines n', 'money', 'sum(for one in lines return partOf(b: one.amount, n: n))'),
  rule('eachArea', 'amounts m', 'money', 'sum(for one in amounts return areaOf(b: abs(one), m: m))'),
  rule('eachPiece', 'levels b', 'money', 'sum(for one in levels return pieceOf(b: b, level: one))'),
  rule('outcomeOf', 'a level', outcome, 'if level = "none" then { kind: "none" } else { kind: "due", amount: a / three }'),
  rule('eachOutcome', 'levels a', 'money', 'sum(for one in levels return owed(result: outcomeOf(a: a, level: one)))'),
  rule('owed', 'result', 'money', 'if result.kind = "due" then result.amount else 0'),
  rule('passed', 'amounts n', 'money', 'lastGiven(amounts: for one in amounts return one / n)'),
  rule('lastGiven', 'amounts', 'money', 'default(last(amounts), 0)'),
  rule('worth', 'b level', 'money', { table: '| level | → unique |\n|---|---|\n| "low" | 0 |\n| "high" | b |\n| "none" | b / two |' }),
  rule('weightOf', 'grade', 'count', 'if grade = "x" then two else three'),
  rule('eachRate', 'times b', 'money', 'min(b * sum(for one in times return rateOf(time: one)), b)'),
  rule('called', 'b level grade', 'money', 'worth(b: b / weightOf(grade: grade), level: level) + worth(b: b, level: "high")'),
  rule('counts', 'time', 'decimal', {
    readings: ['counting'],
    table:
      '| counting | → unique |\n|---|---|\n| "started" | ceiling(time / hour) |\n| "completed" | floor(time / hour) |\n| "pro-rata" | time / hour |',
  }),
  rule('billed', 'b time yes', 'money', {
    readings: ['counting', 'base'],
    where: { count: 'counts(time: time)', fee: 'if base = "gross" then b else b * rate' },
    formula: 'if yes and base = "net" then fee else fee * max(count, 0)',
  }),
  rule('billedTwice', 'b time', 'money', {
    readings: ['base'],
    formula: 'billed(b: b, time: time, yes: true) + billed(b: b, time: time + hour, yes: false)',
  }),
];

const rules = [...numbers, ...moments, ...lists, ...records, ...decisions, ...calls];

export const operations: ContractSpec = {
  constants: {
    two: { type: 'count', value: '2' },
    three: { type: 'count', value: '3' },
    rate: { type: 'percent', value: '2.5' },
    cap: { type: 'money', value: '500' },
    cent: { type: 'money', value: '0.01' },
    hour: { type: 'duration', value: '3600' },
    quarter: { type: 'duration', value: '900' },
    month: { type: 'period', value: { kind: 'period', months: 1, days: 0 } },
    week: { type: 'period', value: { kind: 'period', months: 0, days: 7 } },
    opens: { type: 'time', value: { kind: 'time', minutes: 480 } },
    closes: { type: 'time', value: { kind: 'time', minutes: 1080 } },
    zone: { type: 'timeZone', value: 'Europe/Brussels' },
    worked: { type: { kind: 'list', of: weekday }, value: { kind: 'list', items: weekdays.slice(0, 5) } },
  },
  calendars: [{ id: 'feries', label: 'Jours fériés', firstYear: 2022, lastYear: 2030, days: [19_113, 19_478, 19_844, 19_852, 20_209] }],
  choices: { counting: ['started', 'completed', 'pro-rata'], base: ['gross', 'net'] },
  rules,
};
