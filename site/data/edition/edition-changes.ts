/** What another edition changes → what its page shows: changes that touch something first, the gravest before, each example told once. */
import {
  type Change,
  type ChangedExample,
  type ChangedValue,
  type Impact,
  type Manifest,
  stakes,
  type Turn,
} from '../../../compiler/model/report/manifest.ts';
import { wordsOf } from '../../strings/languages.ts';
import type { Words } from '../../strings/words.ts';
import { labelOf } from '../clause/clause-label.ts';
import { formatWire } from '../format/format.ts';
import { formatConstant } from '../format/format-constant.ts';

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
  /** See `countsOf`. */
  readonly counts: readonly string[];
};

export function editionOf(manifest: Manifest, impact: Impact): ShownEdition {
  const { changeWords } = wordsOf(manifest);
  const told = new Set<string>();
  const ranked = [...impact.changes].sort((a, b) => rankOf(a) - rankOf(b));
  const shown = ranked.map((change): ShownChange => {
    const examples = change.touches.examples.filter((example) => !told.has(JSON.stringify(example)));
    for (const example of examples) told.add(JSON.stringify(example));
    return { change, label: labelOfChange(manifest, change), kinds: change.kinds.map((kind) => changeWords[kind]).join(', '), examples };
  });
  return {
    impact,
    touching: shown.filter(({ change }) => isTouching(change)),
    idle: shown.filter(({ change }) => !isTouching(change)),
    counts: countsOf(manifest, impact),
  };
}

/** `4 reformulées`, `1 déplacée`: what happened to how many clauses. */
export function countsOf(manifest: Pick<Manifest, 'language'>, { changes }: Impact): string[] {
  const { changeWords, impact: words } = wordsOf(manifest);
  const kinds = Object.keys(changeWords) as Change['kinds'];
  const counts = kinds.map((kind) => [kind, changes.filter((change) => change.kinds.includes(kind)).length] as const);
  return counts.filter(([, number]) => number > 0).map(([kind, number]) => words.counted(kind, number));
}

const rankOf = ({ moves = 'words' }: Change): number => stakes.indexOf(moves);

/** `obligation : « peut » → « doit »`. */
export function turnText({ impact: words }: Pick<Words, 'impact'>, { what, old, new: fresh }: Turn): string {
  if (what === 'reference') return words.refers(old ?? '', fresh);
  return words.turned(words.turns[what], old, fresh);
}

/** What an edition does to some clauses: `reformulée, déplacée`; nothing where they stay as they are. */
export function kindsIn(manifest: Manifest, { changes }: Impact, clauses: ReadonlySet<string>): string {
  const kinds = changes.filter(({ old }) => old.some(({ id }) => clauses.has(id))).flatMap((change) => change.kinds);
  return [...new Set(kinds)].map((kind) => wordsOf(manifest).changeWords[kind]).join(', ');
}

const isTouching = ({ touches }: Change): boolean => Object.values(touches).some((list) => list.length > 0);

function labelOfChange(manifest: Manifest, { old, new: fresh, kinds }: Change): string {
  const { impact: words } = wordsOf(manifest);
  const [left, right] = [old[0], fresh[0]];
  if (!left) return words.fresh(right?.heading ?? '');
  const label = labelOf(manifest, left.id);
  if (!right || (!kinds.includes('moved') && right.number === left.number)) return label;
  return words.becomes(label, right.number ?? labelOf(manifest, right.id));
}

/** `99,9 % → 99,5 %`; nothing where the contract has no constant of its own for it (a cell of a tariff): its words say it. */
export function valuesOf(manifest: Manifest, { id, old, new: fresh, state }: ChangedValue): string | undefined {
  const own = wordsOf(manifest);
  const constant = manifest.constants.find((one) => one.id === id);
  if (!constant) return undefined;
  const before = formatConstant(own, old, constant.model);
  if (state === 'changed' || state === 'conflict') return own.impact.becomes(before, formatConstant(own, fresh, constant.model));
  return state === 'same' ? before : undefined;
}

/** What is to be said of a value besides its words. */
export function remarkOf({ impact: words }: Pick<Words, 'impact'>, { state }: ChangedValue): string | undefined {
  return state === 'changed' ? undefined : state === 'gone' ? words.gone : words[state];
}

export function answerOf(manifest: Manifest, rule: string, { result, rounded, message }: ChangedExample['old']): string {
  const words = wordsOf(manifest);
  const output = manifest.rules.find(({ id }) => id === rule)?.output;
  return message !== undefined || !output ? words.impact.refused : formatWire(words, result, output, rounded);
}
