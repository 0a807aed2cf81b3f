/**
 * In: the signs of a run as the page draws them, from left to right. Out: their places in the order in which they are read.
 * Law: letters that run to the left are turned around, figures and other letters among them are not.
 */

const leftward = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const rightward = /[\p{L}\p{N}]/u;

/** Share of a run's signs that run to the left from which on the whole run does; a run this short does with any. */
const most = 0.3;
const short = 4;

export const runsLeftward = (text: string): boolean => leftward.test(text);

/** `signs` are the signs of a run, each as one or more letters. */
export function logicalOrder(signs: readonly string[]): number[] {
  const stretches = stretchesOf(signs);
  const share = signs.filter(runsLeftward).length / signs.length;
  const ordered = share >= most || signs.length <= short ? stretches.toReversed() : stretches;
  return ordered.flatMap(({ places, isLeftward }) => (isLeftward ? places.toReversed() : places));
}

type Stretch = { places: number[]; isLeftward: boolean };

/** Signs of one direction in a row; what has none of its own goes with both neighbours where they agree, else with the whole. */
function stretchesOf(signs: readonly string[]): Stretch[] {
  const directions = signs.map((sign) => (runsLeftward(sign) ? true : rightward.test(sign) ? false : undefined));
  const base = directions.filter((one) => one === true).length >= most * signs.length;
  const settled = directions.map((one, i) => {
    if (one !== undefined) return one;
    const before = directions.slice(0, i).findLast((other) => other !== undefined) ?? base;
    const after = directions.slice(i + 1).find((other) => other !== undefined) ?? base;
    return before === after ? before : base;
  });
  const stretches: Stretch[] = [];
  settled.forEach((isLeftward, i) => {
    const last = stretches.at(-1);
    if (last?.isLeftward === isLeftward) last.places.push(i);
    else stretches.push({ places: [i], isLeftward });
  });
  return stretches;
}
