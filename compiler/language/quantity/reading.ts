/** What a contract says beside its words, which decides how some of them are read: nothing is guessed from the machine. */
import { plainText } from '../text/plain-text.ts';

export type ReadingContext = {
  /** ISO 3166 of its law: `GB` reads 03/04/2026 as 3 April, `US` as 4 March, none reads it as a date. */
  readonly jurisdiction?: string;
  /** The units that its front matter declares, by their words: `utilisateurs` → `user`. */
  readonly units?: ReadonlyMap<string, string>;
};

type Stated = { readonly jurisdiction: string; readonly units: readonly { readonly id: string; readonly words: readonly string[] }[] };

const contexts = new WeakMap<Stated, ReadingContext>();

/** Of a contract's front matter; made once for each. */
export function contextOf(stated: Stated): ReadingContext {
  const known = contexts.get(stated);
  if (known) return known;
  const words = stated.units.flatMap(({ id, words: of }) => [id, ...of].map((word) => [plainText(word), id] as const));
  const context = { jurisdiction: stated.jurisdiction, units: new Map(words) };
  contexts.set(stated, context);
  return context;
}
