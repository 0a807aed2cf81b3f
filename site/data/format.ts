/** Wire JSON → French figures: `1 234,50 €`, `2,5 %`, `2 h 30 min`, `12 novembre 2026`. Shared by the pages and the form. */
import type { TypeModel } from '../../compiler/model/report/manifest.ts';
import { isDuration, quantityRow } from '../case/quantity-row.ts';
import { fieldWords } from '../strings/fields.ts';
import { plainWorking, type WorkingWord, workingWords } from '../strings/quantities.ts';
import { enumWords } from '../strings.ts';

const thin = '\u202f';
const hard = '\u00a0';

/** Groups thousands with a narrow space and writes a comma. */
export function french(decimal: string): string {
  const [whole = '', fraction] = decimal.replace('-', '').split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thin);
  return `${decimal.startsWith('-') ? '−' : ''}${grouped}${fraction ? `,${fraction}` : ''}`;
}

/** `rounded` marks a value that does not terminate: `2,083… €`. */
export function formatWire(value: unknown, type: TypeModel, rounded = false): string {
  if (value === undefined || value === null) return '–';
  switch (type.kind) {
    case 'boolean':
      return value ? 'oui' : 'non';
    case 'quantity':
      return formatQuantity(value, type, rounded);
    case 'date':
      return formatDate(String(value));
    case 'instant':
      return formatInstant(String(value), type.timeZone);
    case 'period':
      return formatPeriod(String(value));
    case 'allowance':
      return formatAllowance(value as { value: number; unit: string }, type.working);
    case 'time':
      return String(value).replace(':', `${hard}h${hard}`);
    case 'list':
      return formatList(value as unknown[], type, rounded);
    case 'record':
      return fieldsOf(value as Record<string, unknown>, type.fields ?? [], rounded);
    case 'union':
      return formatUnion(value as Record<string, unknown>, type, rounded);
    case 'enum':
      return type.titles?.[String(value)] ?? enumWords[String(value)] ?? String(value);
    case 'optional':
      return type.of ? formatWire(value, type.of, rounded) : String(value);
    default:
      return String(value);
  }
}

/** A constant: a span of the day stands as `8 h 00 – 18 h 00`, all else as on the wire. */
export function formatConstant(value: unknown, type: TypeModel): string {
  const of = type.of;
  if (Array.isArray(value) && of) return value.map((item) => formatConstant(item, of)).join(`${hard}; `);
  return type.kind === 'record' && typeof value === 'object' && value !== null ? formatCompound(value) : formatWire(value, type);
}

/** `{ from, to }` → `8 h 00 – 18 h 00`. */
function formatCompound(value: object): string {
  return Object.values(value)
    .map((part) => (/^\d\d:\d\d$/.test(String(part)) ? formatWire(part, { kind: 'time' }) : String(part)))
    .join(`${hard}– `);
}

function formatQuantity(value: unknown, type: TypeModel, rounded: boolean): string {
  const text = String(value);
  if (isDuration(type)) return formatDuration(text);
  const number = text.split(' ')[0] ?? '';
  const shown = rounded ? `${french(number.replace(/(\.\d{3})\d*$/, '$1'))}…` : french(number);
  const [one, many] = quantityRow(type)?.words.fr.unit ?? [];
  const unit = Math.abs(Number(number)) > 1 ? many : one;
  return [shown, unit, unit && type.tax].filter(Boolean).join(hard);
}

/** `PT2H30M` → `2 h 30 min`. */
export function formatDuration(iso: string): string {
  const [, minus, days, hours, minutes, seconds] = /^(-?)P(?:(\d+)D)?T?(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?$/.exec(iso) ?? [];
  const parts = [
    days && `${days}${hard}j`,
    hours && `${french(hours)}${hard}h`,
    minutes && `${minutes}${hard}min`,
    seconds && `${seconds.replace('.', ',')}${hard}s`,
  ];
  const shown = parts.filter((part) => part && !/^0\s/.test(part)).join(' ');
  return `${minus ? '−' : ''}${shown || `0${hard}min`}`;
}

const months = ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'];

/** `2026-11-12` → `12 novembre 2026`. */
export function formatDate(iso: string): string {
  const [year, month, day] = iso.split('-');
  return `${day === '01' ? '1er' : Number(day)}${hard}${months[Number(month) - 1] ?? month}${hard}${year}`;
}

/** `9 mai 2024, 18 h 00 (heure d’été d’Europe centrale)` where the clock is that of the contract's zone; else with its offset from UTC. */
function formatInstant(iso: string, timeZone?: string): string {
  const [, date = '', hour = '', minute = '', second, offset = ''] = /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)(?::([\d.]+))?(.*)$/.exec(iso) ?? [];
  const seconds = second && Number(second) > 0 ? `${hard}min${hard}${second.replace('.', ',')}${hard}s` : '';
  const zone = timeZone && zoneName(iso, timeZone, offset);
  return `${formatDate(date)}, ${hour}${hard}h${hard}${minute}${seconds} (${zone || (offset === 'Z' ? 'UTC' : `UTC${offset}`)})`;
}

/** What the zone's clock is called then; nothing where the moment was written by another clock. */
function zoneName(iso: string, timeZone: string, offset: string): string | undefined {
  const named = (timeZoneName: 'long' | 'longOffset'): string =>
    new Intl.DateTimeFormat('fr', { timeZone, timeZoneName, year: 'numeric' })
      .formatToParts(new Date(iso))
      .find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const own =
    named('longOffset')
      .replace(/^(?:UTC|GMT)/, '')
      .replace('−', '-') || '+00:00';
  return own === (offset === 'Z' ? '+00:00' : offset) ? named('long').replace(/'/g, '’') : undefined;
}

/** `P1Y6M` → `1 an 6 mois`, `P28D` → `28 jours`. */
function formatPeriod(iso: string): string {
  const [, minus, years, month, days] = /^(-?)P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?$/.exec(iso) ?? [];
  const plural = (count: string | undefined, one: string, many: string) =>
    count && Number(count) > 0 && `${count}${hard}${Number(count) > 1 ? many : one}`;
  const parts = [plural(years, 'an', 'ans'), plural(month, 'mois', 'mois'), plural(days, 'jour', 'jours')].filter(Boolean);
  return `${minus ? '−' : ''}${parts.join(' ') || `0${hard}jour`}`;
}

function formatAllowance({ value, unit }: { value: number; unit: string }, working: WorkingWord = plainWorking): string {
  const [one, many] = workingWords[working][unit === 'working-hour' ? unit : 'working-day'];
  return `${value}${hard}${value > 1 ? many : one}`;
}

function formatList(items: unknown[], type: TypeModel, rounded: boolean): string {
  const of = type.of;
  return items.length === 0 || !of ? 'aucun' : items.map((item) => formatWire(item, of, rounded)).join(`${hard}; `);
}

function fieldsOf(value: Record<string, unknown>, fields: NonNullable<TypeModel['fields']>, rounded: boolean): string {
  return fields
    .filter(({ name }) => value[name] !== undefined)
    .map(
      ({ name, label, type }) =>
        `${label ?? fieldWords[name] ?? name}${hard}: ${formatWire(value[name], type, rounded && /\.\d{6} /.test(String(value[name])))}`,
    )
    .join(`${hard}; `);
}

function formatUnion(value: Record<string, unknown>, type: TypeModel, rounded: boolean): string {
  const variant = type.variants?.find(({ kind }) => kind === value.kind);
  const fields = variant ? fieldsOf(value, variant.fields, rounded) : '';
  return [variant?.label ?? String(value.kind), fields].filter(Boolean).join(`${hard}: `);
}
