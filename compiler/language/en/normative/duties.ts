/**
 * A normative sentence and its cues in, its duties out: for each thing it says, the cues that make it bind.
 * The non-obvious law: a duty opens at a verb that a comma or a conjunction coordinates with the one before; what an `if`, a `which`
 * or a `that` holds belongs to the duty it qualifies, and a second `to` with its verb binds to a second thing.
 */
import type { Duty, NormativeCue, NormativeSentence } from '../../detected.ts';
import { plainText } from '../../text/plain-text.ts';
import { furtherComplements } from './complements.ts';

/** Nouns and adjectives that bind only beside a verb. */
const nouns = new Set(['liable', 'right', 'property of']);
/** What only says how: `at its own cost`. */
const manners = new Set(['at the expense of', 'except as']);
const finite = /(?<![\p{L}])(?:is|are|was|were|be|has|have|remains?|retains?|shall|will|must|may|accepts?|assumes?|reserves?)(?![\p{L}])/u;
const boundary = /[,;:]|(?<![\p{L}/])(?:and|or|but|nor)(?![\p{L}/])/gu;
const subordinator = /(?<![\p{L}])(?:if|when|where|unless|until|while|which|what|who|whose|that|whether|because|to the extent)(?![\p{L}])/u;

type Placed = { readonly cue: NormativeCue; readonly clause: string; readonly before: string };

/** A cue, its own clause since the last comma or conjunction, and the words before it there. */
function place(plain: string, offset: number, cue: NormativeCue): Placed {
  const start = cue.start - offset;
  const opened = [...plain.slice(0, start).matchAll(boundary)].at(-1);
  const from = opened === undefined ? 0 : opened.index + opened[0].length;
  return { cue, before: plain.slice(from, start), clause: plain.slice(from, cue.end - offset) };
}

/** `to read and accept` is one infinitive's: a bare form right after `and` binds with the verb before. */
const binds = ({ cue, clause }: Placed): boolean =>
  !manners.has(cue.cue) && !cue.text.startsWith('and ') && (!nouns.has(cue.cue) || finite.test(clause));
const opensDuty = (each: Placed): boolean => binds(each) && !subordinator.test(each.before);

const placedIn = ({ start, end, cues }: NormativeSentence, text: string): Placed[] => {
  const plain = plainText(text.slice(start, end));
  return cues.map((cue) => place(plain, start, cue));
};

/** `"The Client shall pay and may not assign."` → two; where no verb binds, every cue counts. */
export function dutiesOf(sentence: NormativeSentence, text: string): Duty[] {
  const duties: Placed[][] = [];
  let isOpen = false;
  for (const each of placedIn(sentence, text)) {
    const opens = opensDuty(each);
    const current = duties.at(-1);
    if (current && (!opens || !isOpen)) current.push(each);
    else duties.push([each]);
    if (opens) isOpen = true;
  }
  return duties.flatMap((duty, index) => {
    const binding = duty.filter(binds);
    const until = duties[index + 1]?.[0]?.cue.start ?? sentence.end;
    return [(binding.length > 0 ? binding : duty).map(({ cue }) => cue), ...furtherDuties(binding.at(-1), until, sentence, text)];
  });
}

/** `… and to warn the client`: what else the last verb binds to, each a duty of its own. */
function furtherDuties(last: Placed | undefined, until: number, { start, end }: NormativeSentence, text: string): Duty[] {
  if (!last || subordinator.test(last.before)) return [];
  const plain = plainText(text.slice(start, end));
  return furtherComplements(last.cue.cue, plain, last.cue.end - start, until - start).map((words) => {
    const place = { start: start + words.start, end: start + words.end };
    return [{ ...place, text: text.slice(place.start, place.end), cue: 'complement' }];
  });
}

/** Whether a sentence states what binds, as a title (`Liability of the Supplier`) does not. */
export const isStatement = (sentence: NormativeSentence, text: string): boolean => placedIn(sentence, text).some(opensDuty);
