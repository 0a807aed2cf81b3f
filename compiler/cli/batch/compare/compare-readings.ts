/** What a second reading changes of the rows that a batch has answered under two. */
import type { Program } from '../../../model/program.ts';
import type { Rows } from '../choose-engine.ts';
import type { Combination } from '../combinations.ts';
import type { Answers } from '../sql-answers.ts';
import { tellRows } from './changed-rows.ts';
import { type Citation, wordsOf } from './cite.ts';
import { compareAnswers } from './comparison.ts';
import type { Told } from './describe-comparison.ts';
import { amountsOf, sideOf } from './sides.ts';

type Batch = Pick<Rows, 'session' | 'program' | 'rule' | 'source' | 'reads' | 'combinations'> & {
  readonly answers: Answers;
  /** The answered rows, to be read again. */
  readonly query: string;
};

export async function compareReadings({ combinations, answers, query, ...batch }: Batch): Promise<Told> {
  const { session, program, rule, source, reads } = batch;
  const [from, to] = combinations as readonly [Combination, Combination];
  const sides = [sideOf(answers, 0, from.suffix), sideOf(answers, 1, to.suffix)] as const;
  const comparison = await compareAnswers(session, query, sides, amountsOf(rule.output, sides));
  const versions = [
    { program, readings: from.readings },
    { program, readings: to.readings },
  ] as const;
  const choices = choiceCitations(program, from, to);
  const cite = (read: ReadonlySet<string>): readonly Citation[] => [...choices, ...[...read].flatMap((id) => valueCitation(program, id))];
  return { ...comparison, largest: await tellRows({ session, rule, source, reads, versions, cite }, comparison.largest) };
}

/** The words that the two readings read otherwise. */
function choiceCitations({ choices }: Program, from: Combination, to: Combination): readonly Citation[] {
  const apart = choices.filter(({ id }) => from.readings[id] !== to.readings[id]);
  return apart.map(({ id, question, clause, quote }) => ({
    id,
    label: question,
    from: { clause, words: quote },
    to: { clause, words: quote },
  }));
}

function valueCitation(program: Program, id: string): readonly Citation[] {
  const found = wordsOf(program, id);
  if (!found) return [];
  const { label, ...words } = found;
  return [{ id, label, from: words, to: words }];
}
