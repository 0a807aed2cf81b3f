/** What each option of each reading gives on one case, beside the result in force: the heart of a rule's page. */
import type { CaseModel, RuleModule } from '../case-model.ts';
import type { CaseWords } from '../case-words.ts';
import { differenceOf, type Result } from './difference.ts';
import { verdictLines } from './verdict.ts';

export type OptionResult = { readonly gives: string; readonly gap: string; readonly isKept: boolean };

/** By choice, then option. The difference is to the kept option of that choice, the other readings being as chosen. */
export function optionResults(
  words: CaseWords,
  { evaluate, model }: RuleModule,
  input: unknown,
  readings: Readonly<Record<string, string>>,
): Readonly<Record<string, Readonly<Record<string, OptionResult>>>> {
  const byChoice = model.choices.map((choice) => {
    const resultOf = (option: string): Result => asResult(evaluate(input, { ...readings, [choice.id]: option }));
    const kept = resultOf(choice.default);
    const options = choice.options.map(({ id }) => {
      const result = id === choice.default ? kept : resultOf(id);
      return [
        id,
        { gives: shortWords(words, model, result), gap: differenceOf(words, model.output, kept, result), isKept: id === choice.default },
      ] as const;
    });
    return [choice.id, Object.fromEntries(options)] as const;
  });
  return Object.fromEntries(byChoice);
}

export const asResult = (answer: ReturnType<RuleModule['evaluate']>): Result =>
  'error' in answer ? { message: answer.message } : { result: answer.result, rounded: answer.rounded };

/** One line: the fields of a record follow one another. */
export function shortWords(words: CaseWords, model: Pick<CaseModel, 'output'>, { result, rounded, message }: Result): string {
  if (message !== undefined) return '–';
  const lines = verdictLines(words, model.output, result, rounded);
  if (lines.length === 1) return lines[0]?.text ?? '';
  return lines.map(({ label, text }) => (label ? `${label.toLowerCase()} ${text}` : text)).join(', ');
}
