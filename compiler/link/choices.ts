/** Readings → choices: unique, quoted from their clause, with a default that is one of their options. */
import type { Report } from '../diagnostic/diagnostic.ts';
import type { ReadingDeclaration } from '../model/contract.ts';
import type { Choice } from '../model/program.ts';
import type { ClauseTree } from './clause-tree.ts';
import { collect, isKnown } from './named.ts';
import { findQuote } from './quote.ts';

export function linkChoices(readings: readonly ReadingDeclaration[], tree: ClauseTree, report: Report): Map<string, Choice> {
  const unique = collect('reading', readings, ({ id }) => id, report);
  return new Map([...unique].map(([id, reading]) => [id, choiceOf(reading, tree, report)]));
}

function choiceOf(reading: ReadingDeclaration, tree: ClauseTree, report: Report): Choice {
  const { id, question, quote, clause, options, default: preferred, why, against, ambiguity } = reading;
  const anchor = findQuote(quote, clause, tree, report);
  const names = options.map((option) => option.id.value);
  isKnown('option', preferred, names, report);
  return {
    id: id.value,
    question,
    clause: anchor?.clause ?? clause.value,
    quote: anchor?.rest ? quote.value : (anchor?.text ?? quote.value),
    options: options.map((option) => ({ id: option.id.value, title: option.title })),
    default: preferred.value,
    why,
    ...(against === undefined ? {} : { against }),
    ...(ambiguity === undefined ? {} : { ambiguity }),
  };
}
