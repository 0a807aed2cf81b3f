/** The oracle's lists of intervals: time is cut wherever one begins or ends, and each piece asked whether every list covers it. */
import type { Value } from '../model/value.ts';
import * as datum from './datum.ts';
import { as, type Datum, itemsOf } from './datum.ts';
import { Refusal, ruling } from './refusal.ts';

type Piece = { readonly from: number; readonly to: number };

const ends = (item: Value): readonly [Value, Value] => {
  const { from = null, to = null } = as(item, 'record').fields;
  return [from, to];
};
const isDate = (end: Value): boolean => typeof end === 'object' && end?.kind === 'date';
const placeOf = (end: Value): number => (isDate(end) ? datum.dayOf(end) : datum.msOf(end));
const pieceOf = (item: Value): Piece => {
  const [from, to] = ends(item).map(placeOf) as [number, number];
  if (to < from) throw new Refusal('', ruling('endsFirst'));
  return { from, to };
};

/** Pieces between two neighbouring ends that each list covers. */
function covered(lists: readonly Datum[]): readonly Piece[] {
  const all = lists.map((list) => itemsOf(list).map(pieceOf));
  const edges = [...new Set(all.flat().flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
  const pieces = edges.slice(1).map((to, at) => ({ from: edges[at] as number, to }));
  return pieces.filter((piece) => all.every((list) => list.some(({ from, to }) => from <= piece.from && piece.to <= to)));
}

/** What all lists cover, the pieces that follow one another as one. */
export function common(lists: readonly Datum[]): Value {
  const sample = lists.flatMap(itemsOf)[0];
  const write = sample && isDate(ends(sample)[0]) ? datum.date : datum.instant;
  const apart = covered(lists).reduce<readonly Piece[]>(followed, []);
  return datum.list(apart.map(({ from, to }) => ({ kind: 'record', fields: { from: write(from), to: write(to) } })));
}

function followed(before: readonly Piece[], piece: Piece): readonly Piece[] {
  const last = before.at(-1);
  return last?.to === piece.from ? [...before.slice(0, -1), { from: last.from, to: piece.to }] : [...before, piece];
}

/** The time that a list covers, a day being 24 hours. */
export function lengthOf(list: Datum): Value {
  const total = covered([list]).reduce((sum, { from, to }) => sum + to - from, 0);
  return datum.duration(itemsOf(list).some((item) => isDate(ends(item)[0])) ? total * 86_400_000 : total);
}
