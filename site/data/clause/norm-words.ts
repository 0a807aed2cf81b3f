/** A norm → one sentence to read aloud, and its conditions with the word that leads to each. */
import type { Manifest, NormModel } from '../../../compiler/model/report/manifest.ts';
import { contract, normVerbs, partySubject } from '../../strings.ts';

/** `Alteo doit conserver …`, `Telenet n’est pas responsable de …`; a declaration only names its party: `Le Client : …`. */
export function normSentence(norm: NormModel, manifest: Pick<Manifest, 'provider' | 'parties'>): string {
  const { bearer, modality } = norm;
  const subject = partySubject(modality === 'exclusion' ? exempt(bearer) : bearer, manifest);
  return `${subject}${modality === 'exclusion' || normVerbs[modality] ? ' ' : '\u00a0: '}${predicate(norm)}`;
}

/** The sentence beside a column that names the bearer: without its subject, unless that is another party. */
export function normPredicate(norm: NormModel, manifest: Pick<Manifest, 'provider' | 'parties'>): string {
  const isOther = norm.modality === 'exclusion' && exempt(norm.bearer) !== norm.bearer;
  return isOther ? normSentence(norm, manifest) : predicate(norm);
}

function predicate({ bearer, modality, action }: NormModel): string {
  if (modality === 'exclusion') return action;
  const [verbs, rest] = action.startsWith('ne pas ')
    ? [normVerbs.prohibition, action.slice('ne pas '.length)]
    : [normVerbs[modality], action];
  return verbs ? `${verbs[bearer === 'both-parties' ? 1 : 0]} ${rest}` : rest;
}

/** Whom an exclusion frees: the client who bears one loses a claim against the provider. */
const exempt = (bearer: string): string => (bearer === 'client' || bearer === 'both-parties' ? 'provider' : bearer);

/** `joint` stands before the condition; its `lead` is left out where it is that of the condition before. */
export type Condition = { readonly joint: string; readonly lead?: string | undefined; readonly words: string };

/** Words that lead to a circumstance by themselves: « selon le Bon de Commande », « pendant la durée du contrat ». */
const leading = /^(?:si|selon|pendant|lors|via|conformément|sauf|avec|sans|dans|pour|sur|après|avant|à|au)(?!\p{L})/u;
const subject = /^(?:le|la|les|il|elle|on|un|une|malgré) |^l’/;

/** `, en cas de refus et de retard`, `, si le client résilie`, `, sauf accord contraire`: all that the norm says of when it holds. */
export const conditionsOf = ({ when, unless }: NormModel, { provider }: Pick<Manifest, 'provider'>): Condition[] => [
  ...joined(
    when.map((words) => whenCondition(words, provider)),
    contract.and,
  ),
  ...joined(
    unless.map((words) => ({ lead: subject.test(words) ? contract.unlessThat : contract.unless, words })),
    contract.or,
  ),
];

type Led = Omit<Condition, 'joint'>;

function whenCondition(words: string, provider: string): Led {
  if (leading.test(words)) return { words };
  if (subject.test(words) || words.startsWith(`${provider} `)) return { lead: contract.when, words };
  return { lead: contract.inCase, words: `${/^[aeiouyhàâéèêëîïôûœ]/i.test(words) ? 'd’' : 'de '}${words}` };
}

const joined = (conditions: readonly Led[], joint: string): Condition[] =>
  conditions.map(({ lead, words }, index) =>
    lead !== undefined && conditions[index - 1]?.lead === lead ? { joint, words } : { joint: ', ', lead, words },
  );
