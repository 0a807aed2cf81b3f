/** What the review page of an ingested document says, in one language; names of removals are in `locale`. */
export type ReviewWords = {
  readonly title: (file: string) => string;
  readonly skip: string;
  /** What the page is, and that nothing leaves the machine. */
  readonly lead: string;
  readonly keys: string;
  readonly counted: (number: number, done: number) => string;
  readonly none: string;
  readonly browse: string;
  readonly previous: string;
  readonly next: string;
  readonly copy: string;
  readonly copied: string;
  readonly cannotCopy: string;
  readonly done: string;
  readonly undone: string;
  /** By the unit that the document counts. */
  readonly place: Readonly<Record<'page' | 'paragraph', (number: number) => string>>;
  readonly picture: (place: string) => string;
  readonly noPicture: string;
  readonly words: string;
  readonly finding: (number: number, of: number) => string;
  readonly also: (pages: string) => string;
  /** What to do with the line of a removal, and of a doubt. */
  readonly pasteRemoval: string;
  readonly pasteDoubt: string;
  readonly pasteWords: string;
  readonly reason: string;
  readonly more: (number: number) => string;
  readonly kinds: Readonly<Record<string, string>>;
};
