/** How French sets words side by side: no-break spaces, plurals, elision, quotes. */

const narrow = '\u202f';
const hard = '\u00a0';

/** Plain spaces → French ones: `Pourquoi ?` → narrow no-break, `« mot »` → no-break. */
// @__NO_SIDE_EFFECTS__
export const spaced = (text: string): string =>
  text
    .replace(/ ([?!;])/g, `${narrow}$1`)
    .replace(/ ([:%€»])/g, `${hard}$1`)
    .replace(/« /g, `«${hard}`);

/** `1 règle`, `2 règles`; zero is singular. */
export const count = (number: number, one: string, many: string): string => `${number}${hard}${Math.abs(number) > 1 ? many : one}`;

/** `d’Alteo`, `de Telenet`. */
export const of = (name: string): string => (/^[aeiouyhàâéèêëîïôûœ]/i.test(name) ? `d’${name}` : `de ${name}`);

/** `Retenu : plafonds`: a name, then what it is about. */
export const labelled = (label: string, text: string): string => `${label}${hard}: ${text}`;

/** The contract's words inside a sentence of the interface. */
export const quoted = (words: string): string => `«${hard}${words}${hard}»`;
