/** What a person says of how an original is to be read, where the document alone does not tell. */

/** Of tracked changes: all accepted, or all rejected. */
export type Side = 'accepted' | 'rejected';

/** A line as ingest tells it when it takes it out. */
export type KeptLine = { readonly page: number; readonly quote: string };

export type HowRead = {
  /** The side of a Word document's tracked changes; all accepted, unless it is said otherwise. */
  readonly changes?: Side | undefined;
  /** Lines of a PDF that are words of the contract, of those that ingest takes for layout. */
  readonly kept?: readonly KeptLine[] | undefined;
};
