/** What another edition changes → what its page shows: changes that touch something first, each example told once. */
import type { Change, ChangedExample, ChangedValue, Impact, Manifest } from '../../compiler/model/report/manifest.ts';
import { changeWords, impact as words } from '../strings/editions.ts';
import { labelOf } from './clause/clause-label.ts';
import { formatConstant, formatWire } from './format.ts';

export type ShownChange = {
  readonly change: Change;
  /** `5.1, alinéa 2`, `5.4 → 5.5`. */
  readonly label: string;
  readonly kinds: string;
  readonly examples: readonly ChangedExample[];
};

export type ShownEdition = {
  readonly impact: Impact;
  readonly touching: readonly ShownChange[];
  readonly idle: readonly ShownChange[];
  /** `4 reformulées`, `1 déplacée` … */
  readonly counts: readonly string[];
};

export function editionOf(manifest: Manifest, impact: Impact): ShownEdition {
  const told = new Set<string>();
  const shown = impact.changes.map((change): ShownChange => {
    const examples = change.touches.examples.filter((example) => !told.has(JSON.stringify(example)));
    for (const example of examples) told.add(JSON.stringify(example));
    return { change, label: labelOfChange(manifest, change), kinds: change.kinds.map((kind) => changeWords[kind]).join(', '), examples };
  });
  const kinds = Object.keys(changeWords) as Change['kinds'];
  const counts = kinds.map((kind) => [kind, impact.changes.filter((change) => change.kinds.includes(kind)).length] as const);
  return {
    impact,
    touching: shown.filter(({ change }) => isTouching(change)),
    idle: shown.filter(({ change }) => !isTouching(change)),
    counts: counts.filter(([, number]) => number > 0).map(([kind, number]) => words.counted(kind, number)),
  };
}

/** What an edition does to some clauses: `reformulée, déplacée`; nothing where they stay as they are. */
export function kindsIn({ changes }: Impact, clauses: ReadonlySet<string>): string {
  const kinds = changes.filter(({ old }) => old.some(({ id }) => clauses.has(id))).flatMap((change) => change.kinds);
  return [...new Set(kinds)].map((kind) => changeWords[kind]).join(', ');
}

const isTouching = ({ touches }: Change): boolean => Object.values(touches).some((list) => list.length > 0);

function labelOfChange(manifest: Manifest, { old, new: fresh, kinds }: Change): string {
  const [left, right] = [old[0], fresh[0]];
  if (!left) return words.fresh(right?.heading ?? '');
  const label = labelOf(manifest, left.id);
  if (!right || (!kinds.includes('moved') && right.number === left.number)) return label;
  return words.becomes(label, right.number ?? labelOf(manifest, right.id));
}

/** `99,9 % → 99,5 %`; nothing where the contract has no constant of its own for it (a cell of a tariff): its words say it. */
export function valuesOf({ constants }: Manifest, { id, old, new: fresh, state }: ChangedValue): string | undefined {
  const constant = constants.find((one) => one.id === id);
  if (!constant) return undefined;
  const before = formatConstant(old, constant.model);
  if (state === 'changed' || state === 'conflict') return words.becomes(before, formatConstant(fresh, constant.model));
  return state === 'same' ? before : undefined;
}

/** What is to be said of a value besides its words. */
export function remarkOf({ state }: ChangedValue): string | undefined {
  return state === 'changed' ? undefined : state === 'gone' ? words.gone : words[state];
}

export function answerOf({ rules }: Manifest, rule: string, { result, rounded, message }: ChangedExample['old']): string {
  const output = rules.find(({ id }) => id === rule)?.output;
  return message !== undefined || !output ? words.refused : formatWire(result, output, rounded);
}
