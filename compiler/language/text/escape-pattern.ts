/** Words → the source of a pattern that reads them as they are. Node 20, which the package runs on, has no `RegExp.escape`. */
export const escapePattern = (words: string): string => words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
