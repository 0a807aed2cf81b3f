/** A situation → what each contract holds for it: the rules that answer, the norms of each party. Contracts that hold nothing are left out. */
import type { Manifest, NormModel, RuleModel } from '../../../compiler/model/report/manifest.ts';
import { wordsOf } from '../../strings/languages.ts';
import type { Words } from '../../strings/words.ts';
import { contracts } from '../load.ts';

export type Situation = Words['situations'][number];
export type Answers = { readonly manifest: Manifest; readonly rules: readonly RuleModel[]; readonly norms: readonly NormModel[] };

/** Those of a site's situations that some contract answers. */
export function answered(words: Pick<Words, 'situations'>): Situation[] {
  return words.situations.filter(({ id }) => answersTo(id).length > 0);
}

export const answersTo = (id: string): Answers[] => contracts.flatMap(({ manifest }) => answersIn(manifest, id) ?? []);

/** Each contract is asked in its own language. A situation is one of rules: norms alone lead nowhere. */
export function answersIn(manifest: Manifest, id: string): Answers | undefined {
  const situation = wordsOf(manifest).situations.find((each) => each.id === id);
  if (!situation) return undefined;
  const norms = manifest.norms.filter(({ topic }) => situation.topics.includes(topic));
  const clauses = new Set(norms.map(({ clause }) => clause));
  const rules = manifest.rules.filter((rule) => isAbout(situation, clauses, rule));
  if (rules.length === 0) return undefined;
  const resting = new Set(rules.flatMap((rule) => rule.clauses));
  const said = manifest.norms.filter((norm) => norms.includes(norm) || (resting.has(norm.clause) && situation.words.test(norm.quote)));
  return { manifest, rules, norms: said };
}

/** Its question speaks of it, or most of the clauses that it rests on do. */
function isAbout({ words }: Situation, clauses: ReadonlySet<string>, { title, question, clauses: own }: RuleModel): boolean {
  if (words.test(`${title} ${question}`)) return true;
  return own.length > 0 && own.filter((clause) => clauses.has(clause)).length * 2 >= own.length;
}
