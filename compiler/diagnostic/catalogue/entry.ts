/** The shape of a catalogue entry, and the function that types a group of them. */
import type { Severity } from '../diagnostic.ts';

/** `P` are the parameters of the sentence; `explanation` is Markdown for the diagnostic's page, in one to three sentences. */
export type Entry<P> = {
  readonly severity: Severity;
  /** One line: "Unexpected X, expected Y". */
  readonly message: (parameters: P) => string;
  /** The cure, an action. */
  readonly help: (parameters: P) => string;
  readonly explanation: string;
};

export function error<P>(entry: Omit<Entry<P>, 'severity'>): Entry<P> {
  return { severity: 'error', ...entry };
}

export function warning<P>(entry: Omit<Entry<P>, 'severity'>): Entry<P> {
  return { severity: 'warning', ...entry };
}
