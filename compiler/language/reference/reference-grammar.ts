/** What a language brings to the reading of references: its words as tables, its documents as two questions. All of plain text. */

/** `clause`, `part`, `annex` are numbered; `point` and `line` name what stands inside a clause. */
export type Head = {
  readonly kind: 'clause' | 'part' | 'annex' | 'note' | 'point' | 'line';
  /** The word as ids have it: `annexe` of `annexes`. */
  readonly name: string;
  readonly plural: boolean;
};

/** One paragraph being read: the words as written, their plain spelling, and the plain names of further documents. */
export type Paragraph = { readonly source: string; readonly text: string; readonly names: readonly string[] };

/** Patterns are sticky and read plain text. */
export type ReferenceGrammar = {
  readonly heads: ReadonlyMap<string, Head>;
  /** Heads that are verbs too, and what stands before one that is none: `le livre 3`. */
  readonly verbs: ReadonlySet<string>;
  readonly beforeNoun: RegExp;
  /** Numbers in words after a head. */
  readonly inWords: Readonly<Record<string, string>>;
  /** Belongs to the number before it: `bis`. */
  readonly suffixes: readonly string[];
  /** Letters before the numbers of a code: `L. 441-10`. */
  readonly codeLetters: string;
  /** Between a head and its number: `n°`. */
  readonly sign: RegExp;
  readonly and: RegExp;
  readonly to: RegExp;
  /** What stands before a head that is said again: `à l'article 5`. */
  readonly again: RegExp;
  /** ` de l'`, ` of the `. */
  readonly of: RegExp;
  /** Before a point without a head of its own: `le c de l'article 14`. */
  readonly beforeLetter: RegExp;
  /** The number of a line, with its ending: `2`, `1er`. */
  readonly figure: RegExp;
  /** Ordinals of lines: `deuxième` is 2. */
  readonly ordinals: ReadonlyMap<string, string>;
  /** Goes on from a number and changes nothing: ` et suivants`. */
  readonly following: RegExp;
  /** Makes of a number that follows in a list a quantity. */
  readonly unit: RegExp;
  /** Where a reference begins that a head stands in: the `l'` before it. */
  readonly startOf: (text: string, at: number) => number;
  /** The document that owns the number that ends at `at`; none for this contract itself. */
  readonly ownerAfter: (paragraph: Paragraph, at: number) => { readonly start: number; readonly end: number } | undefined;
  /** The end of a document's name that begins at `at`. */
  readonly documentAt: (paragraph: Paragraph, at: number, end: number) => number | undefined;
  /** An annex or a clause called by its title: the title's place, quotes included. */
  readonly titled: RegExp;
};
