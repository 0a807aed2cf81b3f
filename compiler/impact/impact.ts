/**
 * An annotated contract and the clauses of another edition → what changed and what it touches. The order of the steps is
 * written here and nowhere else; all are pure.
 */
import { languageOf } from '../language/languages.ts';
import type { Clause } from '../model/contract.ts';
import type { Program } from '../model/program.ts';
import type { Change, Impact, Touches } from '../model/report/impact.ts';
import type { Readings } from '../runtime/position.ts';
import { editionOf, referenceOf } from './align/edition.ts';
import { recut } from './align/recut.ts';
import { partsOf } from './align/redline.ts';
import { Carrier } from './carry.ts';
import { changedExamples } from './changed-examples.ts';
import { changedValues } from './changed-values.ts';
import { type Classified, classify } from './classify.ts';
import { type Facts, replacementsOf, touchesOf } from './touches.ts';
import { boundPlaces, unboundOf } from './unbound.ts';

/** `ingested`: where its paragraphs begin is a guess of layout. */
export type NewEdition = {
  readonly edition: string;
  readonly file: string;
  readonly clauses: readonly Clause[];
  readonly ingested?: boolean;
  /** Its front matter says that it was made up to show what a page of editions is. */
  readonly isDemonstration?: boolean;
};

/** The changes and their absence, in the order of the new edition. */
export function compareEditions({ linked: { contract } }: Program, next: NewEdition): Classified[] {
  const [old, fresh] = [editionOf(contract.clauses), editionOf(next.clauses)];
  return classify(old, next.ingested ? recut(old, fresh) : fresh);
}

/** `position`: an option for readings that examples leave open. */
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
    changes: told.map((one) => changeOf(one, touchesOf(one, facts), unboundOf(one, bound, languageOf(meta)))),
    examples: changedExamples(program, replacementsOf(facts.values), position),
  };
}

function changeOf(one: Classified, touches: Touches, unbound: Change['unbound']): Change {
  const { kinds, line, following } = one;
  return {
    kinds: [...kinds],
    old: line.old.map(referenceOf),
    new: line.new.map(referenceOf),
    following,
    redline: partsOf(line),
    touches,
    unbound,
  };
}

/** Whether anything formalised stands on the words that changed. */
export const isTouched = ({ touches }: Change): boolean => Object.values(touches).some((list) => list.length > 0);
