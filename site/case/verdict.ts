/** A result → the lines of the verdict: one for a figure, one per field for a record, the variant first for a union. */
import type { TypeModel } from '../../compiler/model/manifest.ts';
import { formatWire } from '../data/format.ts';

export type VerdictLine = { readonly label?: string | undefined; readonly text: string; readonly exact?: string | undefined };

export function verdictLines(type: TypeModel, result: unknown, rounded = false): VerdictLine[] {
  if (type.kind === 'record') return fieldLines(type.fields ?? [], result, rounded);
  if (type.kind === 'union') {
    const { kind } = result as { kind: string };
    const variant = type.variants?.find((variant) => variant.kind === kind);
    return [{ text: capital(variant?.label ?? kind) }, ...fieldLines(variant?.fields ?? [], result, rounded)];
  }
  return [{ text: capital(formatWire(result, type, rounded)), exact: rounded ? String(result) : undefined }];
}

function fieldLines(fields: NonNullable<TypeModel['fields']>, result: unknown, rounded: boolean): VerdictLine[] {
  const record = result as Record<string, unknown>;
  return fields
    .filter(({ name }) => record[name] !== undefined)
    .map(({ name, label, type }) => {
      const isRounded = rounded && /\.\d{6} /.test(String(record[name]));
      return {
        label: capital(label ?? name),
        text: formatWire(record[name], type, isRounded),
        exact: isRounded ? String(record[name]) : undefined,
      };
    });
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
