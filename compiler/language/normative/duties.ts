/**
 * A normative sentence and its cues in, its duties out: the groups of cues of which each says one thing.
 * The non-obvious law: a duty opens at a finite verb that a comma or a conjunction coordinates with the one before; what a `si`,
 * a `qui` or a `que` holds belongs to the duty it qualifies, and « reconnaît que » to the first thing it acknowledges.
 */
import { plainText } from '../plain-text.ts';
import { formsOfBe } from './conjugation.ts';
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

const be = new Set(formsOfBe.filter((form) => form !== 'être'));
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

const isFiniteVerb = (plain: string, cue: NormativeCue, before: string): boolean => {
  const words = wordsOf(plain.slice(cue.start, cue.end));
  if (words.includes('puis') || words.includes('être')) return false;
  return [...words, ...wordsOf(before)].some((word) => be.has(word)) || !words.some((word) => unfinished.test(word));
};

function opensDuty(plain: string, opening: Opening, last: NormativeCue | undefined, cue: NormativeCue): boolean {
  if (!verbs.has(cue.cue) || (last && opening.end <= last.start)) return false;
  const before = plain.slice(Math.max(opening.end, cue.start - longestClause), cue.start).trim();
  const held = [...before.matchAll(subordinator)].length;
  const isFurther = held === 1 && further.test(before) && /\p{L}/u.test(opening.by);
  return (held === 0 || isFurther) && isFiniteVerb(plain, cue, before);
}

/** « reconnaît que » and what follows it, « reconnaît et accepte »: one duty. */
const continues = (plain: string, [first, ...more]: Duty, cue: NormativeCue): boolean => {
  if (!first || more.length > 0 || !announcing.has(first.cue)) return false;
  const between = plain.slice(first.end, cue.start);
  return announcing.has(cue.cue) ? /^\s*(?:et|ou)\s*$/.test(between) : /(?<![\p{L}])qu(?:e(?![\p{L}])|')/u.test(between);
};

/**
 * `"Le Client doit payer et ne peut céder."` → two; `"S'il ne peut payer, il doit prévenir."` → one. Every cue belongs to a duty.
 */
export function dutiesOf({ start, end, cues }: NormativeSentence, text: string): Duty[] {
  const plain = plainText(text.slice(0, end));
  const openings = openingsOf(plain, start, end);
  const duties: NormativeCue[][] = [];
  let next = 0;
  let last: NormativeCue | undefined;
  for (const cue of cues) {
    while ((openings[next + 1]?.end ?? Number.POSITIVE_INFINITY) <= cue.start) next += 1;
    const opens = opensDuty(plain, openings[next]!, last, cue);
    const current = duties.at(-1);
    if (current && (!opens || !last || continues(plain, current, cue))) current.push(cue);
    else duties.push([cue]);
    if (opens) last = cue;
  }
  return duties;
}

/** Whether a sentence states what binds, as a title (« Obligations du Client ») does not. */
export function isStatement({ start, end, cues }: NormativeSentence, text: string): boolean {
  const plain = plainText(text.slice(0, end));
  const openings = openingsOf(plain, start, end);
  return cues.some((cue) => opensDuty(plain, openings.findLast((opening) => opening.end <= cue.start)!, undefined, cue));
}
