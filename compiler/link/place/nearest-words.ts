/** Words and a text that does not hold them → the stretch of the text that shares most with them. */

import { editDistance } from '../../diagnostic/suggest.ts';

/** Nothing where less than half of the words are shared. `nearestWords('taux de 98 %', 'le taux de 99 % est')` → `taux de 99 %`. */
export function nearestWords(words: string, text: string): string | undefined {
  const wanted = words.split(' ');
  const found = text.split(' ');
  const wantedForms = countForms(wanted);
  let shared = 0;
  let most = 0;
  let places: number[] = [];
  const window = new Map<string, number>();
  found.forEach((word, index) => {
    shared += change(window, wantedForms, formOf(word), 1);
    const left = found[index - wanted.length];
    if (left !== undefined) shared += change(window, wantedForms, formOf(left), -1);
    const at = Math.max(0, index - wanted.length + 1);
    if (shared > most) places = [];
    most = Math.max(most, shared);
    if (shared === most && places.length < mostTies) places.push(at);
  });
  if (most === 0 || most * 2 < wanted.length) return undefined;
  const stretches = places.map((at) => found.slice(at, at + wanted.length).join(' '));
  const distances = stretches.map((stretch) => editDistance(words, stretch, Math.max(words.length, stretch.length)));
  return stretches[distances.indexOf(Math.min(...distances))];
}

/** Stretches that share as many words are told apart by their letters, this many at most. */
const mostTies = 20;

const formOf = (word: string): string =>
  word
    .toLowerCase()
    .replace(/[’]/g, "'")
    .replace(/[.,;:()«»"]/g, '');

function countForms(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(formOf(word), (counts.get(formOf(word)) ?? 0) + 1);
  return counts;
}

/** Adds a word to the window or takes one out, and tells how the number of shared words changes. */
function change(window: Map<string, number>, wanted: ReadonlyMap<string, number>, form: string, step: 1 | -1): number {
  const before = window.get(form) ?? 0;
  window.set(form, before + step);
  const limit = wanted.get(form) ?? 0;
  return Math.min(before + step, limit) - Math.min(before, limit);
}
