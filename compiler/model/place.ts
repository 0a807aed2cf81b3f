/** Offsets in a clause's text → the span in its source. */
import type { Span } from '../source.ts';
import type { Clause } from './contract.ts';

/**
 * The smallest span of the source that holds `text.slice(start, end)` of a clause. Exact inside a run; between
 * two runs it covers the syntax that stands there.
 */
export function spanOf(clause: Clause, start: number, end: number): Span {
  const first = clause.runs.find((run) => start < run.end) ?? clause.runs.at(-1);
  const last = clause.runs.findLast((run) => end > run.start) ?? first;
  if (!first || !last) return clause.span;
  return {
    file: clause.span.file,
    start: inside(first.span, start - first.start),
    end: Math.max(inside(first.span, start - first.start), inside(last.span, end - last.start)),
  };
}

const inside = (span: Span, offset: number): number => Math.min(span.end, span.start + Math.max(0, offset));
