/** A case as the query of its rule's page: what the form writes into the address, made from wire JSON. */
import type { FigureWords } from '../data/format/format.ts';
import type { CaseField } from './case-field.ts';
import type { CaseModel } from './case-model.ts';
import { partsOf, queryOf } from './typed/parts.ts';

/** Between the fields of a record. */
export const between = '~';

export function caseQuery(
  words: Pick<FigureWords, 'figures'>,
  { fields, keys }: Pick<CaseModel, 'fields' | 'keys'>,
  given: Readonly<Record<string, unknown>>,
  readings: Readonly<Record<string, string>> = {},
): string {
  const query = new URLSearchParams();
  for (const field of fields)
    for (const text of textsOf(words, field, given[field.name])) query.append(keys[field.name] ?? field.name, text);
  for (const [choice, option] of Object.entries(readings)) query.set(keys[choice] ?? choice, keys[`${choice}=${option}`] ?? option);
  return `?${query}`;
}

/** One text per line of a list, one for any other field, none where it is absent. */
function textsOf(words: Pick<FigureWords, 'figures'>, field: CaseField, value: unknown): string[] {
  if (value === undefined) return [];
  const { of, fields } = field;
  if (field.kind === 'list' && of) {
    const items = (value as readonly unknown[]).flatMap((item) => textsOf(words, of, item));
    return items.length === 0 ? [''] : items;
  }
  if (field.kind === 'record')
    return [(fields ?? []).map((inner) => textsOf(words, inner, (value as Record<string, unknown>)[inner.name])[0] ?? '').join(between)];
  return [queryOf(field.kind, partsOf(words, field.kind, value, field.zone))];
}
