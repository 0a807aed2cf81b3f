/** A text → the words that are looked for: lower case, no accents, no elision, no sign around them. `L’Hébergement, 99,9 %` → `hebergement`, `99,9`. */
import { foldQuery } from './fold-query.ts';

export function bareWords(text: string): string[] {
  return foldQuery(text)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[\s\u00a0\u202f()«»"“”;:!?…[\]–—]+/u)
    .flatMap((word) => (/\d/.test(word) ? [word] : word.split(/[-'/]/)))
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter(Boolean);
}
