/**
 * A normative sentence and its cues in, its duties out: for each thing it says, the cues that make it bind.
 * The non-obvious law: a duty opens at a finite verb that a comma or a conjunction coordinates with the one before; what a `si`,
 * a `qui` or a `que` holds belongs to the duty it qualifies, and « reconnaît que » to the first thing it acknowledges.
 */

import type { Duty, NormativeCue, NormativeSentence } from '../../detected.ts';
import { plainText } from '../../text/plain-text.ts';
import { furtherComplements } from './complements.ts';
import { formsOfBe, formsOfHave } from './conjugation.ts';

const verbs = new Set(
  [
    "devoir|pouvoir|falloir|ne savoir|être tenu|s'engager|s'obliger|incomber|appartenir à|être chargé de|se charger de|être requis|exiger",
    "veiller|s'assurer|respecter|se conformer|s'acquitter|s'efforcer|ne pas|interdire|s'abstenir|exclure|ne pas s'appliquer|prohiber",
    'se réserver le droit|autoriser|être permis|libre de|être possible|responsable|garantir|indemniser|dédommager|répondre de|assumer',
    'supporter|exonérer|décliner|prendre en charge|être facturé|redevable|plafonner|limiter|se limiter à|ne pas excéder|accepter',
    'reconnaître|consentir|renoncer|déclarer|convenir|être soumis à|être réputé|nul|futur',
  ]
    .join('|')
    .split('|'),
);
/** What only announces, by « que », what binds. */
const announcing = new Set(['accepter', 'reconnaître', 'consentir', 'déclarer', 'convenir']);

/** Nouns that bind beside a verb: « est de la responsabilité de », « a l’obligation de ». */
const nouns = new Set([
  'responsabilité',
  'obligation',
  'engagement',
  'à la charge de',
  'aux frais de',
  'interdiction',
  'droit',
  'faculté',
  'possibilité',
  'en droit',
]);

const unbound = new Set(['être', 'étant', 'été', 'ayant', 'avoir', 'eu']);
const be = new Set(formsOfBe.filter((form) => !unbound.has(form)));
const have = new Set(formsOfHave.filter((form) => !unbound.has(form)));
/** Infinitives, present participles, past participles and adjectives: finite only beside a form of être. */
const unfinished =
  /(?:er|ir|oir|re|ant|é|ée|és|ées|(?:ten|excl|conven)ue?s?|(?:interdit|permis|admis|requis|soumis|proscrit)e?s?|indemnités?|indemnisations?|dédommagements?|(?:responsable|redevable|exigible|payable|possible|libre|null?e?)s?|plafonds?|renonciation)$/u;
const boundary = /[,;:()]|(?<![\p{L}/])(?:et|ou|mais|ni|puis)(?![\p{L}/])/gu;
const subordinator =
  /(?<![\p{L}])(?:si|s'ils?|lorsqu\p{L}*|quand|qui|dont|où|(?:au|du|le)quel|(?:la|à la)quelle|(?:aux|des|les)quel(?:le)?s|que|qu)(?![\p{L}])/gu;
const further = /^qu(?:e |')/;

/** How far back a cue's own clause is looked at. */
const longestClause = 600;

/** Where a cue's own clause begins: after the comma or conjunction before it. */
type Opening = { readonly end: number; readonly by: string };

/** A cue in its sentence's plain text: its words, those before it in its own clause, and what opens that clause. */
type Placed = {
  readonly cue: NormativeCue;
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly opening: Opening;
};

function place({ start, end, cues }: NormativeSentence, text: string): { readonly plain: string; readonly placed: readonly Placed[] } {
  const plain = plainText(text.slice(start, end));
  const openings = openingsOf(plain);
  let next = 0;
  const placed = cues.map((cue) => {
    const at = { start: cue.start - start, end: cue.end - start };
    while ((openings[next + 1]?.end ?? Number.POSITIVE_INFINITY) <= at.start) next += 1;
    const opening = openings[next]!;
    return { cue, ...at, opening, before: plain.slice(Math.max(opening.end, at.start - longestClause), at.start).trim() };
  });
  return { plain, placed };
}

function openingsOf(plain: string): Opening[] {
  const found: Opening[] = [{ end: 0, by: '' }];
  for (const { 0: by, index } of plain.matchAll(boundary)) {
    if (!endsSubordinate(plain.slice(Math.max(0, index - 12), index))) found.push({ end: index + by.length, by });
  }
  return found;
}

/** « où, » opens what follows: its comma parts nothing. */
const endsSubordinate = (before: string): boolean => /(?<![\p{L}])(?:où|que|si|qui|lorsque)\s*$/u.test(before);

const wordsOf = (plain: string): string[] => plain.split(/[^\p{L}\p{M}]+/u);

/** Whether a cue is the verb of a clause, or a noun beside one: what binds, not what is spoken of. */
function binds(plain: string, { cue, start, end, before }: Placed): boolean {
  if (cue.cue === 'coordinated' || cue.cue === 'indicative') return true;
  const words = wordsOf(plain.slice(start, end));
  const around = [...words, ...wordsOf(before)];
  const isSaid = around.some((word) => be.has(word));
  if (nouns.has(cue.cue)) return isSaid || around.some((word) => have.has(word));
  if (!verbs.has(cue.cue) || words.includes('puis') || words.includes('être')) return false;
  return isSaid || !words.some((word) => unfinished.test(word));
}

const subordinatorsIn = ({ before }: Placed): number => [...before.matchAll(subordinator)].length;

/** « et que le Prestataire peut … »: a second thing acknowledged. */
const isFurther = (each: Placed): boolean => further.test(each.before) && subordinatorsIn(each) === 1 && /\p{L}/u.test(each.opening.by);

function opensDuty(plain: string, each: Placed, last: Placed | undefined): boolean {
  if (last && each.opening.end <= last.start) return false;
  return (subordinatorsIn(each) === 0 || isFurther(each)) && binds(plain, each);
}

/** « reconnaît que » and what follows it, « reconnaît et accepte »: one duty. */
function continues(plain: string, [first, ...more]: readonly Placed[], each: Placed): boolean {
  if (!first || more.length > 0 || !announcing.has(first.cue.cue) || isFurther(each)) return false;
  const between = plain.slice(first.end, each.start);
  return announcing.has(each.cue.cue) ? /^\s*(?:et|ou)\s*$/.test(between) : /(?<![\p{L}])qu(?:e(?![\p{L}])|')/u.test(between);
}

/**
 * `"Le Client doit payer et ne peut céder."` → two, and so does « s’engage à payer et à prévenir »; `"S'il ne peut payer, il doit prévenir."` → one, of both verbs. Where no verb binds,
 * every cue counts.
 */
export function dutiesOf(sentence: NormativeSentence, text: string): Duty[] {
  const { plain, placed } = place(sentence, text);
  const duties: Placed[][] = [];
  let last: Placed | undefined;
  for (const each of placed) {
    const opens = opensDuty(plain, each, last);
    const current = duties.at(-1);
    if (current && (!opens || !last || continues(plain, current, each))) current.push(each);
    else duties.push([each]);
    if (opens) last = each;
  }
  return duties.flatMap((duty, index) => {
    const binding = duty.filter((each) => binds(plain, each));
    const until = duties[index + 1]?.[0]?.start ?? plain.length;
    return [(binding.length > 0 ? binding : duty).map(({ cue }) => cue), ...furtherDuties(binding, plain, until, sentence, text)];
  });
}

/** « … et à avertir »: what else the last verb binds to, each a duty of its own. */
function furtherDuties(binding: readonly Placed[], plain: string, until: number, { start }: NormativeSentence, text: string): Duty[] {
  const last = binding.at(-1);
  if (!last || subordinatorsIn(last) > 0) return [];
  return furtherComplements(plain, last.end, until).map((words) => {
    const place = { start: start + words.start, end: start + words.end };
    return [{ ...place, text: text.slice(place.start, place.end), cue: 'complement' }];
  });
}

/** Whether a sentence states what binds, as a title (« Obligations du Client ») does not. */
export function isStatement(sentence: NormativeSentence, text: string): boolean {
  const { plain, placed } = place(sentence, text);
  return placed.some((each) => opensDuty(plain, each, undefined));
}
