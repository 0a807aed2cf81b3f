/**
 * In: groups of lines between blank lines. Out: those that were rows of a two-column table of definitions.
 * Law: such rows stand together, narrower than the rest of the document, and each opens with a short term.
 */

import type { Locale } from '../../language/locale.ts';
import { openingOf } from '../blocks/numbers.ts';
import type { Word } from '../record/records.ts';
import type { TextLine } from './text-lines.ts';

export type Definition = { readonly term: readonly Word[]; readonly start: readonly Word[]; readonly rest: readonly TextLine[] };

type Group = readonly TextLine[];

const NARROW = 0.8;
const TOGETHER = 3;
/** Groups before and after that count as standing together; items may stand between. */
const REACH = 6;

export function findDefinitions(groups: readonly Group[], locale: Locale): Map<Group, Definition> {
  const lengths = groups
    .flat()
    .map((line) => line.text.length)
    .sort((a, b) => a - b);
  const wide = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  const bodies = groups.map((group) => Math.max(0, ...group.slice(1).map((line) => line.text.length)));
  const narrow = groups.map((group, i) => group.length > 1 && bodies[i]! < NARROW * wide && !openingOf(group[0]!.words, locale));
  const found = new Map<Group, Definition>();
  groups.forEach((group, i) => {
    const near = [...groups.keys()].slice(Math.max(0, i - REACH), i + REACH + 1).filter((j) => narrow[j]);
    if (!narrow[i] || near.length < TOGETHER) return;
    const widths = near.map((j) => bodies[j]!).sort((a, b) => a - b);
    const column = widths[Math.floor(widths.length * 0.7)]!;
    const definition = stacked(group, column) ?? sideBySide(group, column);
    if (definition) found.set(group, definition);
  });
  return new Map([...found].filter(([group]) => countNear(groups, found, groups.indexOf(group)) >= TOGETHER));
}

const countNear = (groups: readonly Group[], found: ReadonlyMap<Group, Definition>, at: number): number =>
  groups.slice(Math.max(0, at - REACH), at + REACH + 1).filter((group) => found.has(group)).length;

/** `Conditions` / `générales` / `Les conditions générales de …`. */
function stacked(group: Group, column: number): Definition | undefined {
  const body = group.findIndex((line, i) => i > 0 && line.text.length > 0.55 * column && /^\p{Lu}/u.test(line.text));
  if (body < 1) return undefined;
  const terms = group.slice(0, body);
  if (terms.some((line) => line.text.length > 0.55 * column || /[.;:,]$/.test(line.text)) || !/^\p{Lu}/u.test(terms[0]!.text))
    return undefined;
  return { term: terms.flatMap((line) => line.words), start: [], rest: group.slice(body) };
}

/** `Portail de gestion Le portail de configuration en ligne`: the earliest capital after which the line fits its column. */
function sideBySide(group: Group, column: number): Definition | undefined {
  const first = group[0]!;
  const split = first.words.findIndex(
    (word, i) =>
      i > 0 &&
      /^\p{Lu}/u.test(word.text) &&
      lengthOf(first.words.slice(i)) <= column + 2 &&
      lengthOf(first.words.slice(0, i)) <= 0.6 * column,
  );
  if (split < 1 || !/^\p{Lu}/u.test(first.text) || first.words.slice(0, split).some((word) => /[.;:,]$/.test(word.text))) return undefined;
  return { term: first.words.slice(0, split), start: first.words.slice(split), rest: group.slice(1) };
}

const lengthOf = (words: readonly Word[]): number => words.reduce((sum, word) => sum + word.text.length + 1, -1);
