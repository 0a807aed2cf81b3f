/** What a position vouches for: the question, the words it is about and the options it was taken among. */
import type { Linked } from '../model/linked.ts';
import type { Choice } from '../model/named.ts';
import { digestOf } from './fingerprint.ts';

/** 16 hexadecimal digits; equal as long as neither the clause's words nor the options change. A new default or reason changes nothing. */
export function choiceFingerprint({ id, question, clause, quote, options }: Choice, { clauses }: Pick<Linked, 'clauses'>): string {
  const essence = [id, question, quote, clauses.get(clause)?.text ?? '', options.map((option) => [option.id, option.title])];
  return digestOf(essence);
}
