/** A result → the lines of the verdict: one for a figure, one per field for a record, the variant first for a union. */
import type { TypeModel } from '../../../compiler/model/report/manifest.ts';
import { type FigureWords, formatWire } from '../../data/format/format.ts';
import { capital } from '../capital.ts';

export type VerdictLine = { readonly label?: string | undefined; readonly text: string; readonly exact?: string | undefined };

/** A figure too long for display size is set smaller. */
export const figureClass = (text: string): string => (text.length > 18 ? 'figure long' : 'figure');

export function verdictLines(words: FigureWords, type: TypeModel, result: unknown, rounded = false): VerdictLine[] {
  if (type.kind === 'record') return fieldLines(words, type.fields ?? [], result, rounded);
  if (type.kind === 'union') return variantLines(words, type, result as { kind: string }, rounded);
  return [{ text: capital(formatWire(words, result, type, rounded)), exact: rounded ? String(result) : undefined }];
}

/** A variant with one field is that field, named by both. */
function variantLines(words: FigureWords, type: TypeModel, result: { readonly kind: string }, rounded: boolean): VerdictLine[] {
  const variant = type.variants?.find(({ kind }) => kind === result.kind);
  const name = capital(variant?.label ?? result.kind);
  const [first, ...rest] = fieldLines(words, variant?.fields ?? [], result, rounded);
  if (!first) return [{ text: name }];
  const label = (first.label ?? '').toLowerCase();
  if (rest.length > 0) return [{ text: name }, first, ...rest];
  return [{ ...first, label: name.toLowerCase().includes(label) ? name : `${name}, ${label}` }];
}

function fieldLines(words: FigureWords, fields: NonNullable<TypeModel['fields']>, result: unknown, rounded: boolean): VerdictLine[] {
  const record = result as Record<string, unknown>;
  return fields
    .filter(({ name }) => record[name] !== undefined)
    .map(({ name, label, type }) => {
      const isRounded = rounded && /\.\d{6} /.test(String(record[name]));
      return {
        label: capital(label ?? name),
        text: formatWire(words, record[name], type, isRounded),
        exact: isRounded ? String(record[name]) : undefined,
      };
    });
}
