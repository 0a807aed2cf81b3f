/** Types as the small data that `runtime/wire` reads: `'money'`, `{ list: 'duration' }`, `{ record: { … } }`. */
import type { Field, Type } from '../model/type.ts';
import { property, quoted } from './code.ts';
import { storedScale, wireQuantityOf } from './unit.ts';

/** Source code of a type's description. */
export function describeType(type: Type): string {
  switch (type.kind) {
    case 'quantity':
      return quoted(wireQuantityOf(type.unit) ?? '').text.replace(/^''$/, `{ scale: ${storedScale(type.unit).denominator} }`);
    case 'text':
      return quoted(type.format).text;
    case 'enum':
      return `{ enum: [${type.values.map((value) => quoted(value).text).join(', ')}] }`;
    case 'list':
      return `{ list: ${describeType(type.of)} }`;
    case 'record':
      return `{ record: ${describeFields(type.fields)} }`;
    case 'union':
      return `{ union: { ${type.variants.map(({ kind, fields }) => `${property(kind)}: ${describeFields(fields)}`).join(', ')} } }`;
    case 'optional':
      return describeType(type.of);
    default:
      return quoted(type.kind).text;
  }
}

function describeFields(fields: readonly Field[]): string {
  const parts = fields.map(({ name, type, optional }) => {
    return `${property(name)}: ${optional ? `{ optional: ${describeType(type)} }` : describeType(type)}`;
  });
  return `{ ${parts.join(', ')} }`;
}
