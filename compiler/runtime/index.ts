/** What an importer of rules may need beside them: the refusal they throw, exact values, dates as days, types of the wire and of explanations. */

export { type Explained, onDemand, type Source, type Step } from './explain/trace.ts';
export { compare, denominator, type Exact, type Fraction, numerator } from './fraction.ts';
export type { Int } from './integer.ts';
export { InvalidInput } from './invalid.ts';
export { combinationsOf, favouring, type Offers, offeredOf, type Readings } from './position.ts';
export type { Reading, ReadingOption } from './reading.ts';
export { civilOf, dayOf } from './time/calendar.ts';
export type { Period } from './time/period.ts';
export type { Range, RangeAnswer } from './wire/range.ts';
export type { Answer, Explanation, Refused } from './wire/wire.ts';
