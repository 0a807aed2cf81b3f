/**
 * What a reader decided, kept in this browser: positions on readings and sign-offs of rules, by contract. Pure but for the storage that
 * is given; one that is refused or spoilt holds nothing.
 */

/** As an entry of `positions.yaml`, without its choice. */
export type Taken = {
  readonly option: string;
  readonly why: string;
  readonly by: string;
  readonly on: string;
  readonly fingerprint: string;
};
/** As an entry of `reviews.yaml`, without its rule. */
export type Signed = Pick<Taken, 'by' | 'on' | 'fingerprint'>;

export type Decided = { readonly positions: Readonly<Record<string, Taken>>; readonly reviews: Readonly<Record<string, Signed>> };
export type Decisions = Readonly<Record<string, Decided>>;

export const storageKey = 'clausier-decisions';
const none: Decided = { positions: {}, reviews: {} };

/** Undefined where the browser refuses even to name it. */
export function browserStorage(): Storage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}

export function readDecisions(storage: Pick<Storage, 'getItem'> | undefined = browserStorage()): Decisions {
  try {
    const kept: unknown = JSON.parse(storage?.getItem(storageKey) ?? '{}');
    return typeof kept === 'object' && kept !== null && !Array.isArray(kept) ? (kept as Decisions) : {};
  } catch {
    return {};
  }
}

export const decidedOn = (decisions: Decisions, contract: string): Decided => ({ ...none, ...decisions[contract] });

/** The options taken, by choice. */
export const optionsOf = ({ positions }: Decided): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(positions).map(([choice, { option }]) => [choice, option]));
