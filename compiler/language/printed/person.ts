/** Words that open with the initial of a person or a firm, where a letter that numbers would look the same: `C. Martin, gérant`. */
import { type Numbering, oneOf } from './numbering.ts';

const initials = /^\p{Lu}\. ?(?:\p{Lu}\.[ -]?)+\p{Lu}\p{Ll}/u;
const clan = /^\p{Lu}\. (?:O['’]|Mc|Mac)\p{Lu}/u;

/** `M. Dupont`, `J. Smith, Director`, `L. Dubois et associés` → true; `C. Facturation` → false. */
export function opensWithPerson(text: string, { courtesy, particles, partners }: Numbering): boolean {
  if (courtesy.some((title) => text.startsWith(`${title} `))) return true;
  const name = `(?:${oneOf(particles)})?\\p{Lu}[\\p{L}’'-]+`;
  const named = new RegExp(`^\\p{Lu}\\. ?${name}(?: ${name})?, \\p{L}`, 'u');
  const firm = new RegExp(`^\\p{Lu}\\. ${name} (?:${oneOf(partners)})(?!\\p{L})`, 'iu');
  return named.test(text) || initials.test(text) || clan.test(text) || firm.test(text);
}
