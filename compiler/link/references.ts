/** References of the text → the clause or the document they name. Internal ones must land; `ref:` marks resolve the rest. */

import { diagnose } from '../diagnostic/catalogue.ts';
import type { Report } from '../diagnostic/diagnostic.ts';
import { suggest } from '../diagnostic/suggest.ts';
import type { DetectedReference } from '../language/detected.ts';
import { groupBy } from '../language/group-by.ts';
import type { Clause, Contract, Mark } from '../model/contract.ts';
import type { Anchor, Reference } from '../model/linked.ts';
import { anchorIn, spanOf } from '../model/place.ts';
import type { ClauseTree } from './clause-tree.ts';

export function linkReferences(contract: Contract, tree: ClauseTree, report: Report): Reference[] {
  const marks = groupBy(
    contract.marks.filter(({ scheme }) => scheme === 'ref' || scheme === 'skip'),
    ({ clause }) => clause,
  );
  return [...tree.byId.values()].flatMap((clause) => referencesIn(clause, marks.get(clause.id) ?? [], tree, report));
}

function referencesIn(clause: Clause, marks: readonly Mark[], tree: ClauseTree, report: Report): Reference[] {
  const marked = marks.filter(({ scheme }) => scheme === 'ref').flatMap((mark) => markedReference(mark, clause, tree));
  const detected = tree.language
    .detectReferences(clause.text)
    .filter(({ start, end }) => end > (clause.numberEnd ?? 0) && !marks.some((mark) => start < mark.end && mark.start < end))
    .flatMap((reference) => detectedReference(reference, clause, tree, report));
  return [...marked, ...detected].sort((left, right) => left.anchor.start - right.anchor.start);
}

function markedReference({ id, start, end, span }: Mark, clause: Clause, tree: ClauseTree): Reference[] {
  const anchor = anchorIn(clause, start, end);
  const outside = /^external:(.+)$/.exec(id)?.[1];
  if (outside !== undefined) return [{ anchor, target: { kind: 'outside', document: outside } }];
  return tree.find({ value: id, span }) ? [{ anchor, target: { kind: 'clause', clause: id } }] : [];
}

function detectedReference({ start, end, text, target }: DetectedReference, clause: Clause, tree: ClauseTree, report: Report): Reference[] {
  const anchor = anchorIn(clause, start, end);
  if (target.kind === 'external') {
    const number = target.number === undefined ? {} : { number: target.number };
    return [{ anchor, target: { kind: 'outside', document: target.document, ...number } }];
  }
  const id =
    target.kind === 'clause'
      ? target.number
      : target.kind === 'annex'
        ? `annexe-${target.number.toLowerCase()}`
        : noteOf(target.number, anchor, tree);
  if (id !== undefined && tree.byId.has(id)) return [{ anchor, target: { kind: 'clause', clause: id } }];
  const suggestion = id === undefined ? undefined : suggest(id, tree.byId.keys());
  report(
    diagnose(
      'link/unknown-reference',
      { words: text, ...(suggestion === undefined ? {} : { suggestion }) },
      { span: spanOf(clause, start, end), label: 'leads nowhere' },
    ),
  );
  return [];
}

/** A note of the same section, or the only one of this number. */
function noteOf(number: string, { clause }: Anchor, tree: ClauseTree): string | undefined {
  const section = clause.split('/')[0];
  const notes = [...tree.byId.values()].filter(({ kind, glyph }) => kind === 'note' && glyph === number);
  return (notes.find(({ id }) => id.startsWith(`${section}/`)) ?? notes[0])?.id;
}
