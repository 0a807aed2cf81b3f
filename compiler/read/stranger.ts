/** Blocks that the annotated format does not have. */
import { diagnose } from '../diagnostic/catalogue.ts';
import type { Report } from '../diagnostic/diagnostic.ts';
import type { Span } from '../source.ts';
import type { MarkdownNode } from './markdown/markdown-node.ts';

/** A rule, a code block or the target of a link by reference is told, each at its place. */
export function reportStranger({ type }: MarkdownNode, span: Span, report: Report): void {
  if (type === 'definition') report(diagnose('read/reference-link', {}, { span }));
  else report(diagnose('read/block', { what: type === 'thematicBreak' ? 'rule' : 'code block' }, { span }));
}
