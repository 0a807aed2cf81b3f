/** The words that French sentences are full of, and those of other languages are not. */
export const smallWords: ReadonlySet<string> = new Set(
  'le la les des du et à un une est sont dans pour que qui au aux par sur ne pas avec ce cette ces son sa ses leur ou il elle l d s n qu de en tout toute sans si'.split(
    ' ',
  ),
);
