/** A line, or a part of one → the same without the spaces at its end; any other kind of space stays, as a sign of its own. */
export const unspaced = (line: string): string => line.replace(/ +$/, '');
