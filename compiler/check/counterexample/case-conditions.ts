/** A case as the conditions that it turns on, each as its author wrote it, and whether it holds. */

import { compare } from '../../algebra/rational.ts';
import type { Expression } from '../../model/expression/expression.ts';
import { keyOf } from '../../model/expression/key-of.ts';
import type { Source } from '../../source.ts';
import type { Case } from '../proof/find-case.ts';
import type { Formulas } from '../proof/formula.ts';
import { type Cell, holds, type LinearSubject, type Subject } from '../proof/subject.ts';

const mostLines = 8;

/** `where `a * b > limit` does not hold`, a line each. */
export function conditionLines({ cells }: Case, sources: readonly Source[]): string[] {
  const lines = [...cells].flatMap(([subject, cell]) => subjectLines(subject, cell, sources));
  const kept = [...new Set(lines)];
  const more = kept.length - mostLines;
  return more > 0 ? [...kept.slice(0, mostLines), `and ${more} more conditions`] : kept;
}

function subjectLines(subject: Subject, cell: Cell, sources: readonly Source[]): string[] {
  const words = wordsOf(subject.sample, sources);
  if (subject.kind === 'linear') return cell.kind === 'stretch' ? comparisonLines(subject, cell, sources) : [];
  if (cell.kind !== 'value') return [];
  if (subject.key.startsWith('presence of ')) return [`where \`${words}\` is ${cell.value}`];
  if (cell.value === 'true' || cell.value === 'false') return [`where \`${words}\` ${cell.value === 'true' ? 'holds' : 'does not hold'}`];
  return [`where \`${words}\` is ${cell.value === 'other' ? 'another value' : cell.value}`];
}

/** The comparisons at the ends of a stretch. */
function comparisonLines(
  { thresholds }: LinearSubject,
  { low, high }: Extract<Cell, { kind: 'stretch' }>,
  sources: readonly Source[],
): string[] {
  return [...thresholds.values()].flatMap(({ at, samples }) => {
    const [below, above] = [low ? compare(low, at) : -1, high ? compare(high, at) : 1];
    if (below !== 0 && above !== 0) return [];
    const order = below === 0 && above === 0 ? 0 : below === 0 ? 1 : -1;
    return [...samples].map(([op, sample]) => `where \`${wordsOf(sample, sources)}\` ${holds(order, op) ? 'holds' : 'does not hold'}`);
  });
}

/** An expression in its author's words; a cell of a table beside its column. */
export function wordsOf(node: Expression, sources: readonly Source[]): string {
  if (node.kind === 'compare') return `${wordsOf(node.left, sources)} ${node.op} ${wordsOf(node.right, sources)}`;
  const { file, start, end } = node.span;
  const words = sources.find((source) => source.file === file)?.text.slice(start, end) ?? '';
  return words.replaceAll(/\s+/g, ' ').trim() || keyOf(node);
}

/** What formulas ask most, in their authors' words: where to begin when they are too many. */
export function mostAsked({ nodes }: Formulas, sources: readonly Source[]): readonly string[] {
  const counts = new Map<Subject, number>();
  for (const node of nodes) if (node.kind === 'test') counts.set(node.subject, (counts.get(node.subject) ?? 0) + 1);
  const sorted = [...counts].sort(([, a], [, b]) => b - a).map(([subject]) => subject);
  return [...new Set(sorted.map((subject) => subjectWords(subject, sources)))].slice(0, 5);
}

function subjectWords({ kind, sample }: Subject, sources: readonly Source[]): string {
  return wordsOf(kind === 'linear' && sample.kind === 'compare' ? sample.left : sample, sources);
}
