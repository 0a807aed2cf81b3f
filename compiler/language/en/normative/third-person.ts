/** English verbs in, their third person of the present out. */

/** `pass` → `passes`, `carry` → `carries`, `renew` → `renews`. */
export const thirdPerson = (verb: string): string => {
  if (/(?:s|x|z|ch|sh|o)$/u.test(verb)) return `${verb}es`;
  return /[^aeiou]y$/u.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
};
