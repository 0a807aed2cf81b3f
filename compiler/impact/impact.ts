/**
 * An annotated contract and the clauses of another edition → what changed and what it touches. The order of the steps is
 * written here and nowhere else; all are pure.
 */
import { languageOf } from '../language/languages.ts';
import type { Clause } from '../model/contract.ts';
import type { Program } from '../model/program.ts';
import { type Change, type Impact, stakes, type Turn } from '../model/report/impact.ts';
import type { Readings } from '../runtime/position.ts';
import { type EditionClause, editionOf, referenceOf } from './align/edition.ts';
import { recut } from './align/recut.ts';
import { partsOf } from './align/redline.ts';
import { Carrier } from './carry.ts';
import { changedExamples } from './changed-examples.ts';
import { changedValues } from './changed-values.ts';
import { type Classified, classify } from './classify.ts';
import { stakeOf } from './stake.ts';
import { type Facts, replacementsOf, touchesOf } from './touches.ts';
import { turnsOf } from './turns.ts';
import { type BoundPlaces, boundPlaces, unboundOf } from './unbound.ts';

/** `ingested`: its clauses were found in a document, not annotated; `guessed`: from its layout, which says little of its paragraphs. */
export type NewEdition = {
  readonly edition: string;
  /** Its day, where its front matter says one. */
  readonly date?: string;
  readonly file: string;
  readonly clauses: readonly Clause[];
  readonly ingested?: boolean;
  readonly guessed?: boolean;
  /** Its front matter says that it was made up to show what a page of editions is. */
  readonly isDemonstration?: boolean;
};

/** The changes and their absence, in the order of the new edition. */
export function compareEditions({ linked: { contract } }: Program, next: NewEdition): Classified[] {
  const [old, fresh] = [editionOf(contract.clauses), editionOf(next.clauses)];
  const { detectReferences } = languageOf(contract.meta);
  const compare = (clauses: readonly EditionClause[]): Classified[] => classify(old, clauses, (text) => detectReferences(text));
  if (!next.ingested) return compare(fresh);
  const found = next.guessed ? undefined : compare(recut(old, fresh, 'told'));
  return found === undefined || isLaidOutOtherwise(found) ? compare(recut(old, fresh, 'guessed')) : found;
}

/** Where paragraphs are parted or joined everywhere, layout did it and no drafter: more than three, and more than one in fifty. */
function isLaidOutOtherwise(found: readonly Classified[]): boolean {
  const parted = found.filter(({ kinds }) => kinds.includes('split') || kinds.includes('merged')).length;
  return parted > 3 && parted * 50 > found.length;
}

/** The same, the changes that move the gravest things first, as they are told: see `stakes`. */
export function toldInOrder(impact: Impact): Impact {
  const rank = ({ moves = 'words' }: Change): number => stakes.indexOf(moves);
  return { ...impact, changes: [...impact.changes].sort((a, b) => rank(a) - rank(b)) };
}

/** Changes in the order of the new edition. `position`: an option for readings that examples leave open. */
export function impactOf(program: Program, next: NewEdition, found = compareEditions(program, next), position: Readings = {}): Impact {
  const { clauses, meta } = program.linked.contract;
  const carrier = new Carrier(found);
  const facts: Facts = { program, carrier, values: changedValues(program, carrier), position };
  const bound = boundPlaces(facts);
  const told = found.filter(({ kinds }) => kinds.length > 0);
  return {
    contract: program.id,
    from: { edition: meta.edition, clauses: clauses.length },
    to: {
      edition: next.edition,
      file: next.file,
      clauses: found.reduce((sum, { line }) => sum + line.new.length, 0),
      ...(next.isDemonstration ? { isDemonstration: true } : {}),
    },
    unchanged: found.filter(({ kinds, follows }) => kinds.length === 0 && !follows).length,
    changes: told.map((one) => changeOf(one, facts, bound)),
    examples: changedExamples(program, replacementsOf(facts.values), position),
  };
}

function changeOf(one: Classified, facts: Facts, bound: BoundPlaces): Change {
  const { kinds, line, following, redirected } = one;
  const { program } = facts;
  const { meta } = program.linked.contract;
  const language = languageOf(meta);
  const references = redirected.map(
    ({ words, now }): Turn => ({ what: 'reference', old: words, ...(now === undefined ? {} : { new: now }) }),
  );
  const turns = [...turnsOf(line, language, Object.values(meta.parties)), ...references];
  const touches = touchesOf(one, facts);
  const unbound = unboundOf(one, bound, language);
  return {
    kinds: [...kinds],
    old: line.old.map(referenceOf),
    new: line.new.map(referenceOf),
    following,
    redline: partsOf(line),
    moves: stakeOf(one, { touches, unbound, turns }, program, language),
    ...(turns.length > 0 ? { turns } : {}),
    touches,
    unbound,
  };
}

/** Whether anything formalised stands on the words that changed. */
export const isTouched = ({ touches }: Change): boolean => Object.values(touches).some((list) => list.length > 0);
