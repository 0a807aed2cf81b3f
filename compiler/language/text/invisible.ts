/** Signs that print nothing and are no white space: zero width, direction, soft hyphens, a byte order mark within the text. */

/** One such sign; the expression is global. */
export const invisible =
  /\u034f|[\u00ad\u061c\u115f\u1160\u17b4\u17b5\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]|[\u180b-\u180e]|[\u{e0000}-\u{e007f}]/gu;

/** `\u200b` → `U+200B`. */
export const codePointOf = (sign: string): string => `U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
