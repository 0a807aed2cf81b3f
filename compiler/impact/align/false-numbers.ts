/**
 * Clauses that layout began at a number or a dash inside a sentence (`ninety` / `(90) days`, `téléphone` / `- mail`) → the same
 * clauses without a number, where the old edition has these words side by side in one clause.
 */
import type { EditionClause } from './edition.ts';
import { tokensOf } from './tokens.ts';

export function withoutFalseNumbers(old: readonly EditionClause[], fresh: readonly EditionClause[]): EditionClause[] {
  const places = placesOf(old);
  return fresh.map((clause, index) => (isFalse(clause, fresh[index - 1], old, places) ? unnumbered(clause) : clause));
}

type Places = ReadonlyMap<string, readonly (readonly [clause: number, token: number])[]>;

/** Where each word and sign stands. */
function placesOf(old: readonly EditionClause[]): Places {
  const places = new Map<string, [number, number][]>();
  for (const [clause, { tokens }] of old.entries()) {
    for (const [token, { key }] of tokens.entries()) {
      const known = places.get(key);
      if (known) known.push([clause, token]);
      else places.set(key, [[clause, token]]);
    }
  }
  return places;
}

/** What is printed before the words: a number, or the dash that Markdown has no word for. */
function leadOf({ kind, text, from }: EditionClause): string {
  const lead = text.slice(0, from);
  return isNumbering.test(lead) ? lead : kind === 'item' ? '- ' : '';
}

/** `(90)`, `Schedule 1.`, `a)`, `iv.`. */
const isNumbering = /\p{N}|^\s*\(?\p{L}{1,4}\s?[).°]/u;

function isFalse(clause: EditionClause, before: EditionClause | undefined, old: readonly EditionClause[], places: Places): boolean {
  const lead = tokensOf(leadOf(clause)).map(({ key }) => key);
  if (lead.length === 0 || !before || before.tokens.length === 0) return false;
  const after = clause.tokens.slice(0, around).map(({ key }) => key);
  const words = [...before.tokens.slice(-around).map(({ key }) => key), ...lead, ...after];
  const [rarest] = words.map((key, index) => ({ index, found: places.get(key) ?? [] })).sort((a, b) => a.found.length - b.found.length);
  const isInside = (rarest?.found ?? []).some(([at, token]) => {
    const start = token - rarest!.index;
    return start >= 0 && words.every((key, index) => old[at]!.tokens[start + index]?.key === key);
  });
  return isInside && !old.some((one) => one.number === clause.number && after.every((key, index) => one.tokens[index]?.key === key));
}

/** So many words on either side tell where a number stands. */
const around = 2;

/** Without its number it is a paragraph, told apart from what it was read as. */
function unnumbered({ read: _, ...clause }: EditionClause): EditionClause {
  const text = clause.from > 0 ? clause.text : `${leadOf(clause)}${clause.text}`;
  return { ...clause, kind: 'paragraph', number: undefined, text, from: 0, tokens: tokensOf(text) };
}
