/** The words that English sentences are full of, and those of other languages are not. */
export const smallWords: ReadonlySet<string> = new Set(
  'the of and to in is are for that by with be this any not shall will must may which or from at as it its has have an if no each such under'.split(
    ' ',
  ),
);
