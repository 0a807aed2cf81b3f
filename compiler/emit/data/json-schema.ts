/** Types as JSON Schema 2020-12 of their wire form. `format` is not used, so that any validator in strict mode reads them alone. */

import type { Messages, SchemaWords } from '../../language/messages.ts';
import type { Sign } from '../../model/declaration.ts';
import { dateYears, type Field, listLimit, type TextFormat, type Type, type WireQuantity, wireQuantityOf } from '../../model/type.ts';
import { rowOf } from '../../runtime/row-of.ts';
import { filled } from '../../runtime/words.ts';
import { taxWords } from '../typescript/documentation.ts';

export type Schema = { readonly [keyword: string]: unknown };
export const dialect = 'https://json-schema.org/draft/2020-12/schema';

/** `sign` says which values an input refuses; a result has none. */
export function schemaOf(type: Type, messages: Messages, sign?: Sign, fieldSigns: Readonly<Record<string, Sign | undefined>> = {}): Schema {
  switch (type.kind) {
    case 'boolean':
      return { type: 'boolean' };
    case 'quantity':
      return described(taxWords(type.unit, messages), messages, quantitySchema(wireQuantityOf(type.unit) ?? 'count', messages, sign));
    case 'enum':
      return { type: 'string', enum: type.values };
    case 'text':
      return textSchemas[type.format];
    case 'list':
      return { type: 'array', maxItems: listLimit, items: schemaOf(type.of, messages, sign, fieldSigns) };
    case 'record':
      return recordSchema(type.fields, [], fieldSigns, messages);
    case 'union':
      return { type: 'object', oneOf: type.variants.map(({ kind, fields, label }) => variantSchema(kind, fields, label, messages)) };
    case 'optional':
      return schemaOf(type.of, messages, sign, fieldSigns);
    case 'schedule':
      return false as unknown as Schema;
    default:
      return limited(plainSchemas[type.kind], messages.schema[type.kind as keyof SchemaWords]);
  }
}

/** What a pattern does not say. */
const limited = ({ type, ...schema }: Schema, description: string | undefined): Schema => ({
  type,
  ...(description === undefined ? {} : { description }),
  ...schema,
});

/** The tax of an amount, before its limits. */
function described(tax: string | undefined, messages: Messages, schema: Schema): Schema {
  if (tax === undefined) return schema;
  return { ...schema, description: filled(messages.schema.taxed, { tax, description: String(schema.description) }) };
}

function quantitySchema(name: WireQuantity, { schema: words }: Messages, sign: Sign | undefined): Schema {
  const minus = sign ? '' : '-?';
  const { wire, example, limit, scale } = rowOf(name);
  switch (wire.form) {
    case 'suffixed': {
      const description = filled(words.suffixed, { limit: grouped(limit), suffix: wire.suffix, scale });
      return { type: 'string', description, pattern: `^${minus}\\d+(\\.\\d+)?${wire.suffix}$`, examples: [example] };
    }
    case 'duration':
      return { type: 'string', description: words.duration, pattern: durationPattern(minus), examples: [example] };
    case 'number':
      return { type: scale === 0 ? 'integer' : 'number', ...limits(name, sign) };
  }
}

const grouped = (whole: number): string => String(whole).replace(/\B(?=(\d{3})+$)/g, ' ');

const durationPattern = (minus: string): string =>
  `^${minus}P(?=[\\dT])(\\d+([.,]\\d+)?D)?(T(?=\\d)(\\d+([.,]\\d+)?H)?(\\d+([.,]\\d+)?M)?(\\d+([.,]\\d+)?S)?)?$`;

function limits(name: WireQuantity, sign: Sign | undefined): Schema {
  const { limit, scale } = rowOf(name);
  if (sign === 'positive') return scale > 0 ? { exclusiveMinimum: 0, maximum: limit } : { minimum: 1, maximum: limit };
  return { minimum: sign ? 0 : -limit, maximum: limit };
}

const year = `(${century(dateYears.first)}|${century(dateYears.last)}|20)\\d\\d`;
function century(of: number): number {
  return Math.floor(of / 100);
}
const date = `${year}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])`;

const plainSchemas: Readonly<Record<'date' | 'instant' | 'time' | 'period' | 'allowance', Schema>> = {
  date: { type: 'string', pattern: `^${date}$`, examples: ['2024-05-31'] },
  instant: {
    type: 'string',
    pattern: `^${date}T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,3}0*)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)$`,
    examples: ['2024-05-06T10:00:00+02:00'],
  },
  time: { type: 'string', pattern: '^([01]\\d|2[0-3]):[0-5]\\d$', examples: ['08:00'] },
  period: {
    type: 'string',
    pattern: '^P(?=\\d)(\\d{1,7}Y)?(\\d{1,7}M)?(\\d{1,7}W)?(\\d{1,7}D)?$',
    examples: ['P1M'],
  },
  allowance: {
    type: 'object',
    additionalProperties: false,
    required: ['value', 'unit'],
    properties: {
      value: { type: 'integer', minimum: -1_000_000_000, maximum: 1_000_000_000 },
      unit: { type: 'string', enum: ['working-hour', 'working-day'] },
    },
  },
};

const textSchemas: Readonly<Record<TextFormat, Schema>> = {
  timeZone: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9_+/-]{1,63}$', examples: ['Europe/Paris'] },
  country: { type: 'string', pattern: '^[A-Z]{2}$', examples: ['FR'] },
  version: { type: 'string', pattern: '^\\d+(\\.\\d+)*$', examples: ['4.1.2'] },
  text: { type: 'string' },
};

function recordSchema(
  fields: readonly Field[],
  before: readonly (readonly [string, Schema])[],
  signs: Readonly<Record<string, Sign | undefined>>,
  messages: Messages,
): Schema {
  const own = fields.map(
    ({ name, type, label }) => [name, { ...(label ? { title: label } : {}), ...schemaOf(type, messages, signs[name]) }] as const,
  );
  const required = fields.filter(({ optional, type }) => !optional && type.kind !== 'optional').map(({ name }) => name);
  return {
    type: 'object',
    additionalProperties: false,
    required: [...before.map(([name]) => name), ...required],
    properties: Object.fromEntries([...before, ...own]),
  };
}

function variantSchema(kind: string, fields: readonly Field[], label: string | undefined, messages: Messages): Schema {
  return { ...(label ? { title: label } : {}), ...recordSchema(fields, [['kind', { type: 'string', const: kind }]], {}, messages) };
}
