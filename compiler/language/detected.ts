/** What a language finds in a paragraph. Offsets are in the paragraph; `text` is its slice. */
import type { Quantity } from './quantity/quantity.ts';

export type Bounds = { readonly start: number; readonly end: number };

/** `quantity` where the grammar reads the words; `form` says what kind of number it is. */
export type DetectedQuantity = Bounds & {
  readonly text: string;
  readonly form: 'quantity' | 'number' | 'code' | SpecialForm;
  readonly quantity?: Quantity;
};

/** Numbers of running text that state no value a mark could bind; a `designation` names a standard, a register, an account, an address. */
export type SpecialForm = 'date' | 'phone' | 'law' | 'frequency' | 'version' | 'fraction' | 'designation';

export type ParsedQuantity =
  /** `hedge`: words that say how the number is meant (`environ`, `at least`); the number is read all the same. */
  | { readonly ok: true; readonly value: Quantity; readonly hedge?: string }
  | { readonly ok: false; readonly at: number; readonly expected: string };

/** A list (`articles 5.1 et 5.2`) gives one reference per number. `through`: this one, and all between it and the one before. */
export type DetectedReference = Bounds & { readonly text: string; readonly target: ReferenceTarget; readonly through?: true };

/** A place inside a clause: `b`, or, of a `line`, the paragraph of that number. */
type Point = { readonly name: string; readonly line?: true };

/** `part` is the id of the part said to hold it (`annexe-1`). A clause without a number is the one that speaks; `word` is `article`. */
export type ReferenceTarget =
  | {
      readonly kind: 'clause';
      readonly word: string;
      readonly number?: string;
      readonly points?: readonly Point[];
      readonly part?: string;
    }
  | {
      readonly kind: 'part' | 'annex';
      readonly name: string;
      readonly number: string;
      readonly points?: readonly Point[];
      readonly part?: string;
    }
  | { readonly kind: 'note'; readonly number: string }
  | { readonly kind: 'title'; readonly of: 'clause' | 'annex'; readonly title: string; readonly document: string }
  | { readonly kind: 'external'; readonly document: string; readonly number?: string };

/** `acronym`: `CPV`. `phrase`: `Bon de Commande`. `word`: one word alone, `Contrat`. */
export type TermLike = Bounds & { readonly kind: 'acronym' | 'phrase' | 'word' };

/** `cue` names the expression that makes a sentence normative (`devoir`, `être tenu`, `futur`). */
export type NormativeCue = Bounds & { readonly text: string; readonly cue: string };

/** `sentence` is the slice of the paragraph. */
export type NormativeSentence = Bounds & { readonly sentence: string; readonly cues: readonly NormativeCue[] };

/** The cues of one thing that a sentence says, in order. */
export type Duty = readonly NormativeCue[];
