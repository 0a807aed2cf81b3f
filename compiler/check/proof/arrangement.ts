/**
 * The order in which subjects are split: as conditions name them, or nearer to those they are asked with where that brings the parts of
 * each condition closer together. A search that decides near things together meets the same rest again and again.
 */
import type { Formulas } from './formula.ts';
import { nodeOf } from './formula.ts';
import type { Subject } from './subject.ts';

const widest = 12;
const rounds = 20;

/** Subjects in order. */
export function arrange(all: Formulas): readonly Subject[] {
  const named = [...new Set(all.nodes.flatMap((node) => (node.kind === 'test' ? [node.subject] : [])))];
  if (named.length <= 3) return named;
  const groups = groupsOf(all);
  let [best, shortest] = [named, lengthOf(named, groups)];
  let order: readonly Subject[] = named;
  for (let round = 0; round < rounds; round++) {
    order = drawTogether(order, groups);
    const length = lengthOf(order, groups);
    if (length >= shortest) break;
    [best, shortest] = [[...order], length];
  }
  return best;
}

type Group = readonly Subject[];

/** The subjects of each condition that names few. */
function groupsOf(all: Formulas): Group[] {
  const below: (ReadonlySet<Subject> | undefined)[] = [];
  return all.nodes.flatMap((node, at) => {
    if (node.kind === 'test') below[at] = new Set([node.subject]);
    if (node.kind !== 'and') return [];
    const joined = new Set<Subject>();
    for (const part of node.parts) {
      const own = below[nodeOf(part)];
      if (!own || joined.size > widest) return [];
      for (const subject of own) joined.add(subject);
    }
    if (joined.size > widest) return [];
    below[at] = joined;
    return joined.size > 1 ? [[...joined]] : [];
  });
}

const placesIn = (order: readonly Subject[]): Map<Subject, number> => new Map(order.map((subject, at) => [subject, at]));

function lengthOf(order: readonly Subject[], groups: readonly Group[]): number {
  const places = placesIn(order);
  return groups.reduce((sum, group) => {
    const at = group.map((subject) => places.get(subject)!);
    return sum + Math.max(...at) - Math.min(...at);
  }, 0);
}

/** Each subject moves to the middle of the groups it is in. */
function drawTogether(order: readonly Subject[], groups: readonly Group[]): readonly Subject[] {
  const places = placesIn(order);
  const pulls = new Map<Subject, { sum: number; count: number }>();
  for (const group of groups) {
    const middle = group.reduce((sum, subject) => sum + places.get(subject)!, 0) / group.length;
    for (const subject of group) {
      const pull = pulls.get(subject) ?? { sum: 0, count: 0 };
      pulls.set(subject, { sum: pull.sum + middle, count: pull.count + 1 });
    }
  }
  const target = (subject: Subject): number => {
    const pull = pulls.get(subject);
    return pull ? pull.sum / pull.count : places.get(subject)!;
  };
  return [...order].sort((a, b) => target(a) - target(b));
}
