/**
 * A field's wire value ↔ the texts of its boxes (`PT1H30M` ↔ `1`, `30`, ``) ↔ its text in the address (`1h30`).
 * A text that cannot be cut into boxes goes whole into the first, where its message will stand.
 */
import { isQuantity } from '../../../compiler/runtime/quantities.ts';
import { rowOf } from '../../../compiler/runtime/row-of.ts';
import type { FigureWords } from '../../data/format/format.ts';
import type { CaseField } from '../case-field.ts';
import { localMoment } from './read-instant.ts';

type Kind = CaseField['kind'];

const boxes: Readonly<Partial<Record<Kind, number>>> = { period: 3, instant: 3, allowance: 2 };

/** How many boxes a kind has. */
export const boxesOf = (kind: Kind): number => (isQuantity(kind) ? rowOf(kind).words.fr.boxes.length : boxes[kind]) || 1;

/** The keys that a box asks for; none but figures where values are whole. */
export function inputMode(kind: Kind): 'numeric' | 'decimal' | undefined {
  if (!isQuantity(kind)) return kind === 'period' ? 'numeric' : undefined;
  const { wire, scale } = rowOf(kind);
  return scale === 0 || wire.form === 'duration' ? 'numeric' : 'decimal';
}

/** `zone`: whose clocks tell a moment. */
export function partsOf(words: Pick<FigureWords, 'figures'>, kind: Kind, value: unknown, zone?: string): string[] {
  if (value === undefined || value === null) return Array<string>(boxesOf(kind)).fill('');
  const text = String(value);
  const { point, slashed, yes, no } = words.figures;
  if (isQuantity(kind))
    return rowOf(kind).wire.form === 'duration' ? durationParts(point, text) : [pointed(point, text.split(' ')[0] ?? '')];
  switch (kind) {
    case 'boolean':
      return [value === true ? yes : no];
    case 'period':
      return periodParts(text);
    case 'date':
      return [slashed(text)];
    case 'instant':
      return instantParts(words, localMoment(zone, text));
    case 'allowance':
      return [String((value as { value: number }).value), (value as { unit: string }).unit];
    case 'set':
      return (value as string[]).slice();
    default:
      return [text];
  }
}

const pointed = (point: string, decimal: string): string => decimal.replace('.', point);

/** Hours, minutes, seconds; days count as 24 hours and minutes carry. */
function durationParts(point: string, iso: string): string[] {
  const [, minus = '', days, hours, minutes, seconds] = /^(-?)P(?:(\d+)D)?T?(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?$/.exec(iso) ?? [];
  const [whole = '0', fraction] = (seconds ?? '0').split('.');
  const allMinutes = Number(minutes ?? 0) + Math.floor(Number(whole) / 60);
  const allHours = Number(days ?? 0) * 24 + Number(hours ?? 0) + Math.floor(allMinutes / 60);
  const rest = `${Number(whole) % 60}${fraction ? point + fraction : ''}`;
  return [`${minus}${allHours}`, String(allMinutes % 60).padStart(2, '0'), rest === '0' ? '' : rest];
}

function periodParts(iso: string): string[] {
  const [, minus = '', years, months, weeks, days] = /^(-?)P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/.exec(iso) ?? [];
  const allDays = Number(days ?? 0) + 7 * Number(weeks ?? 0);
  const parts = [years ?? '', months ?? '', allDays > 0 ? String(allDays) : ''];
  const first = parts.findIndex(Boolean);
  if (first === -1) return ['', '', '0'];
  return parts.map((part, index) => (index === first ? minus + part : part));
}

function instantParts({ figures }: Pick<FigureWords, 'figures'>, iso: string): string[] {
  const [, date = '', hours = '', seconds = '', zone = ''] = /^(.{10})[Tt](\d\d:\d\d)(?::(\d\d(?:\.\d+)?))?(.*)$/.exec(iso) ?? [];
  const shown = Number(seconds) > 0 ? `${hours}:${pointed(figures.point, seconds)}` : hours;
  return [figures.slashed(date), shown, /^z$/i.test(zone) ? '+00:00' : zone];
}

const joint = '_';

/** `1`, `30`, `` → `1h30`. */
export function queryOf(kind: Kind, parts: readonly string[]): string {
  if (kind === 'duration') return parts.every((part) => part === '') ? '' : durationQuery(parts);
  return parts.join(joint);
}

const durationQuery = ([hours = '', minutes = '', seconds = '']: readonly string[]): string =>
  `${hours}h${minutes}${seconds === '' ? '' : `m${seconds}`}`;

/** The texts that fill a field's boxes from the address. */
export function partsFromQuery(kind: Kind, query: string): string[] {
  const wanted = boxesOf(kind);
  if (kind === 'set') return query === '' ? [] : query.split(joint);
  if (kind === 'duration') return pad(/^([^hm]*)h([^hm]*)(?:m([^hm]*))?$/.exec(query)?.slice(1) ?? [query], wanted);
  const parts = query.split(joint);
  return wanted === 1 || parts.length !== wanted ? pad([query], wanted) : parts;
}

const pad = (parts: readonly (string | undefined)[], wanted: number): string[] =>
  Array.from({ length: wanted }, (_, index) => parts[index] ?? '');
