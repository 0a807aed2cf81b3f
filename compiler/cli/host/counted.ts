/** `1 rule`, `2 rules`: a number of things, as the commands tell it. */
export const counted = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
