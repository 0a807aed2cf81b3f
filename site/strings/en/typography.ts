/** How English sets words side by side: plurals, possessives, quotes. No space stands before a sign. */

const hard = '\u00a0';

/** Plain spaces stay, but for the one between a figure and its unit. */
export const spaced = (text: string): string => text.replace(/(\d) ([%€£$])/g, `$1${hard}$2`);

/** `1 rule`, `2 rules`, `0 rules`. */
export const count = (number: number, one: string, many: string): string => `${number}${hard}${Math.abs(number) === 1 ? one : many}`;

/** `of Northwind`. */
export const of = (name: string): string => `of ${name}`;

/** `Kept: ceilings`: a name, then what it is about. */
export const labelled = (label: string, text: string): string => `${label}: ${text}`;

/** The contract's words inside a sentence of the interface. */
export const quoted = (words: string): string => `“${words}”`;
