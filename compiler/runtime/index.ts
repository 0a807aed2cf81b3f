/** What an importer of rules may need beside them: the refusal they throw, exact values, dates as days, types of the wire and of explanations. */
export { civilOf, dayOf } from './calendar.ts';
export { compare, denominator, type Exact, type Fraction, numerator } from './fraction.ts';
export type { Int } from './integer.ts';
export { InvalidInput } from './invalid.ts';
export type { Period } from './period.ts';
export type { Reading, ReadingOption } from './reading.ts';
export { type Explained, onDemand, type Source, type Step } from './trace.ts';
export type { Answer, Explanation, Refused } from './wire.ts';
