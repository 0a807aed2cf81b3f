/**
 * In: the chunks of a page and its ruling lines. Out: the same, those told that a line is drawn right under all of their words.
 * Law: a rule that a label only leads up to, or that stands further down, underlines nothing.
 */
import type { Chunk, Edge } from '../record/records.ts';

/** Shares: of the words' width that is ruled; of their size, how far above and below the baseline the line may lie. */
const covered = 0.9;
const above = 0.02;
const below = 0.26;

export function withUnderlines(chunks: readonly Chunk[], edges: readonly Edge[]): Chunk[] {
  const rules = edges.filter(({ across }) => across);
  if (rules.length === 0) return [...chunks];
  return chunks.map((chunk) => (isUnderlined(chunk, rules) ? { ...chunk, underlined: true } : chunk));
}

function isUnderlined({ box, baseline, size }: Chunk, rules: readonly Edge[]): boolean {
  const [from, to] = [baseline - above * size, baseline + below * size];
  let ruled = 0;
  let reached = box.x0;
  const near = rules.filter(({ at }) => at >= from && at <= to).sort((a, b) => a.from - b.from);
  for (const rule of near) {
    const end = Math.min(rule.to, box.x1);
    ruled += Math.max(0, end - Math.max(rule.from, reached));
    reached = Math.max(reached, end);
  }
  return ruled >= covered * (box.x1 - box.x0);
}
