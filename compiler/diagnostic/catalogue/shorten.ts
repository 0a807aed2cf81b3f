/** Words cut for one line: white space runs become a space, and at most so many characters are kept, an ellipsis last. */
export function shorten(text: string, most = 80): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > most ? `${line.slice(0, most - 1).trimEnd()}…` : line;
}
