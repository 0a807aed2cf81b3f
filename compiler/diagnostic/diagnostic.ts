/**
 * A diagnostic is what an author reads: a permanent code, one sentence, the places, the cure.
 * Sentences read "Unexpected X, expected Y"; labels have at most five words; the cure is an action.
 */
import type { Span } from '../source.ts';

export type Severity = 'error' | 'warning';

/** `code` is `stage/kebab-name`; the first place is where the frame opens. */
export type Diagnostic = {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly places: readonly Place[];
  readonly help?: string;
  /** Further lines shown under the frame, e.g. a counterexample ready to paste. */
  readonly details?: readonly string[];
  /** What could not be read because of it: see `consequences.ts`. */
  readonly spoils?: Spoilt;
};

/** Its place, and all that it says or is called. `whole` where it is more than one declaration, or a mark whose name is not known. */
export type Spoilt = { readonly span: Span; readonly texts: readonly string[]; readonly whole?: 'declarations' | 'front matter' | 'name' };

export type Place = { readonly span: Span; readonly label?: string };

export type Report = (diagnostic: Diagnostic) => void;

/** A diagnostic that leaves something unread. */
export const spoiling = (diagnostic: Diagnostic, spoils: Spoilt): Diagnostic => ({ ...diagnostic, spoils });
