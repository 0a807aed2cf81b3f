/**
 * Positions: one option for each reading, taken together. Ready ones follow whom an option favours; a rule is asked under what of a
 * position it offers.
 */
import type { Reading } from './reading.ts';

/** An option by choice. */
export type Readings = Readonly<Record<string, string>>;
/** What a choice is between: option ids, by choice id. */
export type Offers = Readonly<Record<string, readonly string[]>>;
/** What a ready position needs to know of each reading. */
export type Favours = Readonly<Record<string, Pick<Reading, 'options' | 'default'>>>;

export type Party = 'client' | 'provider';

/** The default of each reading. */
export const defaultPosition = (readings: Favours): Readings => everyChoice(readings, ({ default: kept }) => kept);

/**
 * For each reading the option that favours the party; where none does, one that favours neither, then what is left. The default is
 * kept before its equals, else the first that the annotation lists.
 */
export function favouring(readings: Favours, party: Party): Readings {
  return everyChoice(readings, ({ options, default: kept }) => {
    const rank = (option: string): number => rankOf(options[option]?.favours, party);
    return Object.keys(options).reduce((best, option) => (rank(option) < rank(best) ? option : best), kept);
  });
}

/** The positions that can be taken whole, each out of a contract's readings. */
export const readyPositions = {
  default: defaultPosition,
  client: (readings: Favours): Readings => favouring(readings, 'client'),
  provider: (readings: Favours): Readings => favouring(readings, 'provider'),
} as const;
export type Ready = keyof typeof readyPositions;

/** 0 for it, 2 against it; what is not said is neither. */
function rankOf(favours: Party | 'neither' | undefined, party: Party): number {
  if (favours === party) return 0;
  return favours === undefined || favours === 'neither' ? 1 : 2;
}

const everyChoice = (readings: Favours, optionOf: (reading: Favours[string]) => string): Readings =>
  Object.fromEntries(Object.entries(readings).map(([choice, reading]) => [choice, optionOf(reading)]));

/** What of a position a rule offers: it keeps its own default for a choice, or an option of one, that it does not know. */
export function offeredOf(offers: Offers, position: Readings): Readings {
  return Object.fromEntries(Object.entries(position).filter(([choice, option]) => offers[choice]?.includes(option)));
}

/** How many sets of readings there are once some choices are fixed. */
export const countCombinations = (offers: Offers, fixed: Readings = {}): number =>
  openOf(offers, fixed).reduce((product, [, options]) => product * options.length, 1);

/** Every set of readings with the fixed ones in it, in the order of the choices and their options. Count before: they multiply. */
export function combinationsOf(offers: Offers, fixed: Readings = {}): readonly Readings[] {
  return openOf(offers, fixed).reduce<readonly Readings[]>(
    (found, [choice, options]) => found.flatMap((readings) => options.map((option) => ({ ...readings, [choice]: option }))),
    [fixed],
  );
}

const openOf = (offers: Offers, fixed: Readings): (readonly [string, readonly string[]])[] =>
  Object.entries(offers).filter(([choice]) => !Object.hasOwn(fixed, choice));

/** Whether a choice moves the answer: two differ that have every other reading in common. */
export function isMovedBy<T extends { readonly readings: Readings }>(
  choice: string,
  answers: readonly T[],
  isSame: (a: T, b: T) => boolean,
): boolean {
  const byOthers = new Map<string, T>();
  return answers.some((answer) => {
    const others = JSON.stringify(Object.entries(answer.readings).filter(([name]) => name !== choice));
    const before = byOthers.get(others) ?? answer;
    byOthers.set(others, before);
    return !isSame(before, answer);
  });
}
