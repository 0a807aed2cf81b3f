/**
 * `and bears the costs`: the verb in the indicative that a conjunction coordinates with one that binds, out. The non-obvious law: a plural
 * stands there as often, so that an article or a pronoun after must tell the verb.
 */
import type { Word } from '../../normative/main-clause.ts';
import { describing } from './describing.ts';
import { isMatter } from './parties.ts';
import { isAdverb } from './state.ts';

const object = /^(?:the|an?|its|their|his|her|your|our|any|all|each|every|such|no|it|them|him|you|us)$/u;

/** The index of the verb that the conjunction at `at` coordinates; undefined where it coordinates something else. */
export function coordinatedAt(words: readonly Word[], at: number): number | undefined {
  if (!/^(?:and|but)$/u.test(words[at]!.word)) return undefined;
  let verb = at + 1;
  while (verb < words.length && isAdverb(words[verb]!)) verb += 1;
  const { word, isCapital } = words[verb] ?? { word: '', isCapital: true };
  if (isCapital || word.length < 4 || !/[^su]s$/u.test(word) || isMatter(word) || describing.has(word)) return undefined;
  return object.test(words[verb + 1]?.word ?? '') ? verb : undefined;
}
