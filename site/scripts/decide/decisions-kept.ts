/** Changes of what a reader decided, and the forms in which it leaves the browser: a file for `clausier review`, an address. Pure but for the storage given. */
import { browserStorage, type Decided, type Decisions, decidedOn, type Signed, storageKey, type Taken } from './decisions.ts';

const roleKey = 'clausier-role';

/** As what its reader decided last in this browser, so that no form asks it twice. */
export const rememberedRole = (): string => browserStorage()?.getItem(roleKey) ?? '';
export function rememberRole(role: string): void {
  try {
    browserStorage()?.setItem(roleKey, role);
  } catch {
    // Storage full: the role is asked again.
  }
}

/** The reader's day: `2026-01-31`. */
export function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

/** False where the browser keeps nothing. */
export function keepDecisions(storage: Pick<Storage, 'setItem' | 'removeItem'> | undefined, decisions: Decisions): boolean {
  const left = Object.entries(decisions).filter(([, { positions, reviews }]) => Object.keys({ ...positions, ...reviews }).length > 0);
  if (!storage) return false;
  try {
    if (left.length === 0) storage.removeItem(storageKey);
    else storage.setItem(storageKey, JSON.stringify(Object.fromEntries(left)));
    return true;
  } catch {
    return false;
  }
}

/** With a position taken, or withdrawn where it is undefined. */
export const withPosition = (decisions: Decisions, contract: string, choice: string, taken: Taken | undefined): Decisions =>
  changed(decisions, contract, (own) => ({ ...own, positions: withEntry(own.positions, choice, taken) }));

export const withReview = (decisions: Decisions, contract: string, rule: string, signed: Signed | undefined): Decisions =>
  changed(decisions, contract, (own) => ({ ...own, reviews: withEntry(own.reviews, rule, signed) }));

const changed = (decisions: Decisions, contract: string, change: (own: Decided) => Decided): Decisions => ({
  ...decisions,
  [contract]: change(decidedOn(decisions, contract)),
});

function withEntry<T>(entries: Readonly<Record<string, T>>, id: string, entry: T | undefined): Record<string, T> {
  const { [id]: _, ...others } = entries;
  return entry === undefined ? others : { ...others, [id]: entry };
}

/** The file that `clausier review CONTRACT --import` records. A text in JSON is one in YAML. */
export function asYaml({ positions, reviews }: Decided, head: string): string {
  const list = (key: string, name: string, entries: Readonly<Record<string, object>>): string[] =>
    Object.keys(entries).length === 0
      ? []
      : [
          `${key}:`,
          ...Object.entries(entries).map(([id, entry]) => {
            const fields = Object.entries({ [name]: id, ...entry }).map(([field, value]) => `${field}: ${JSON.stringify(value)}`);
            return `  - { ${fields.join(', ')} }`;
          }),
        ];
  return [`# ${head}`, ...list('positions', 'choice', positions), ...list('reviews', 'rule', reviews), ''].join('\n');
}

/** `alteo.trancheCounting.started,…`: what a shared address proposes; who took it, when and why stay with their author. */
export const asProposal = (decisions: Decisions): string =>
  Object.entries(decisions)
    .flatMap(([contract, { positions }]) => Object.entries(positions).map(([choice, { option }]) => [contract, choice, option].join('.')))
    .join(',');

export type Proposed = { readonly contract: string; readonly choice: string; readonly option: string };

export const readProposal = (text: string | null): readonly Proposed[] =>
  (text ?? '').split(',').flatMap((each) => {
    const [contract, choice, option, ...more] = each.split('.');
    return contract && choice && option && more.length === 0 ? [{ contract, choice, option }] : [];
  });
