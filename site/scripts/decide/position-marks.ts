/** Says beside options and rules what this browser decided of them: `data-position` and `data-signed` name one, and the digest of its words today. */
import { marksIn } from '../../strings/marks.ts';
import { type Decisions, decidedOn, readDecisions } from './decisions.ts';

export function markPositions(): void {
  const decisions = readDecisions();
  for (const mark of document.querySelectorAll<HTMLElement>('[data-position]')) mark.textContent = ofOption(mark, decisions);
  for (const mark of document.querySelectorAll<HTMLElement>('[data-signed]')) mark.textContent = ofRule(mark, decisions);
}

function ofOption(mark: HTMLElement, decisions: Decisions): string {
  const [contract = '', choice = '', option, digest] = (mark.dataset.position ?? '').split('/');
  const taken = decidedOn(decisions, contract).positions[choice];
  const { yours, stale } = wordsAt(mark);
  if (taken?.option !== option) return '';
  return digest === undefined || taken?.fingerprint === digest ? yours : `${yours}, ${stale}`;
}

function ofRule(mark: HTMLElement, decisions: Decisions): string {
  const [contract = '', rule = '', digest] = (mark.dataset.signed ?? '').split('/');
  return decidedOn(decisions, contract).reviews[rule]?.fingerprint === digest ? wordsAt(mark).signed : '';
}

const wordsAt = (mark: HTMLElement): ReturnType<typeof marksIn> => marksIn(mark.closest<HTMLElement>('[lang]')?.lang ?? '');
