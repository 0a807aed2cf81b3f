/** A text and two places of it → where the words begin and end that stand there. */

/** The words that the characters from `first` to `last` stand in. */
export function wholeWords(text: string, first: number, last: number): { readonly start: number; readonly end: number } {
  const start = text.slice(0, first).search(/\S*$/);
  const rest = /^\S*/.exec(text.slice(last))?.[0].length ?? 0;
  return { start, end: Math.max(last + rest, start) };
}
