/** What is left of formulas where subjects are narrowed: decided tests vanish, the rest keeps its nodes, so that equal rests are equal. */
import type { Domains } from './domains.ts';
import { and, type Formulas, isNegated, no, nodeOf, not, type Ref, yes } from './formula.ts';
import type { Subject } from './subject.ts';

/** Where each subject stands in the order, and the first and last of those below each node. */
export type Places = {
  readonly of: ReadonlyMap<Subject, number>;
  readonly first: number[];
  readonly last: number[];
};

export function placesOf(all: Formulas, subjects: readonly Subject[]): Places {
  const places: Places = { of: new Map(subjects.map((subject, at) => [subject, at])), first: [], last: [] };
  placeNodes(all, places);
  return places;
}

/** Places nodes made since. */
function placeNodes(all: Formulas, { of, first, last }: Places): void {
  for (let at = first.length; at < all.nodes.length; at++) {
    const node = all.nodes[at]!;
    const own = node.kind === 'test' ? of.get(node.subject)! : undefined;
    first[at] = own ?? Number.MAX_SAFE_INTEGER;
    last[at] = own ?? -1;
    if (node.kind !== 'and') continue;
    for (const part of node.parts) {
      first[at] = Math.min(first[at]!, first[nodeOf(part)]!);
      last[at] = Math.max(last[at]!, last[nodeOf(part)]!);
    }
  }
}

/** Formulas that must all hold, conjunctions taken apart, in order; undefined where they contradict one another. */
export function restOf(formulas: readonly Ref[], all: Formulas): readonly Ref[] | undefined {
  const [met, kept] = [new Set<Ref>(), [] as Ref[]];
  const open = [...formulas];
  for (let ref = open.pop(); ref !== undefined; ref = open.pop()) {
    if (ref === no || met.has(not(ref))) return undefined;
    if (ref === yes || met.has(ref)) continue;
    met.add(ref);
    const node = all.nodes[nodeOf(ref)]!;
    if (node.kind === 'and' && !isNegated(ref)) open.push(...node.parts);
    else kept.push(ref);
  }
  return kept.sort((a, b) => a - b);
}

type Range = { readonly place: number; readonly low: number; readonly high: number };

/** The range that a single test leaves of its subject; undefined where that is no one range, or the formula is no test. */
export function literalRange(ref: Ref, domains: Domains, places: Places, all: Formulas): Range | undefined {
  const node = all.nodes[nodeOf(ref)]!;
  if (node.kind !== 'test') return undefined;
  const place = places.of.get(node.subject)!;
  const { from, to } = domains.cells[place]!;
  const [low, high, start, end] = [domains.low[place]!, domains.high[place]!, from(node.test), to(node.test)];
  if (!isNegated(ref)) return { place, low: Math.max(low, start), high: Math.min(high, end) };
  if (start <= low) return { place, low: Math.max(low, Math.min(end, high)), high };
  return end >= high ? { place, low, high: Math.min(start, high) } : undefined;
}

/** As `literalRange`, and of tests of one subject that are alternatives, the range around them. */
export function hullRange(ref: Ref, domains: Domains, places: Places, all: Formulas): Range | undefined {
  const node = all.nodes[nodeOf(ref)]!;
  if (node.kind !== 'and' || !isNegated(ref)) return literalRange(ref, domains, places, all);
  const ranges = node.parts.map((part) => literalRange(not(part), domains, places, all));
  const [first] = ranges;
  if (!first || !ranges.every((range) => range?.place === first.place)) return undefined;
  return { place: first.place, low: Math.min(...ranges.map((range) => range!.low)), high: Math.max(...ranges.map((range) => range!.high)) };
}

/** Formulas as the narrowed ranges of some subjects leave them. */
export function restrict(
  formulas: readonly Ref[],
  touched: ReadonlySet<number>,
  domains: Domains,
  places: Places,
  all: Formulas,
): { readonly refs: readonly Ref[]; readonly steps: number } {
  const [from, to] = [Math.min(...touched), Math.max(...touched)];
  const done = new Map<number, Ref>();
  const refs: Ref[] = [];
  let steps = 0;
  const left = (ref: Ref): Ref => {
    const number = nodeOf(ref);
    if (places.last[number]! < from || places.first[number]! > to) return ref;
    let result = done.get(number);
    if (result === undefined) {
      steps++;
      result = ofNode(number);
      done.set(number, result);
    }
    return isNegated(ref) ? not(result) : result;
  };
  const ofNode = (number: number): Ref => {
    const node = all.nodes[number]!;
    if (node.kind === 'test') return touched.has(places.of.get(node.subject)!) ? decided(number, domains, places, all) : number * 2;
    if (node.kind === 'true') return yes;
    const parts: Ref[] = [];
    for (const part of node.parts) {
      steps++;
      const own = left(part);
      if (own === no) return no;
      parts.push(own);
    }
    return and(parts, all);
  };
  for (const ref of formulas) {
    refs.push(left(ref));
    if (refs.at(-1) === no) break;
  }
  placeNodes(all, places);
  return { refs, steps };
}

/** A test that the range of its subject makes always true or always false is that; another stays. */
function decided(number: number, domains: Domains, places: Places, all: Formulas): Ref {
  const node = all.nodes[number]!;
  if (node.kind !== 'test') return number * 2;
  const place = places.of.get(node.subject)!;
  const { from, to } = domains.cells[place]!;
  const [low, high, start, end] = [domains.low[place]!, domains.high[place]!, from(node.test), to(node.test)];
  if (start <= low && high <= end) return yes;
  return end <= low || high <= start ? no : number * 2;
}

/** The first subject still asked about, the ends of its tests inside its range, and all subjects still asked about. */
export function boundariesOf(
  rest: readonly Ref[],
  domains: Domains,
  places: Places,
  all: Formulas,
): { readonly place: number; readonly asked: readonly number[]; readonly boundaries: readonly number[]; readonly steps: number } {
  const place = rest.reduce((first, ref) => Math.min(first, places.first[nodeOf(ref)]!), Number.MAX_SAFE_INTEGER);
  const [low, high] = [domains.low[place]!, domains.high[place]!];
  const ends = new Set<number>();
  const asked = new Set<number>();
  const seen = new Set<number>();
  const left = rest.map(nodeOf);
  for (let number = left.pop(); number !== undefined; number = left.pop()) {
    if (seen.has(number)) continue;
    seen.add(number);
    const node = all.nodes[number]!;
    if (node.kind === 'and') left.push(...node.parts.map(nodeOf));
    if (node.kind !== 'test') continue;
    const own = places.of.get(node.subject)!;
    asked.add(own);
    const { from, to } = domains.cells[own]!;
    if (own === place) for (const end of [from(node.test), to(node.test)]) if (end > low && end < high) ends.add(end);
  }
  return { place, asked: [...asked].sort((a, b) => a - b), boundaries: [...ends].sort((a, b) => a - b), steps: seen.size };
}
