/** Types as JSON Schema 2020-12 of their wire form. `format` is not used, so that any validator in strict mode reads them alone. */

import { dateYears, type Field, listLimit, type TextFormat, type Type, type WireQuantity, wireQuantityOf } from '../../model/type.ts';
import { rowOf } from '../../runtime/quantities.ts';
import { taxWords } from '../typescript/documentation.ts';

export type Schema = { readonly [keyword: string]: unknown };
export const dialect = 'https://json-schema.org/draft/2020-12/schema';
type Sign = 'nonnegative' | 'positive' | undefined;

/** `sign` says which values an input refuses; a result has none. */
export function schemaOf(type: Type, sign?: Sign, fieldSigns: Readonly<Record<string, Sign>> = {}): Schema {
  switch (type.kind) {
    case 'boolean':
      return { type: 'boolean' };
    case 'quantity':
      return described(taxWords(type.unit), quantitySchema(wireQuantityOf(type.unit) ?? 'count', sign));
    case 'enum':
      return { type: 'string', enum: type.values };
    case 'text':
      return textSchemas[type.format];
    case 'list':
      return { type: 'array', maxItems: listLimit, items: schemaOf(type.of, sign, fieldSigns) };
    case 'record':
      return recordSchema(type.fields, [], fieldSigns);
    case 'union':
      return { type: 'object', oneOf: type.variants.map(({ kind, fields, label }) => variantSchema(kind, fields, label)) };
    case 'optional':
      return schemaOf(type.of, sign, fieldSigns);
    default:
      return plainSchemas[type.kind];
  }
}

/** The tax of an amount, before its limits. */
function described(words: string | undefined, schema: Schema): Schema {
  return words === undefined ? schema : { ...schema, description: `Montant ${words}. ${schema.description}` };
}

function quantitySchema(name: WireQuantity, sign: Sign): Schema {
  const minus = sign ? '' : '-?';
  const { wire, example, limit, scale } = rowOf(name);
  switch (wire.form) {
    case 'suffixed': {
      const description = `Au plus ${grouped(limit)}${wire.suffix} et ${scale} décimales.`;
      return { type: 'string', description, pattern: `^${minus}\\d+(\\.\\d+)?${wire.suffix}$`, examples: [example] };
    }
    case 'duration':
      return { type: 'string', description: limitsOf.duration, pattern: durationPattern(minus), examples: [example] };
    case 'number':
      return { type: scale === 0 ? 'integer' : 'number', ...limits(name, sign) };
  }
}

const grouped = (whole: number): string => String(whole).replace(/\B(?=(\d{3})+$)/g, ' ');

/** What a pattern does not say. */
const limitsOf = {
  duration: 'Au plus 1 000 000 d’heures, à la milliseconde près.',
  instant: 'Des années 1900 à 2199, à la milliseconde près.',
  date: 'Des années 1900 à 2199.',
  period: 'Au plus 300 ans : 3600 mois et 109573 jours.',
} as const;

const durationPattern = (minus: string): string =>
  `^${minus}P(?=[\\dT])(\\d+([.,]\\d+)?D)?(T(?=\\d)(\\d+([.,]\\d+)?H)?(\\d+([.,]\\d+)?M)?(\\d+([.,]\\d+)?S)?)?$`;

function limits(name: WireQuantity, sign: Sign): Schema {
  const { limit, scale } = rowOf(name);
  if (sign === 'positive') return scale > 0 ? { exclusiveMinimum: 0, maximum: limit } : { minimum: 1, maximum: limit };
  return { minimum: sign ? 0 : -limit, maximum: limit };
}

const year = `(${century(dateYears.first)}|${century(dateYears.last)}|20)\\d\\d`;
function century(of: number): number {
  return Math.floor(of / 100);
}
const date = `${year}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])`;

const plainSchemas: Readonly<Record<'date' | 'instant' | 'time' | 'period' | 'allowance' | 'schedule', Schema>> = {
  date: { type: 'string', description: limitsOf.date, pattern: `^${date}$`, examples: ['2024-05-31'] },
  instant: {
    type: 'string',
    description: limitsOf.instant,
    pattern: `^${date}T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,3}0*)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)$`,
    examples: ['2024-05-06T10:00:00+02:00'],
  },
  time: { type: 'string', pattern: '^([01]\\d|2[0-3]):[0-5]\\d$', examples: ['08:00'] },
  period: {
    type: 'string',
    description: limitsOf.period,
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
  schedule: false as unknown as Schema,
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
  signs: Readonly<Record<string, Sign>>,
): Schema {
  const own = fields.map(
    ({ name, type, label }) => [name, { ...(label ? { title: label } : {}), ...schemaOf(type, signs[name]) }] as const,
  );
  const required = fields.filter(({ optional, type }) => !optional && type.kind !== 'optional').map(({ name }) => name);
  return {
    type: 'object',
    additionalProperties: false,
    required: [...before.map(([name]) => name), ...required],
    properties: Object.fromEntries([...before, ...own]),
  };
}

function variantSchema(kind: string, fields: readonly Field[], label: string | undefined): Schema {
  return { ...(label ? { title: label } : {}), ...recordSchema(fields, [['kind', { type: 'string', const: kind }]], {}) };
}
