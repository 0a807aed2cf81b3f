/** Clause ids → what a reader calls them: `5.1/p6` → `5.1, alinéa 6`, `def:incident` → `« Incident »`, a number that an annex has again → `Annexe 1, 2`. */
import type { ClauseModel, Manifest } from '../../../compiler/model/report/manifest.ts';
import { wordsOf } from '../../strings/languages.ts';
import type { Words } from '../../strings/words.ts';
import { clauseTree } from './clause-tree.ts';

type Length = 'long' | 'short';

/** Length of the printed number in a clause's words, with what separates it: `5.1. ` → 5. */
export function numberEnd({ text, number }: Pick<ClauseModel, 'text' | 'number'>): number {
  if (number === undefined || !text.trimStart().startsWith(number)) return 0;
  const start = text.indexOf(number) + number.length;
  return start + (/^\s*[.)–-]*\s*/.exec(text.slice(start))?.[0].length ?? 0);
}

/** The words of a heading without its number: `5.1. SLA 99,9%` → `SLA 99,9%`. */
export const titleOf = (clause: ClauseModel): string => clause.text.slice(numberEnd(clause)).replace(/\s*:\s*$/, '');

/** A heading's words for lists and trails: capitals become lower case. The text itself keeps its capitals. */
export function plainTitle(clause: ClauseModel): string {
  const title = titleOf(clause);
  const letters = title.match(/\p{L}/gu) ?? [];
  const isShouted = letters.filter((letter) => letter === letter.toUpperCase()).length > letters.length * 0.6;
  return isShouted ? title.charAt(0) + title.slice(1).toLowerCase() : title;
}

export function labelOf(manifest: Manifest, id: string, length: Length = 'long'): string {
  const { byId, numbered } = clauseTree(manifest);
  const clause = byId.get(id);
  if (!clause) return id;
  if (clause.number) {
    const isFirst = numbered.get(clause.number) === clause;
    return [isFirst || !clause.parent ? '' : labelOf(manifest, clause.parent, length), clause.number].filter(Boolean).join(', ');
  }
  const own = ownLabel(manifest, clause, length);
  const above = clause.parent && !own.whole ? labelOf(manifest, clause.parent, length) : '';
  return [above, own.text].filter(Boolean).join(', ');
}

/** The last step alone, where the clause above is known: `puce 3`. */
export function lastLabel(manifest: Manifest, id: string): string {
  const clause = clauseTree(manifest).byId.get(id);
  return clause?.number ?? (clause ? ownLabel(manifest, clause, 'short').text : id);
}

/** `whole`: the label says enough without the clause above. */
function ownLabel(manifest: Manifest, clause: ClauseModel, length: Length): { text: string; whole: boolean } {
  const { place, quoted, spaced } = wordsOf(manifest);
  const last = clause.id.split('/').at(-1) ?? clause.id;
  if (clause.kind === 'definition' && !clause.id.includes('/')) return { text: spaced(quoted(termOf(manifest, clause))), whole: true };
  if (clause.kind === 'section') return { text: titleOf(clause), whole: !clause.id.includes('/') };
  return { text: positional(place, last, length), whole: last === clause.id };
}

const patterns: readonly (readonly [RegExp, (place: Words['place'], number: string, length: Length) => string])[] = [
  [/^(?:p|al)(\d+)$/, (place, number, length) => (length === 'long' ? place.paragraph(number) : place.shortParagraph(number))],
  [/^bullet-(\d+)$/, (place, number) => place.bullet(number)],
  [/^tiret-(\d+)$/, (place, number) => place.dash(number)],
  [/^formule(?:-(\d+))?$/, (place, number) => place.formula(number)],
  [/^table(?:-(\d+))?$/, (place, number) => place.table(number)],
  [/^row-(\d+)$/, (place, number) => place.row(number)],
  [/^note-(\d+)$/, (place, number) => place.note(number)],
  [/^([ivxl]+)$/, (_, number) => `(${number})`],
];

function positional(place: Words['place'], last: string, length: Length): string {
  for (const [pattern, write] of patterns) {
    const match = pattern.exec(last);
    if (match) return write(place, match[1] ?? '', length);
  }
  return last === 'preambule' ? place.preamble : last.replaceAll('-', ' ');
}

/** The term that a definition defines, as the contract writes it. */
export function termOf(manifest: Manifest, clause: ClauseModel): string {
  const term = manifest.terms.find((term) => term.clause === clause.id);
  return term?.name ?? clause.text.split(/\s*:\s/)[0]?.slice(0, 80) ?? clause.id;
}
