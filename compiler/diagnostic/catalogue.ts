/**
 * Every diagnostic of Clausier: code → severity, sentence, cure, explanation. An unknown code or a missing
 * parameter does not compile. Codes are permanent; each has its page under `test/diagnostics/STAGE/CODE.md`.
 */
import { check } from './catalogue/check.ts';
import { coverage } from './catalogue/coverage.ts';
import type { Entry } from './catalogue/entry.ts';
import { expression } from './catalogue/expression.ts';
import { ingest } from './catalogue/ingest.ts';
import { link } from './catalogue/link.ts';
import { read } from './catalogue/read.ts';
import { review } from './catalogue/review.ts';
import type { Diagnostic, Place } from './diagnostic.ts';

export const catalogue = { ...read, ...link, ...expression, ...check, ...coverage, ...ingest, ...review };

export type Code = keyof typeof catalogue;
type Parameters<C extends Code> = (typeof catalogue)[C] extends Entry<infer P> ? P : never;

/** Builds the diagnostic of a code from its parameters; the first place is where the frame opens. */
export function diagnose<C extends Code>(
  code: C,
  parameters: Parameters<C>,
  places: Place | readonly Place[],
  details?: readonly string[],
): Diagnostic {
  const entry = catalogue[code] as unknown as Entry<Parameters<C>>;
  return {
    code,
    severity: entry.severity,
    message: entry.message(parameters),
    places: isList(places) ? places : [places],
    help: entry.help(parameters),
    ...(details ? { details } : {}),
  };
}

function isList(places: Place | readonly Place[]): places is readonly Place[] {
  return Array.isArray(places);
}
