/**
 * In: what the witness saw of a PDF, and what the contract says. Out: each place where a reader of the page would say otherwise.
 * Law: what is found odd is a doubt whether the contract says it or not, but for struck words that it leaves out; every word that a page
 * shows is said or is named as furniture; every word that is said is shown.
 */
import type { FrontMatter } from '../../../model/contract.ts';
import { cellEnd, type Finding, type FindingKind, isQuiet, type Verdict } from '../../../model/witness.ts';
import { layAside } from './laid-aside.ts';
import { layOver, type Piece } from './laid-over.ts';
import type { PlacedDoubt } from './placed-doubt.ts';
import { SeenText, saidBy } from './said.ts';
import { swapsAmong } from './swaps.ts';

export type Doubted = { readonly doubts: readonly PlacedDoubt[]; readonly text: SeenText };

export function doubtsOf(verdict: Verdict, texts: readonly string[], furniture: FrontMatter['furniture']): Doubted {
  const text = new SeenText(saidBy(texts));
  let row = 0;
  const rows = verdict.pages.flatMap(({ page, shown }) => shown.map((words) => ({ page, row: row++, cells: words.split(cellEnd) })));
  const isAside = layAside(furniture);
  const pieces = layOver(rows, text);
  const odd: PlacedDoubt[] = [];
  const said: Piece[] = [];
  for (const { page, findings } of verdict.pages)
    for (const finding of findings) {
      const found = about.has(finding.kind) ? [] : layOver([{ page, row: -1, cells: [finding.words] }], text, pieces.length + said.length);
      said.push(...found);
      odd.push(...oddOf(page, finding, found));
    }
  const isMissing = ({ at, words, printed = words, essence }: Piece): boolean =>
    at === undefined && isTelling(essence) && !isAside(printed) && !isAside(words);
  const missing = pieces.filter(isMissing);
  const doubts = [
    ...odd,
    ...changes(missing, [...pieces, ...said], text),
    ...swapsAmong(pieces, text.said.characters),
    ...defeatOf(verdict),
  ];
  return { doubts: doubts.toSorted((a, b) => a.page - b.page), text };
}

/** Whose words, if any, are among those that the page shows. */
const about: ReadonlySet<FindingKind> = new Set(['crowded', 'undrawn', 'shape']);

/** Its words, where the contract says them, were taken as seen, so that they are doubted once. */
function oddOf(page: number, { kind, words, other, said }: Finding, found: readonly Piece[]): PlacedDoubt[] {
  const [first] = found.filter(({ at }) => at !== undefined);
  if (isQuiet(kind) || (kind === 'struck' && !first)) return [];
  const told = kind === 'shape' ? `${said} → ${other}` : other;
  const at = first && ([first.at!, first.at! + first.essence.length] as const);
  return [
    {
      kind,
      page,
      quote: words === '' ? kind : words,
      ...(told === undefined ? {} : { other: told }),
      ...(at ? { at } : {}),
    },
  ];
}

/** A figure or two letters: less is no word. */
const isTelling = (essence: string): boolean => /\d|\p{L}{2}/u.test(essence);

/** Between words that the contract lacks and words that the page doesn't show, where they stand in one another's place. */
const NEAR = 3;

function changes(missing: readonly Piece[], pieces: readonly Piece[], text: SeenText): PlacedDoubt[] {
  const gaps = unseen(text).map((range) => ({ range, page: pageAt(range[0], pieces, text) }));
  const paired = new Set<(typeof gaps)[number]>();
  const lacking = missing.map((piece): PlacedDoubt => {
    const place = placeOf(piece, pieces);
    const gap = place === undefined ? undefined : gaps.find((one) => !paired.has(one) && Math.abs(one.range[0] - place) <= NEAR);
    if (gap) paired.add(gap);
    const at = gap?.range ?? (place === undefined ? undefined : ([place, place] as const));
    return { kind: 'missing', page: piece.page, quote: piece.words, ...(at ? { at } : {}) };
  });
  const unshown = gaps.filter((gap) => !paired.has(gap) && isTelling(text.said.characters.slice(...gap.range)));
  return [...lacking, ...unshown.map(({ range, page }): PlacedDoubt => ({ kind: 'unshown', page, quote: '', at: range }))];
}

/** Where the contract would say a piece: after what comes before it on the page. */
function placeOf(piece: Piece, pieces: readonly Piece[]): number | undefined {
  if (piece.after !== undefined) return piece.after;
  const before = pieces.filter(
    ({ at, row, cell }) => at !== undefined && (row === piece.row - 1 || (row === piece.row && cell < piece.cell)),
  );
  return before.reduce<number | undefined>((last, { at, essence }) => Math.max(last ?? 0, at! + essence.length), undefined);
}

/** The stretches of the contract that no page shows. */
function unseen({ said: { characters }, seen }: SeenText): (readonly [number, number])[] {
  const ranges: (readonly [number, number])[] = [];
  for (let at = 0; at < characters.length; at++) {
    if (seen[at] !== 0) continue;
    let end = at + 1;
    while (end < characters.length && seen[end] === 0) end++;
    ranges.push([at, end]);
    at = end;
  }
  return ranges;
}

/** The page of what is said before; 1 where nothing is. */
function pageAt(at: number, pieces: readonly Piece[], { seen }: SeenText): number {
  for (let before = at - 1; before >= 0; before--) if (seen[before] !== 0) return pieces[seen[before]! - 1]?.page ?? 1;
  return 1;
}

/** What ended the witness, on the page that it had not seen yet. */
const defeatOf = ({ defeated, pages }: Verdict): PlacedDoubt[] =>
  defeated === undefined ? [] : [{ kind: defeated, page: pages.length + 1, quote: defeated }];
