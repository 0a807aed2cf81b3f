/** What the witness saw of a PDF, as it is stored beside it: by page, the lines that a reader sees, and what it finds odd. */

/** Rises whenever another version would say something else of the same document. */
export const witnessVersion = 1;

/** Findings that are told and are no doubt, whatever the contract says. */
export const quietKinds = ['watermark', 'recognised', 'value'] as const;

/** Words that nobody sees, hardly sees, or sees otherwise than the document says; struck ones are a doubt only where the contract says them. */
export const findingKinds = [
  'off-page',
  'no-ink',
  'pale',
  'tiny',
  'covered',
  'versions',
  'unmapped',
  'shape',
  'crowded',
  'undrawn',
  'struck',
  ...quietKinds,
] as const;

export type FindingKind = (typeof findingKinds)[number];

export const isQuiet = (kind: FindingKind): kind is (typeof quietKinds)[number] => quietKinds.some((quiet) => quiet === kind);

export type Finding = {
  readonly kind: FindingKind;
  readonly words: string;
  /** The character that the document says; what it is drawn as. */
  readonly said?: string;
  /** The words on the same spot; the character that `said` is drawn as. */
  readonly other?: string;
  /** Left, top, right and bottom, in points from the top left of the page as shown. */
  readonly box?: readonly [number, number, number, number];
  /** How many words more have it, where one stands for all. */
  readonly more?: number;
};

/** Between the cells of a row that is shown. */
export const cellEnd = '\t';

/** `shown`: what a reader sees, row by row, without the words of findings; what stands side by side is parted by `cellEnd`. */
export type WitnessedPage = { readonly page: number; readonly shown: readonly string[]; readonly findings: readonly Finding[] };

export const defeats = ['time', 'memory', 'unreadable', 'too-many-pages'] as const;

/** `defeated` says why the pages are not all there. */
export type Verdict = {
  readonly witness: number;
  /** Digest of the PDF's bytes. */
  readonly sha256: string;
  readonly pages: readonly WitnessedPage[];
  readonly defeated?: (typeof defeats)[number];
};
