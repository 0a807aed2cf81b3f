/**
 * A contract as read: its clauses in document order with their words, the marks on those words, and
 * what the YAML beside them declares, every node with its span. Names are not resolved yet.
 */
import type { Source, Span } from '../source.ts';
import type { ExampleDeclaration, MatrixDeclaration, RuleDeclaration, TariffDeclaration, TypeDeclaration } from './declaration.ts';
import type { Located } from './located.ts';
import type { DoubtDecision } from './report/doubt.ts';

export type Contract = {
  /** The contract's folder name: `alteo`. */
  readonly id: string;
  readonly meta: FrontMatter;
  readonly sources: readonly Source[];
  readonly clauses: readonly Clause[];
  readonly marks: readonly Mark[];
  readonly values: readonly ValueDeclaration[];
  readonly terms: readonly TermDeclaration[];
  readonly readings: readonly ReadingDeclaration[];
  readonly assumptions: readonly AssumptionDeclaration[];
  readonly waivers: readonly Waiver[];
  readonly types: readonly { readonly name: Located<string>; readonly type: TypeDeclaration }[];
  readonly tariffs: readonly TariffDeclaration[];
  readonly rules: readonly RuleDeclaration[];
  readonly matrices: readonly MatrixDeclaration[];
  /** Further examples of sibling files, by rule id. */
  readonly examples: readonly { readonly rule: Located<string>; readonly examples: readonly ExampleDeclaration[] }[];
  readonly norms: readonly NormDeclaration[];
  readonly ambiguities: readonly AmbiguityDeclaration[];
  readonly acknowledged: readonly { readonly code: string; readonly subject: Located<string>; readonly reason: string }[];
  readonly reviews: readonly Review[];
  /** A later one on the same reading replaces an earlier one. */
  readonly positions: readonly Position[];
  /** The original document's text, when it was given to the compiler. */
  readonly original?: Source & { readonly sha256?: string };
};

export type FrontMatter = {
  readonly title: string;
  readonly provider: string;
  readonly parties: Readonly<Record<string, string>>;
  /** Topics of this contract's norms beside those that all share, with their labels. */
  readonly topics: Readonly<Record<string, string>>;
  readonly edition: string;
  /** The day of the edition: `2022-10-03`. */
  readonly date?: string;
  readonly language: string;
  readonly jurisdiction: string;
  readonly currency: string;
  /** Units that quantities of the text are counts of, by the words they stand under: `user: [utilisateur, utilisateurs]`. */
  readonly units: readonly UnitDeclaration[];
  readonly timeZone?: string;
  /** The document the text was taken from; `text` is its words where `file` is a PDF. */
  readonly original?: { readonly file: string; readonly sha256: string; readonly pdf?: string };
  /** What of the original is layout and not words; each text with the number of times it occurs there. */
  readonly furniture: readonly { readonly text: string; readonly count: number; readonly what: string; readonly span: Span }[];
  /** What a person decided where the witness of a PDF doubts. */
  readonly doubts: readonly (DoubtDecision & { readonly page: number; readonly quote: string; readonly span: Span })[];
  /** Lines of a PDF that ingest takes for layout, and a person says are words of the contract. */
  readonly kept: readonly { readonly page: number; readonly quote: string; readonly reason: string; readonly span: Span }[];
  /** Proper names with digits, waived everywhere. */
  readonly names: readonly { readonly name: string; readonly reason: string; readonly span: Span }[];
  /** Named holiday calendars: `belgianHolidays: { country: BE, years: [2022, 2030], label: … }`. */
  readonly calendars: readonly CalendarDeclaration[];
  readonly span: Span;
};

export type UnitDeclaration = { readonly id: string; readonly words: readonly string[]; readonly span: Span };

export type CalendarDeclaration = {
  readonly id: string;
  readonly label: string;
  readonly country: string;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly source: string;
};

/**
 * `section`: a heading and what stands under it. `paragraph`, `item`, `definition`, `formula`, `table`, `row`, `note`: words.
 * A numbered paragraph (`3.1.1. Dans le cadre…`) is a `paragraph` with a number.
 */
export type ClauseKind = 'section' | 'paragraph' | 'item' | 'definition' | 'formula' | 'table' | 'row' | 'note';

export type Clause = {
  readonly id: string;
  readonly kind: ClauseKind;
  /** The printed number (`5.1`), where there is one. */
  readonly number?: string;
  /** Offset in `text` after the printed number (`5.1. `, `(i) `, a note's digit): what stands before is never a quantity. */
  readonly numberEnd?: number;
  readonly parent?: string;
  /** Heading depth of a section (1–6). */
  readonly level?: number;
  /** How many items of lists this clause stands inside; an item does not stand inside itself. */
  readonly nesting?: number;
  /** It stands in a block quote. */
  readonly quoted?: true;
  /** List glyph of an item as printed (`●`, `-`, `(i)`), which may be furniture of the original. */
  readonly glyph?: string;
  /** The clause's own words, marks stripped; a section's are its heading. Cells of a row are joined by one space. */
  readonly text: string;
  /** For a row or a table head: the cells; their offsets in `text`. */
  readonly cells?: readonly { readonly start: number; readonly end: number; readonly note?: string }[];
  /** Runs of `text` with their place in the source, in order, covering `text`. */
  readonly runs: readonly Run[];
  readonly span: Span;
};

export type Run = { readonly start: number; readonly end: number; readonly span: Span; readonly bold?: boolean };

export type MarkScheme = 'val' | 'term' | 'ref' | 'formula' | 'id' | 'skip';

export type Mark = {
  readonly scheme: MarkScheme;
  /** What follows the scheme: `targetAvailability`, `5.1`; empty for a `skip`. */
  readonly id: string;
  /** The mark's title: its French label, or the reason of a `skip`. */
  readonly title?: string;
  readonly clause: string;
  /** Offsets in the clause's text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly span: Span;
};

/** Fixes a mark's type, or binds words by quote where a mark cannot stand. */
export type ValueDeclaration = {
  readonly id: Located<string>;
  readonly type?: Located<string>;
  readonly quote?: Located<string>;
  readonly clause?: Located<string>;
  readonly label?: string;
};

export type TermDeclaration = {
  readonly id: Located<string>;
  readonly quote?: Located<string>;
  readonly clause?: Located<string>;
  /** Further forms under which the term is used. */
  readonly forms: readonly string[];
  /** Phrases in which its words mean something else: `tout ou partie` is no use of `Partie`. */
  readonly except: readonly string[];
};

export type ReadingDeclaration = {
  readonly id: Located<string>;
  readonly question: string;
  readonly quote: Located<string>;
  readonly clause: Located<string>;
  readonly options: readonly { readonly id: Located<string>; readonly title: string }[];
  /** Whom each option favours, so that a position can be taken as a whole; empty where it is not said. */
  readonly favours: readonly { readonly option: Located<string>; readonly party: Favoured }[];
  readonly default: Located<string>;
  /** What the default rests on: the ordinary words, or the doubt against who drafted the contract. */
  readonly principle?: Principle;
  readonly why: string;
  /** What speaks against the default. */
  readonly against?: string;
  /** The analyst's note of the catalogue it answers: `A-03`. */
  readonly ambiguity?: string;
  readonly span: Span;
};

export const favoured = ['client', 'provider', 'neither'] as const;
export type Favoured = (typeof favoured)[number];
export const principles = ['ordinary-words', 'against-drafter'] as const;
export type Principle = (typeof principles)[number];

export type AssumptionDeclaration = {
  readonly id: Located<string>;
  /** Read by the French quantity grammar, or a list of texts, dates or the like. */
  readonly value: Located<string | number | readonly string[]>;
  readonly type?: Located<string>;
  readonly label: string;
  readonly source: string;
  readonly span: Span;
};

export type Waiver = { readonly quote: Located<string>; readonly clause: Located<string>; readonly reason: string };

export type Party = 'client' | 'provider' | 'both-parties' | 'third-party' | 'nobody';

export type NormDeclaration = {
  readonly id: Located<string>;
  readonly clause: Located<string>;
  readonly bearer: Located<string>;
  readonly counterparty: string;
  readonly modality: Located<string>;
  readonly topic: Located<string>;
  readonly task?: Located<string>;
  readonly action: string;
  readonly quote: Located<string>;
  readonly when: readonly string[];
  readonly unless: readonly string[];
  readonly overrides: readonly Located<string>[];
  readonly span: Span;
};

/** An ambiguity without executable choices, or the file of one that has some: shown under "readings to decide". */
export type AmbiguityDeclaration = {
  readonly id: Located<string>;
  readonly title: string;
  readonly clause: Located<string>;
  readonly quote: Located<string>;
  readonly readings: readonly { readonly id: string; readonly text: string }[];
  readonly default: string;
  readonly why: string;
  readonly choices: readonly string[];
  readonly span: Span;
};

/** Who decided a reading, which option, why and when. */
export type Position = {
  readonly choice: Located<string>;
  readonly option: Located<string>;
  readonly why: string;
  readonly by: string;
  readonly on: string;
  /** Fingerprint of the reading's words and options when it was taken. */
  readonly fingerprint: string;
};

export type Review = {
  readonly rule: Located<string>;
  readonly by: string;
  readonly on: string;
  /** Fingerprint of the rule and of its clauses' words when it was validated. */
  readonly fingerprint: string;
};
