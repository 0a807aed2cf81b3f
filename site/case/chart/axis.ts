/** Wire values ↔ numbers of an axis: milliseconds for durations and moments, else the decimal itself. */
import type { TypeModel } from '../../../compiler/model/report/manifest.ts';
import { formatDate, formatWire } from '../../data/format/format.ts';
import type { CaseWords } from '../case-words.ts';
import { isDuration, quantityRow } from '../quantity-row.ts';
import { isoDuration, milliseconds } from '../result/difference.ts';

export function axisValue(type: TypeModel, wire: unknown): number | undefined {
  if (wire === undefined || wire === null) return undefined;
  if (type.kind === 'date' || type.kind === 'instant') return Date.parse(String(wire));
  if (isDuration(type)) return milliseconds(String(wire));
  const value = Number.parseFloat(String(wire));
  return Number.isNaN(value) ? undefined : value;
}

/** `like` lends an instant its offset. */
export function axisWire(type: TypeModel, value: number, like: unknown): unknown {
  if (type.kind === 'instant') return withOffset(value, /([+-]\d\d:\d\d|Z)$/.exec(String(like))?.[1] ?? 'Z');
  if (type.kind === 'date') return new Date(value).toISOString().slice(0, 10);
  const { wire, scale } = quantityRow(type) ?? { wire: undefined, scale: 3 };
  if (wire?.form === 'duration') return isoDuration(value);
  if (wire?.form !== 'suffixed') return Number(value.toFixed(Math.min(3, scale)));
  return `${wire.least > 0 ? value.toFixed(wire.least) : Number(value.toFixed(scale))}${wire.suffix}`;
}

const zoneIn = (wire: unknown): string => /([+-]\d\d:\d\d)$/.exec(String(wire))?.[1] ?? '+00:00';

const minute = 60_000;

export function offsetOf(zone: string): number {
  const [, sign, hours = '0', minutes = '0'] = /^([+-])(\d\d):(\d\d)$/.exec(zone) ?? [];
  return (Number(hours) * 60 + Number(minutes)) * minute * (sign === '-' ? -1 : 1);
}

function withOffset(value: number, zone: string): string {
  return new Date(value + offsetOf(zone))
    .toISOString()
    .replace(/\.000Z$/, zone)
    .replace(/Z$/, zone);
}

/** Short words for a tick: `2 h`, `lun. 8 h`, `10,00 €`. */
export function tickWords(words: CaseWords, type: TypeModel, value: number, like: unknown): string {
  if (type.kind === 'date') return formatDate(words, new Date(value).toISOString().slice(0, 10)).replace(/\s\d{4}$/, '');
  if (type.kind === 'instant') {
    const local = new Date(value + offsetOf(zoneIn(like)));
    return words.chartWords.tick(local.getUTCDay(), local.getUTCDate(), local.getUTCHours(), local.getUTCMinutes());
  }
  return formatWire(words, axisWire(type, value, like), type);
}

const hour = 60 * minute;
const day = 24 * hour;
const steps: Readonly<Record<string, readonly number[]>> = {
  time: [
    minute,
    5 * minute,
    10 * minute,
    15 * minute,
    30 * minute,
    hour,
    2 * hour,
    3 * hour,
    6 * hour,
    12 * hour,
    day,
    2 * day,
    5 * day,
    7 * day,
    14 * day,
    31 * day,
  ],
};

/** Round values from `from` to `to`, about `wanted` of them; moments at round hours of the offset that `like` is written with. */
export function ticks(type: TypeModel, from: number, to: number, wanted: number, like?: unknown): number[] {
  const isTime = type.kind === 'date' || type.kind === 'instant' || isDuration(type);
  const rough = (to - from) / wanted;
  const step = (isTime ? steps.time?.find((step) => step >= rough) : undefined) ?? roundStep(rough, isWhole(type));
  const shift = type.kind === 'instant' ? offsetOf(zoneIn(like)) : 0;
  const origin = Math.ceil((from + shift) / step) * step - shift;
  const found: number[] = [];
  for (let at = origin; at <= to + step / 1000; at += step) found.push(at);
  return found;
}

export const isWhole = (type: TypeModel): boolean => quantityRow(type)?.scale === 0;

function roundStep(rough: number, whole: boolean): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((step) => step >= rough - power / 1e6) ?? rough;
  return whole ? Math.max(1, Math.round(step)) : step;
}
