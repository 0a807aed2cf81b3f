/**
 * A normative sentence and its cues in, its duties out: for each thing it says, the cues that make it bind.
 * The non-obvious law: a duty opens at a finite verb that a comma or a conjunction coordinates with the one before; what a `si`,
 * a `qui` or a `que` holds belongs to the duty it qualifies, and « reconnaît que » to the first thing it acknowledges.
 */
import { plainText } from '../plain-text.ts';
import { formsOfBe, formsOfHave } from './conjugation.ts';
import type { NormativeCue, NormativeSentence } from './normative-sentence.ts';

export type Duty = readonly NormativeCue[];

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

/** « où, » opens what follows: its comma parts nothing. */
const endsSubordinate = (before: string): boolean => /(?<![\p{L}])(?:où|que|si|qui|lorsque)\s*$/u.test(before);

function openingsOf(plain: string, start: number, end: number): Opening[] {
  const found: Opening[] = [{ end: start, by: '' }];
  for (const { 0: by, index } of plain.slice(start, end).matchAll(boundary)) {
    const at = start + index;
    if (!endsSubordinate(plain.slice(Math.max(start, at - 12), at))) found.push({ end: at + by.length, by });
  }
  return found;
}

const wordsOf = (plain: string): string[] => plain.split(/[^\p{L}\p{M}]+/u);

/** Whether a cue is the verb of a clause, or a noun beside one: what binds, not what is spoken of. */
function binds(plain: string, cue: NormativeCue, before: string): boolean {
  const words = wordsOf(plain.slice(cue.start, cue.end));
  const around = [...words, ...wordsOf(before)];
  const isSaid = around.some((word) => be.has(word));
  if (nouns.has(cue.cue)) return isSaid || around.some((word) => have.has(word));
  if (!verbs.has(cue.cue) || words.includes('puis') || words.includes('être')) return false;
  return isSaid || !words.some((word) => unfinished.test(word));
}

/** The words before a cue in its own clause. */
const before = (plain: string, opening: Opening, cue: NormativeCue): string =>
  plain.slice(Math.max(opening.end, cue.start - longestClause), cue.start).trim();

function opensDuty(plain: string, opening: Opening, last: NormativeCue | undefined, cue: NormativeCue): boolean {
  if (last && opening.end <= last.start) return false;
  const words = before(plain, opening, cue);
  const held = [...words.matchAll(subordinator)].length;
  const isFurther = held === 1 && further.test(words) && /\p{L}/u.test(opening.by);
  return (held === 0 || isFurther) && binds(plain, cue, words);
}

/** « reconnaît que » and what follows it, « reconnaît et accepte »: one duty. */
const continues = (plain: string, [first, ...more]: Duty, cue: NormativeCue): boolean => {
  if (!first || more.length > 0 || !announcing.has(first.cue)) return false;
  const between = plain.slice(first.end, cue.start);
  return announcing.has(cue.cue) ? /^\s*(?:et|ou)\s*$/.test(between) : /(?<![\p{L}])qu(?:e(?![\p{L}])|')/u.test(between);
};

/**
 * `"Le Client doit payer et ne peut céder."` → two; `"S'il ne peut payer, il doit prévenir."` → one, of both verbs. Where no verb binds,
 * every cue counts.
 */
export function dutiesOf(sentence: NormativeSentence, text: string): Duty[] {
  const plain = plainText(text.slice(0, sentence.end));
  const duties: NormativeCue[][] = [];
  let last: NormativeCue | undefined;
  for (const [cue, opening] of withOpenings(sentence, plain)) {
    const opens = opensDuty(plain, opening, last, cue);
    const current = duties.at(-1);
    if (current && (!opens || !last || continues(plain, current, cue))) current.push(cue);
    else duties.push([cue]);
    if (opens) last = cue;
  }
  const verbal = new Set(
    withOpenings(sentence, plain).flatMap(([cue, opening]) => (binds(plain, cue, before(plain, opening, cue)) ? [cue] : [])),
  );
  return duties.map((duty) => (duty.some((cue) => verbal.has(cue)) ? duty.filter((cue) => verbal.has(cue)) : duty));
}

function withOpenings({ start, end, cues }: NormativeSentence, plain: string): (readonly [NormativeCue, Opening])[] {
  const openings = openingsOf(plain, start, end);
  let next = 0;
  return cues.map((cue) => {
    while ((openings[next + 1]?.end ?? Number.POSITIVE_INFINITY) <= cue.start) next += 1;
    return [cue, openings[next]!];
  });
}

/** Whether a sentence states what binds, as a title (« Obligations du Client ») does not. */
export function isStatement(sentence: NormativeSentence, text: string): boolean {
  const plain = plainText(text.slice(0, sentence.end));
  return withOpenings(sentence, plain).some(([cue, opening]) => opensDuty(plain, opening, undefined, cue));
}
