/**
 * A clause's words and what was read in them → runs that follow one another and cover the words exactly.
 * Links never nest: where two meet, a value beats a reference, a reference beats a term. Doubt and bold lie over any run.
 */
import type { ClauseModel, Manifest } from '../../../compiler/model/report/manifest.ts';
import { clauseLink, links } from '../../links.ts';
import { clauseTree, placeOfChoice } from './clause-tree.ts';

type Range = { readonly start: number; readonly end: number };
export type Piece = { readonly text: string; readonly bold: boolean; readonly doubt: boolean };
export type Run = {
  readonly kind: 'plain' | 'value' | 'reference' | 'term';
  readonly href?: string | undefined;
  /** Ids of values that start here: each is a permalink. */
  readonly anchors: readonly string[];
  /** Id of the term used, for its definition. */
  readonly term?: string | undefined;
  readonly pieces: readonly Piece[];
};
type Linked = Range & Omit<Run, 'pieces'>;

/** Where links to other clauses lead: within the page of the whole contract, to clause pages, or, in the words of an edition, nowhere. */
export type Surface = 'contract' | 'clause' | 'edition';

/** The runs of `clause.text` between `start` and `end`. */
export function markedWords(manifest: Manifest, clause: ClauseModel, surface: Surface, within: Partial<Range> = {}): Run[] {
  const { start = 0, end = clause.text.length } = within;
  const linked = withoutOverlap(linkedRanges(manifest, clause, surface)).filter((range) => range.start >= start && range.end <= end);
  const overlays = { bold: clause.bold, doubt: doubts(manifest, clause) };
  const runs: Run[] = [];
  let at = start;
  for (const range of linked) {
    if (range.start > at) runs.push(plain(clause, at, range.start, overlays));
    const { start: _, end: __, ...run } = range;
    runs.push({ ...run, pieces: cut(clause.text, range, overlays) });
    at = range.end;
  }
  if (at < end) runs.push(plain(clause, at, end, overlays));
  return runs;
}

type Overlays = { readonly bold: readonly Range[]; readonly doubt: readonly Range[] };

const plain = (clause: ClauseModel, start: number, end: number, overlays: Overlays): Run => ({
  kind: 'plain',
  anchors: [],
  pieces: cut(clause.text, { start, end }, overlays),
});

/** A range cut wherever bold or doubt begins or ends. */
function cut(text: string, { start, end }: Range, { bold, doubt }: Overlays): Piece[] {
  const inside = [...bold, ...doubt].flatMap((range) => [range.start, range.end]).filter((at) => at > start && at < end);
  const bounds = [...new Set([start, ...inside, end])].sort((a, b) => a - b);
  const covered = (ranges: readonly Range[], at: number): boolean => ranges.some((range) => range.start <= at && at < range.end);
  return bounds.slice(0, -1).map((at, index) => ({
    text: text.slice(at, bounds[index + 1]),
    bold: covered(bold, at),
    doubt: covered(doubt, at),
  }));
}

/** Kept ranges in order. A value that loses its place keeps its permalink on the run it overlaps, an equal one shares it. */
function withoutOverlap(ranges: readonly Linked[]): Linked[] {
  const kept: Linked[] = [];
  for (const range of ranges) {
    const clash = kept.findIndex((other) => other.start < range.end && range.start < other.end);
    const other = kept[clash];
    if (!other) kept.push(range);
    else if (range.anchors.length > 0) kept[clash] = { ...other, anchors: [...other.anchors, ...range.anchors] };
  }
  return kept.sort((a, b) => a.start - b.start);
}

function linkedRanges(manifest: Manifest, clause: ClauseModel, surface: Surface): Linked[] {
  return [...valueRanges(manifest, clause), ...referenceRanges(manifest, clause, surface), ...termRanges(manifest, clause)];
}

/** The first place of a value carries its permalink. */
function valueRanges({ contract, constants }: Manifest, clause: ClauseModel): Linked[] {
  return constants
    .flatMap(({ id, places, rules }) =>
      places.map((place, index) => ({
        place,
        kind: 'value' as const,
        href: rules[0] === undefined ? undefined : links.ruleValue(contract, rules[0], id),
        anchors: index === 0 ? [`valeur-${id}`] : [],
      })),
    )
    .filter(({ place }) => place.clause === clause.id && place.end > place.start)
    .map(({ place: { start, end }, ...run }) => ({ start, end, ...run }))
    .sort((a, b) => b.end - b.start - (a.end - a.start));
}

function referenceRanges(manifest: Manifest, { id, references }: ClauseModel, surface: Surface): Linked[] {
  const { byId } = clauseTree(manifest);
  return references.flatMap(({ start, end, clause }) => {
    if (clause === undefined || clause === id || !byId.has(clause)) return [];
    return [
      { start, end, kind: 'reference' as const, href: surface === 'contract' ? `#${clause}` : clauseLink(manifest, clause), anchors: [] },
    ];
  });
}

function termRanges({ contract, terms }: Manifest, clause: ClauseModel): Linked[] {
  return clause.terms.flatMap(({ start, end, term }) => {
    const defined = terms.find(({ id }) => id === term);
    const isOwn = defined && (clause.id === defined.clause || clause.id.startsWith(`${defined.clause}/`));
    return defined && !isOwn ? [{ start, end, kind: 'term' as const, href: links.term(contract, defined.clause), anchors: [], term }] : [];
  });
}

/** Words that can be read in several ways. */
function doubts(manifest: Manifest, clause: ClauseModel): Range[] {
  const readings = [...manifest.choices, ...manifest.ambiguities.filter(({ choices }) => choices.length === 0)];
  return readings
    .map((reading) => placeOfChoice(manifest, reading))
    .filter((place) => place.clause === clause.id && place.end > place.start);
}
