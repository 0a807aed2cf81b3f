/**
 * One case under every combination of the readings that a rule offers: what is at stake in them. JSON in, JSON out. Answers are
 * compared as the exact values they are, before they are written.
 */
import { compare, type Exact } from '../fraction.ts';
import { combinationsOf, countCombinations, isMovedBy, type Offers, type Readings } from '../position.ts';
import { isQuantity } from '../quantities.ts';
import { answerTo, ask, type Refused, type Setting, type WireEntries } from './wire.ts';
import type { WireType } from './wire-type.ts';

/** What one combination answers; a rule may refuse a case under some readings only. */
export type RangeAnswer = { readonly readings: Readings } & (
  | { readonly result: unknown; readonly rounded?: true }
  | { readonly error: 'invalid-input'; readonly message: string }
);

/**
 * The least and the greatest answer, every answer with its readings, and the choices that move it: alone, whatever the others are.
 * Of results without an order (texts, booleans, records, lists) there are the answers alone.
 */
export type Range =
  | { readonly min: unknown; readonly max: unknown; readonly answers: readonly RangeAnswer[]; readonly moving: readonly string[] }
  | { readonly answers: readonly RangeAnswer[]; readonly min?: never; readonly max?: never; readonly moving?: never };

const most = 4096;

/** `fixed`: choices that are decided. Refused where every combination is, for the reason of the first, and beyond 4096 of them. */
export function rangeOfRule(entries: WireEntries, setting: Setting, id: string, input: unknown, fixed: Readings = {}): Range | Refused {
  const asked = ask(entries, setting, id, input, fixed);
  if ('error' in asked) return asked;
  const offers = asked.entry.rule.readings;
  const count = countCombinations(offers, fixed);
  if (count > most)
    return { error: 'invalid-input', message: `readings: ${count} combinations, expected at most ${most}: fix some of the choices` };
  const found = combinationsOf(offers, fixed).map((readings) => ({ readings, answer: answerTo(asked, readings) }));
  const first = found[0]?.answer;
  if (first && 'error' in first && found.every(({ answer }) => 'error' in answer)) return first;
  return spread(found, asked.entry.rule.output, offers);
}

type Found = { readonly readings: Readings; readonly answer: ReturnType<typeof answerTo> };

function spread(found: readonly Found[], output: WireType, offers: Offers): Range {
  const answers = found.map(({ readings, answer }) => ({ readings, ...('error' in answer ? answer : answer.written) }) as RangeAnswer);
  if (!isOrdered(output)) return { answers };
  const given = found.flatMap(({ answer }) => ('error' in answer ? [] : [answer]));
  const pick = (sign: 1 | -1) =>
    given.reduce((best, one) => (sign * compare(one.native as Exact, best.native as Exact) > 0 ? one : best)).written.result;
  return { min: pick(-1), max: pick(1), answers, moving: Object.keys(offers).filter((choice) => isMovedBy(choice, found, isSame)) };
}

/** Quantities, dates, instants and times of day; periods of months and days have none, nor have opening times. */
const isOrdered = (type: WireType): boolean =>
  typeof type === 'string' && (isQuantity(type) || type === 'date' || type === 'instant' || type === 'time');

function isSame({ answer: a }: Found, { answer: b }: Found): boolean {
  if ('error' in a || 'error' in b) return 'error' in a && 'error' in b && a.message === b.message;
  return compare(a.native as Exact, b.native as Exact) === 0;
}
