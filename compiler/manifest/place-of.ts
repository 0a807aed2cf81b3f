/** Span → file, line and column for people. */
import type { Linked } from '../model/linked.ts';
import { positionAt, type Span } from '../source.ts';

export function placeOf({ contract }: Linked, span: Span): { file: string; line: number; column: number } {
  const source = contract.sources.find(({ file }) => file === span.file) ?? { file: span.file, text: '' };
  return { file: span.file, ...positionAt(source, span.start) };
}
