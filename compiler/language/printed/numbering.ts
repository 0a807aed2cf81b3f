/** The words with which a language numbers its clauses, in tables: the same for headings, paragraphs, references and ingest. */
import { escapePattern } from '../text/escape-pattern.ts';

export type Numbering = {
  /** Words before the number of a clause, whose id is the number alone: `article`, `art.`. Lower case. */
  readonly clauses: readonly string[];
  /** Words before the number of a part above clauses, outermost first: `titre` and `I` are `titre-i`. */
  readonly parts: readonly string[];
  /** Clause words that name a part where another word numbers the clauses: a French `section` holds articles. */
  readonly eitherWay: readonly string[];
  /** Words of parts that stand beside the others, after them: `annexe`, `schedule`. */
  readonly annexes: readonly string[];
  /** Words of papers that are counted, with ids of their own, and that hold nothing: `fiche 3`. */
  readonly sheets: readonly string[];
  /** Numbers in words, after the word they number: `premier` is `1`. */
  readonly inWords: Readonly<Record<string, string>>;
  /** Of these, the first as a Roman numeral: a part's number is `i` then. `Titre Ier` is followed by `Titre II`, `Article Ier` by `Article 2`. */
  readonly firstOfRoman: readonly string[];
  /** Ordinals before the word they number: `première partie`. */
  readonly ordinals: Readonly<Record<string, string>>;
  /** What may stand before such an ordinal: `the`. */
  readonly beforeOrdinal: readonly string[];
  /** Articles that a title in capitals begins with: after `ANNEXE A`, they make of `A` a word. */
  readonly capitalArticles: readonly string[];
  /** What may end one of the things that a sentence lists, after its `;`: `et`, `or`. */
  readonly listJoints: readonly string[];
  /** What may follow a number and belongs to it: `bis`. */
  readonly suffixes: readonly string[];
  /** What may stand before a number: `n°`. */
  readonly signs: readonly string[];
  /** Words of streets, one of the first three after the number of a house; lower case. */
  readonly streets: readonly string[];
  /** Titles of people that look like a letter that numbers: `M.`. */
  readonly courtesy: readonly string[];
  /** What may stand between an initial and a name: `de `, `van `. */
  readonly particles: readonly string[];
  /** Words after a name that make it a firm's: `et associés`; lower case. */
  readonly partners: readonly string[];
  /** Words and signs that make of the number before them a quantity or a date; lower case. */
  readonly units: readonly string[];
  /** Stands for a heading without a letter or digit. */
  readonly untitled: string;
};

/** Texts of which one stands somewhere, the longest first: the source of a pattern. */
export const oneOf = (texts: readonly string[]): string =>
  [...texts]
    .sort((a, b) => b.length - a.length)
    .map(escapePattern)
    .join('|');
