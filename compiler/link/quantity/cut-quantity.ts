/** A mark on a bare number whose unit stands right after it, outside the brackets: the words state another value than the mark. */
import { diagnose } from '../../diagnostic/catalogue.ts';
import { type Report, spoiling } from '../../diagnostic/diagnostic.ts';
import { clauseQuantities } from '../../language/clause-quantities.ts';
import type { Anchor } from '../../model/linked.ts';
import type { ClauseTree } from '../place/clause-tree.ts';

/** True where the mark `id` reads a count and the whole quantity around it reads as something else; it is then reported. */
export function isCut(id: string, anchor: Anchor, tree: ClauseTree, report: Report): boolean {
  const clause = tree.byId.get(anchor.clause);
  if (!clause || !/^(?:\d[\d\s.,]*|\p{Ll}+)$/u.test(anchor.text)) return false;
  const { parseQuantity } = tree.language;
  const standing = clauseQuantities(clause, tree.language, tree.context);
  const around = standing.find(({ start, end }) => start <= anchor.start && end > anchor.end);
  const words = around && clause.text.slice(around.start, around.end);
  const read = words === undefined ? undefined : parseQuantity(words, undefined, tree.context);
  const own = parseQuantity(anchor.text, undefined, tree.context);
  if (words === undefined || !read?.ok || (own.ok && own.value.kind === read.value.kind)) return false;
  const told = diagnose('link/cut-quantity', { id, words: anchor.text, whole: words }, { span: anchor.span, label: 'without its unit' });
  report(spoiling(told, { span: anchor.span, texts: [id] }));
  return true;
}
