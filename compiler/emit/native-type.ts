/** TypeScript types of native values: what generated functions take and give. */
import type { Field, Type } from '../model/type.ts';
import { property, quoted } from './code.ts';
import type { Imports } from './imports.ts';
import type { Shape } from './shape.ts';

/** The type text of stored values of a type and shape: `number`, `Int`, `Exact`, `readonly number[]`, … */
export function nativeType(imports: Imports, type: Type, shape: Shape): string {
  switch (type.kind) {
    case 'boolean':
      return 'boolean';
    case 'quantity':
      return quantityType(imports, shape);
    case 'date':
    case 'instant':
    case 'time':
      return 'number';
    case 'period':
      return '{ readonly months: number; readonly days: number }';
    case 'allowance':
      return "{ readonly value: number; readonly unit: 'working-hour' | 'working-day' }";
    case 'text':
      return 'string';
    case 'enum':
      return type.values.map((value) => quoted(value).text).join(' | ') || 'never';
    case 'list':
      return `readonly ${bracketed(nativeType(imports, type.of, shape.kind === 'list' ? shape.of : shape))}[]`;
    case 'record':
      return recordType(imports, type.fields, shape);
    case 'union':
      return type.variants
        .map(({ kind, fields }) => recordType(imports, [{ name: 'kind', type: { kind: 'enum', values: [kind] } }, ...fields], shape))
        .join(' | ');
    case 'optional':
      return `${nativeType(imports, type.of, shape)} | undefined`;
    case 'schedule':
      return imports.name('Schedule');
  }
}

function quantityType(imports: Imports, shape: Shape): string {
  const form = shape.kind === 'quantity' ? shape.form : 'number';
  return form === 'number' ? 'number' : imports.name(form === 'wide' ? 'Int' : 'Exact');
}

function recordType(imports: Imports, fields: readonly Field[], shape: Shape): string {
  const parts = fields.map(({ name, type, optional }) => {
    const inner = shape.kind === 'record' ? (shape.fields[name] ?? { kind: 'plain' as const }) : { kind: 'plain' as const };
    return `readonly ${property(name)}${optional ? '?' : ''}: ${nativeType(imports, type, inner)}${optional ? ' | undefined' : ''}`;
  });
  return `{ ${parts.join('; ')} }`;
}

const bracketed = (type: string): string => (/^[\w.]+$/.test(type) || /^\{[^|]*\}$/.test(type) ? type : `(${type})`);
