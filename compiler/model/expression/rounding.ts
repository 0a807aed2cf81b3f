/**
 * Roundings of the rule language, each named as FEEL names it: `decimal` is its half even. A second argument without unit is a number of
 * decimals, one of the value's own unit a step: `roundUp(time, hour)` is a whole number of hours.
 */
import { basesOf, type Type } from '../type.ts';

/** `up` is away from zero, `down` towards it; the halves say where the middle of two neighbours goes. */
export type RoundingMode = 'half-even' | 'half-up' | 'half-down' | 'up' | 'down';

export const roundingModes = {
  decimal: 'half-even',
  roundHalfEven: 'half-even',
  roundHalfUp: 'half-up',
  roundHalfDown: 'half-down',
  roundUp: 'up',
  roundDown: 'down',
} as const satisfies Readonly<Record<string, RoundingMode>>;

export type RoundingName = keyof typeof roundingModes;

export const isRounding = (name: string): name is RoundingName => Object.hasOwn(roundingModes, name);

/** Whether a rounding's second argument counts decimals, its value being known when compiling; else it is a step. */
export const countsDecimals = (to: { readonly type: Type }): boolean => to.type.kind === 'quantity' && basesOf(to.type.unit).length === 0;
