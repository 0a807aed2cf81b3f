/** What a reader types → what the index knows: no elision, no ligature, straight apostrophes, as `search-index.mjs` wrote them. */

const elision = /(^|[\s(«"])(?:[ldnsjcmt]|qu|jusqu|lorsqu|puisqu)'(?=\p{L})/giu;

/** `l’hébergement` → `hébergement`, `cœur` → `coeur`. */
export function foldQuery(typed: string): string {
  return typed.replaceAll('’', "'").replaceAll('œ', 'oe').replaceAll('Œ', 'OE').replaceAll('æ', 'ae').replace(elision, '$1').trim();
}
