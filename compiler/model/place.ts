/** Offsets in a clause's text → the span in its source. */
import type { Span } from '../source.ts';
import type { Clause } from './contract.ts';
import type { Anchor } from './linked.ts';

/**
 * The smallest span of the source that holds `text.slice(start, end)` of a clause. Exact inside a run; between
 * two runs it covers the syntax that stands there, and a run that differs from its source is covered whole.
 */
export function spanOf(clause: Clause, start: number, end: number): Span {
  const from = sourceOffset(clause, start, false);
  const to = end > start ? sourceOffset(clause, end - 1, true) : from;
  return { file: clause.span.file, start: from, end: Math.max(from, to) };
}

/** The words of a clause from `start` to `end`, with their place. */
export function anchorIn(clause: Clause, start: number, end: number): Anchor {
  return { clause: clause.id, start, end, text: clause.text.slice(start, end), span: spanOf(clause, start, end) };
}

/** Where one character begins, or with `after` where it ends. */
function sourceOffset({ runs, span }: Clause, offset: number, after: boolean): number {
  const run = runs[runAt(runs, offset)];
  if (!run || offset < run.start || offset >= run.end) return offset < (run?.start ?? 0) ? span.start : (run?.span.end ?? span.start);
  const exact = run.span.end - run.span.start === run.end - run.start;
  if (!exact) return after ? run.span.end : run.span.start;
  return run.span.start + (offset - run.start) + (after ? 1 : 0);
}

/** Index of the last run that begins at or before an offset. */
function runAt(runs: Clause['runs'], offset: number): number {
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (runs[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
