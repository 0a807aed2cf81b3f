/** What is at stake in the readings of a case: one sentence, and the choices that move the answer whatever the others are. */
import { isMovedBy } from '../../../compiler/runtime/position.ts';
import type { RangeAnswer } from '../../../compiler/runtime/wire/range.ts';
import type { CaseModel, RuleModule } from '../case-model.ts';
import type { CaseWords } from '../case-words.ts';
import { shortWords } from './options.ts';

export type Stake = { readonly says: string; readonly moving: readonly string[] };

/** Undefined for a rule without readings, and for a case that it refuses. */
export function stakeOf(
  words: CaseWords,
  { range: rangeOf, model }: Pick<RuleModule, 'range' | 'model'>,
  input: unknown,
): Stake | undefined {
  const range = model.choices.length > 0 ? rangeOf?.(input) : undefined;
  if (!range || 'error' in range) return undefined;
  const different = new Set(range.answers.map(given)).size;
  const { spread, steady, answers: several } = words.rangeWords;
  const ids = model.choices.map(({ id }) => id);
  const moving = range.moving ?? ids.filter((id) => isMovedBy(id, range.answers, (a, b) => given(a) === given(b)));
  if (different === 1) return { says: steady, moving };
  if (range.moving === undefined) return { says: several(different), moving };
  return { says: spread(written(words, model, range.min), written(words, model, range.max)), moving };
}

const given = (answer: RangeAnswer): string => JSON.stringify('error' in answer ? answer.message : answer.result);
const written = (words: CaseWords, model: CaseModel, result: unknown): string => shortWords(words, model, { result, rounded: undefined });
