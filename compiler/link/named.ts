/** Looking names up: an unknown one is reported with the nearest known one, a second one with the place of the first. */
import { diagnose } from '../diagnostic/catalogue.ts';
import type { Report } from '../diagnostic/diagnostic.ts';
import { suggest } from '../diagnostic/suggest.ts';
import type { Located } from '../model/contract.ts';
import type { Span } from '../source.ts';

/** What a name can name, for `link/unknown-name` and `link/duplicate-name`. */
export type What =
  | 'rule'
  | 'reading'
  | 'option'
  | 'type'
  | 'tariff'
  | 'matrix'
  | 'task'
  | 'input'
  | 'norm'
  | 'topic'
  | 'party'
  | 'exception'
  | 'value'
  | 'assumption'
  | 'term'
  | 'formula'
  | 'calendar'
  | 'quantity type'
  | 'ambiguity'
  | 'diagnostic'
  | 'example value';

/** True when `known` has the name; otherwise reports it. */
export function isKnown(what: What, name: Located<string>, known: Iterable<string>, report: Report): boolean {
  const names = [...new Set(known)];
  if (names.includes(name.value)) return true;
  const suggestion = suggest(name.value, names);
  const parameters = { what, name: name.value, ...(suggestion === undefined ? {} : { suggestion }), known: names };
  report(diagnose('link/unknown-name', parameters, { span: name.span }));
  return false;
}

/** Collects items by id; a second one of the same id is reported and left out. */
export function collect<T>(
  what: What,
  items: readonly T[],
  idOf: (item: T) => { readonly value: string; readonly span: Span },
  report: Report,
  taken: ReadonlyMap<string, Span> = new Map(),
): Map<string, T> {
  const places = new Map(taken);
  const collected = new Map<string, T>();
  for (const item of items) {
    const id = idOf(item);
    const before = places.get(id.value);
    if (before)
      report(diagnose('link/duplicate-name', { what, name: id.value }, [{ span: id.span }, { span: before, label: 'first here' }]));
    else {
      places.set(id.value, id.span);
      collected.set(id.value, item);
    }
  }
  return collected;
}
