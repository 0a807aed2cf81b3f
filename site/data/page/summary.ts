/** Long words cut at a space: the first words of a clause, of a quote, of a case. */
import type { ClauseModel } from '../../../compiler/model/report/manifest.ts';
import { numberEnd } from '../clause/clause-label.ts';

export const shorten = (words: string, longest: number): string =>
  words.length > longest ? `${words.slice(0, longest).replace(/[\s,;:]+\S*$/, '')}…` : words;

/** The first words of a clause, without its number. */
export const clauseSummary = (clause: ClauseModel, longest = 120): string => shorten(clause.text.slice(numberEnd(clause)).trim(), longest);
