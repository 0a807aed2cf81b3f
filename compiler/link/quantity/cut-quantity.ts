/** A mark on a bare number whose unit stands right after it, or before it, outside the brackets: the words state another value than the mark. */
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
  const around = standing.find(({ start, end }) => start <= anchor.start && end >= anchor.end && end - start > anchor.end - anchor.start);
  if (!around) return false;
  const wholes = [around.start, anchor.start].map((start) => clause.text.slice(start, around.end));
  const words = wholes.find((each) => parseQuantity(each, undefined, tree.context).ok);
  const [own, read] = [anchor.text, words ?? ''].map((each) => parseQuantity(each, undefined, tree.context));
  if (words === undefined || !read?.ok || (own?.ok && own.value.kind === read.value.kind)) return false;
  if (around.end === anchor.end && read.value.kind !== 'money') return false;
  const told = diagnose('link/cut-quantity', { id, words: anchor.text, whole: words }, { span: anchor.span, label: 'without its unit' });
  report(spoiling(told, { span: anchor.span, texts: [id] }));
  return true;
}
