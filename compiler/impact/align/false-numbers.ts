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

/** Where each word and sign stands that is not the first of its clause. */
function placesOf(old: readonly EditionClause[]): Places {
  const places = new Map<string, [number, number][]>();
  for (const [clause, { tokens }] of old.entries()) {
    for (const [token, { key }] of tokens.entries()) {
      if (token === 0) continue;
      const known = places.get(key);
      if (known) known.push([clause, token]);
      else places.set(key, [[clause, token]]);
    }
  }
  return places;
}

/** What is printed before the words: a number, or the dash that Markdown has no word for. */
function leadOf({ kind, text, from }: EditionClause): string {
  return from > 0 ? text.slice(0, from) : kind === 'item' ? '- ' : '';
}

function isFalse(clause: EditionClause, before: EditionClause | undefined, old: readonly EditionClause[], places: Places): boolean {
  const { tokens } = clause;
  const lead = tokensOf(leadOf(clause)).map(({ key }) => key);
  if (lead.length === 0 || !before || before.tokens.length === 0) return false;
  const last = before.tokens.at(-1)!.key;
  const words = [last, ...lead, ...(tokens[0] ? [tokens[0].key] : [])];
  const [rarest] = lead.map((key, index) => ({ index, found: places.get(key) ?? [] })).sort((a, b) => a.found.length - b.found.length);
  return (rarest?.found ?? []).some(([clause, token]) => {
    const start = token - rarest!.index - 1;
    return start >= 0 && words.every((key, at) => old[clause]!.tokens[start + at]?.key === key);
  });
}

/** Without its number it is a paragraph, told apart from what it was read as. */
function unnumbered({ read: _, ...clause }: EditionClause): EditionClause {
  const text = clause.from > 0 ? clause.text : `${leadOf(clause)}${clause.text}`;
  return { ...clause, kind: 'paragraph', number: undefined, text, from: 0, tokens: tokensOf(text) };
}
