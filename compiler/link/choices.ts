/** Readings → choices: unique, quoted from their clause, with a default that is one of their options, each option said to favour somebody or none. */
import { diagnose } from '../diagnostic/catalogue.ts';
import type { Report } from '../diagnostic/diagnostic.ts';
import type { Favoured, ReadingDeclaration } from '../model/contract.ts';
import type { Choice } from '../model/named.ts';
import { collect, isKnown } from './named.ts';
import type { ClauseTree } from './place/clause-tree.ts';
import { findQuote } from './place/quote.ts';

export function linkChoices(readings: readonly ReadingDeclaration[], tree: ClauseTree, report: Report): Map<string, Choice> {
  const unique = collect('reading', readings, ({ id }) => id, report);
  return new Map([...unique].map(([id, reading]) => [id, choiceOf(reading, tree, report)]));
}

function choiceOf(reading: ReadingDeclaration, tree: ClauseTree, report: Report): Choice {
  const { id, question, quote, clause, options, default: preferred, principle, why, against, ambiguity } = reading;
  const anchor = findQuote(quote, clause, tree, report);
  const names = options.map((option) => option.id.value);
  isKnown('option', preferred, names, report);
  const favours = favoursOf(reading, names, report);
  return {
    id: id.value,
    question,
    clause: anchor?.clause ?? clause.value,
    quote: anchor?.rest ? quote.value : (anchor?.text ?? quote.value),
    options: options.map((option) => ({ id: option.id.value, title: option.title, ...favours.get(option.id.value) })),
    default: preferred.value,
    ...(principle === undefined ? {} : { principle }),
    why,
    ...(against === undefined ? {} : { against }),
    ...(ambiguity === undefined ? {} : { ambiguity }),
  };
}

/** Whom each option favours: all options are said, or none. */
function favoursOf({ id, favours }: ReadingDeclaration, names: readonly string[], report: Report): Map<string, { favours: Favoured }> {
  const known = favours.filter(({ option }) => isKnown('option', option, names, report));
  const missing = favours.length > 0 ? names.filter((name) => !favours.some(({ option }) => option.value === name)) : [];
  for (const option of missing) {
    report(
      diagnose('link/favours-incomplete', { choice: id.value, option }, { span: favours[0]!.option.span, label: `${option} is missing` }),
    );
  }
  return new Map(known.map(({ option, party }) => [option.value, { favours: party }]));
}
