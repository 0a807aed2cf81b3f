/** Wire JSON → figures in the words of a language: `1 234,50 €`, `2,5 %`, `2 h 30 min`, `12 November 2026`. Shared by the pages and the form. */
import type { TypeModel } from '../../../compiler/model/report/manifest.ts';
import type { Words } from '../../strings/words.ts';
import { formatQuantity } from './format-quantity.ts';

const hard = '\u00a0';

/** What a language says of figures. */
export type FigureWords = Pick<
  Words,
  'language' | 'figures' | 'fieldWords' | 'plainWorking' | 'workingWords' | 'enumWords' | 'sizeWords' | 'taxSigns'
>;

/** `rounded` marks a value that does not terminate: `2,083… €`. */
export function formatWire(words: FigureWords, value: unknown, type: TypeModel, rounded = false): string {
  if (value === undefined || value === null) return '–';
  switch (type.kind) {
    case 'boolean':
      return value ? words.figures.yes : words.figures.no;
    case 'quantity':
      return formatQuantity(words, value, type, rounded);
    case 'date':
      return formatDate(words, String(value));
    case 'instant':
      return formatInstant(words, String(value), type.timeZone);
    case 'period':
      return formatPeriod(words, String(value));
    case 'allowance':
      return formatAllowance(words, value as { value: number; unit: string }, type.working);
    case 'time':
      return formatClock(words, String(value));
    case 'list':
      return formatList(words, value as unknown[], type, rounded);
    case 'record':
      return fieldsOf(words, value as Record<string, unknown>, type.fields ?? [], rounded);
    case 'union':
      return formatUnion(words, value as Record<string, unknown>, type, rounded);
    case 'enum':
      return type.titles?.[String(value)] ?? words.enumWords[String(value)] ?? String(value);
    case 'optional':
      return type.of ? formatWire(words, value, type.of, rounded) : String(value);
    default:
      return String(value);
  }
}

export function formatClock({ figures }: FigureWords, clock: string): string {
  const [hours = '', minutes = ''] = clock.split(':');
  return figures.clock(hours, minutes);
}

/** `2026-11-12` → `12 novembre 2026`. */
export function formatDate({ figures }: Pick<Words, 'figures'>, iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return figures.date(year, month, day);
}

/** `9 mai 2024, 18 h 00 (heure d’été d’Europe centrale)` where the clock is that of the contract's zone; else with its offset from UTC. */
function formatInstant(words: FigureWords, iso: string, timeZone?: string): string {
  const [, date = '', hour = '', minute = '', second, offset = ''] = /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)(?::([\d.]+))?(.*)$/.exec(iso) ?? [];
  const seconds = second && Number(second) > 0 ? second.replace('.', words.figures.point) : '';
  const zone = timeZone && zoneName(words.language, iso, timeZone, offset);
  return words.figures.moment(formatDate(words, date), hour, minute, seconds, zone || (offset === 'Z' ? 'UTC' : `UTC${offset}`));
}

/** What the zone's clock is called then; nothing where the moment was written by another clock. */
function zoneName(language: string, iso: string, timeZone: string, offset: string): string | undefined {
  const named = (timeZoneName: 'long' | 'longOffset'): string =>
    zoneFormat(language, timeZone, timeZoneName)
      .formatToParts(new Date(iso))
      .find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const own =
    named('longOffset')
      .replace(/^(?:UTC|GMT)/, '')
      .replace('−', '-') || '+00:00';
  return own === (offset === 'Z' ? '+00:00' : offset) ? named('long').replace(/'/g, '’') : undefined;
}

const zoneFormats = new Map<string, Intl.DateTimeFormat>();

/** Made once for each: a curve of moments would make dozens. */
function zoneFormat(language: string, timeZone: string, timeZoneName: 'long' | 'longOffset'): Intl.DateTimeFormat {
  const key = [language, timeZone, timeZoneName].join(' ');
  const format = zoneFormats.get(key) ?? new Intl.DateTimeFormat(language, { timeZone, timeZoneName, year: 'numeric' });
  zoneFormats.set(key, format);
  return format;
}

/** `P1Y6M` → `1 an 6 mois`, `P28D` → `28 jours`. */
export function formatPeriod({ figures }: FigureWords, iso: string): string {
  const [, minus, years, month, days] = /^(-?)P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?$/.exec(iso) ?? [];
  const plural = (count: string | undefined, [one, many]: readonly [string, string]) =>
    count && Number(count) > 0 && `${count}${hard}${figures.isMany(Number(count)) ? many : one}`;
  const { periods } = figures;
  const parts = [plural(years, periods.years), plural(month, periods.months), plural(days, periods.days)].filter(Boolean);
  return `${minus ? figures.minus : ''}${parts.join(' ') || `0${hard}${periods.days[figures.isMany(0) ? 1 : 0]}`}`;
}

function formatAllowance(
  { plainWorking, workingWords, figures }: FigureWords,
  { value, unit }: { value: number; unit: string },
  working = plainWorking,
): string {
  const [one, many] = workingWords[working][unit === 'working-hour' ? unit : 'working-day'];
  return `${value}${hard}${figures.isMany(value) ? many : one}`;
}

function formatList(words: FigureWords, items: unknown[], type: TypeModel, rounded: boolean): string {
  const of = type.of;
  if (items.length === 0 || !of) return words.figures.none;
  return items.map((item) => formatWire(words, item, of, rounded)).join(words.figures.semicolon);
}

function fieldsOf(words: FigureWords, value: Record<string, unknown>, fields: NonNullable<TypeModel['fields']>, rounded: boolean): string {
  const { colon, semicolon } = words.figures;
  const isRounded = (name: string): boolean => rounded && /\.\d{6} /.test(String(value[name]));
  return fields
    .filter(({ name }) => value[name] !== undefined)
    .map(({ name, label, type }) =>
      [label ?? words.fieldWords[name] ?? name, formatWire(words, value[name], type, isRounded(name))].filter(Boolean).join(colon),
    )
    .join(semicolon);
}

function formatUnion(words: FigureWords, value: Record<string, unknown>, type: TypeModel, rounded: boolean): string {
  const variant = type.variants?.find(({ kind }) => kind === value.kind);
  const [only, ...more] = variant?.fields ?? [];
  const isFigure = variant?.label === undefined && more.length === 0 && only?.type.kind === 'quantity';
  // The figure says what it is: `15,00 €`, `2 crédits`.
  if (isFigure) return formatWire(words, value[only.name], only.type, rounded);
  const kind = variant?.label ?? words.enumWords[String(value.kind)] ?? String(value.kind);
  // Named once: `en crédits : 12 crédits`.
  const fields = only && more.length === 0 ? [{ ...only, label: '' }] : (variant?.fields ?? []);
  return [kind, fieldsOf(words, value, fields, rounded)].filter(Boolean).join(words.figures.colon);
}
