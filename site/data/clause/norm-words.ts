/** A norm → one sentence to read aloud, and its conditions with the word that leads to each. */
import type { Manifest, NormModel } from '../../../compiler/model/report/manifest.ts';
import { wordsOf } from '../../strings/languages.ts';
import type { Words } from '../../strings/words.ts';

type Spoken = Pick<Manifest, 'provider' | 'parties' | 'language'>;

/** `Alteo doit conserver …`, `Telenet n’est pas responsable de …`; a declaration only names its party: `Le Client : …`. */
export function normSentence(norm: NormModel, manifest: Spoken): string {
  const { bearer, modality } = norm;
  const words = wordsOf(manifest);
  const subject = words.partySubject(modality === 'exclusion' ? exempt(bearer) : bearer, manifest);
  return `${subject}${modality === 'exclusion' || words.normVerbs[modality] ? ' ' : words.declares}${predicate(words, norm)}`;
}

/** The sentence beside a column that names the bearer: without its subject, unless that is another party. */
export function normPredicate(norm: NormModel, manifest: Spoken): string {
  const isOther = norm.modality === 'exclusion' && exempt(norm.bearer) !== norm.bearer;
  return isOther ? normSentence(norm, manifest) : predicate(wordsOf(manifest), norm);
}

function predicate({ normVerbs, forbidden }: Words, { bearer, modality, action }: NormModel): string {
  if (modality === 'exclusion') return action;
  const negated = forbidden(action);
  const verbs = normVerbs[negated === undefined ? modality : 'prohibition'];
  return verbs ? `${verbs[bearer === 'both-parties' ? 1 : 0]} ${negated ?? action}` : action;
}

/** Whom an exclusion frees: the client who bears one loses a claim against the provider. */
const exempt = (bearer: string): string => (bearer === 'client' || bearer === 'both-parties' ? 'provider' : bearer);

/** `joint` stands before the condition; its `lead` is left out where it is that of the condition before. */
export type Condition = { readonly joint: string; readonly lead?: string | undefined; readonly words: string };

/** `, en cas de refus et de retard`, `, si le client résilie`, `, sauf accord contraire`: all that the norm says of when it holds. */
export function conditionsOf({ when, unless }: NormModel, manifest: Pick<Manifest, 'provider' | 'language'>): Condition[] {
  const { whenWords, unlessWords, joints } = wordsOf(manifest);
  const held = when.map((words) => whenWords(words, manifest.provider));
  return [...joined(held, joints.all), ...joined(unless.map(unlessWords), joints.any)];
}

const joined = (conditions: readonly Omit<Condition, 'joint'>[], joint: string): Condition[] =>
  conditions.map(({ lead, words }, index) =>
    lead !== undefined && conditions[index - 1]?.lead === lead ? { joint, words } : { joint: ', ', lead, words },
  );
