/** Looking names up: an unknown one is reported with the nearest known one, a second one with the place of the first. */
import { diagnose } from '../diagnostic/catalogue.ts';
import type { Report } from '../diagnostic/diagnostic.ts';
import { suggest } from '../diagnostic/suggest.ts';
import type { Located } from '../model/located.ts';
import type { Span } from '../source.ts';

/** What a name can name, for `link/unknown-name` and `link/duplicate-name`. */
export type What =
  | 'rule'
  | 'reading'
  | 'option'
  | 'type'
  | 'unit'
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

/** What a name may be: a few, or a map or set of many, which is asked without being gone through. */
type Known = ReadonlyMap<string, unknown> | ReadonlySet<string> | readonly string[];

/** True when `known` has the name; otherwise reports it. */
export function isKnown(what: What, name: Located<string>, known: Known, report: Report): boolean {
  if ('has' in known ? known.has(name.value) : known.includes(name.value)) return true;
  const names = [...new Set('has' in known ? known.keys() : known)];
  const suggestion = suggest(name.value, names);
  const parameters = { what, name: name.value, ...(suggestion === undefined ? {} : { suggestion }), known: names };
  report(diagnose('link/unknown-name', parameters, { span: name.span }));
  return false;
}

/** Collects items by id; a second one of the same id is reported and left out. */
export function collect<T>(what: What, items: readonly T[], idOf: (item: T) => Located<string>, report: Report): Map<string, T> {
  const places = new Map<string, Span>();
  const collected = new Map<string, T>();
  for (const item of items) {
    const id = idOf(item);
    const before = places.get(id.value);
    if (before) reportTaken(what, id, before, report);
    else {
      places.set(id.value, id.span);
      collected.set(id.value, item);
    }
  }
  return collected;
}

/** A name that stands for something else already. */
export function reportTaken(what: What, name: Located<string>, before: Span, report: Report): void {
  report(diagnose('link/duplicate-name', { what, name: name.value }, [{ span: name.span }, { span: before, label: 'first here' }]));
}
