/** Constants of a contract → words: quantities, and what is no answer of a rule, such as opening hours, days of the week, days of the year, delays. */

import type { TypeModel } from '../../../compiler/model/report/manifest.ts';
import { weekdays as ofWeek } from '../../../compiler/runtime/time/calendar.ts';
import { type FigureWords, formatClock, formatPeriod, formatWire } from './format.ts';

const weekdays: readonly string[] = ofWeek;

export function formatConstant(words: FigureWords, value: unknown, type: TypeModel): string {
  const { of } = type;
  if (Array.isArray(value) && of) return formatItems(words, value, of);
  return type.kind === 'record' && typeof value === 'object' && value !== null
    ? formatCompound(words, value as Record<string, unknown>, type)
    : formatWire(words, value, type);
}

function formatItems(words: FigureWords, items: readonly unknown[], of: TypeModel): string {
  if (items.length > 0 && items.every((item) => weekdays.includes(String(item)))) return formatDays(words, items.map(String));
  if (items.every(isWindow)) return formatWindows(words, items);
  return items.map((item) => formatConstant(words, item, of)).join(words.figures.semicolon);
}

/** `{ period: 'P8D', basis: 'clear-days' }` → `8 jours francs`, `{ month: 1, day: 1 }` → `1er janvier`. */
function formatCompound(words: FigureWords, value: Record<string, unknown>, type: TypeModel): string {
  const { figures } = words;
  if (isWindow(value)) return formatWindow(words, value);
  if (typeof value.period === 'string' && typeof value.basis === 'string')
    return figures.delay(formatPeriod(words, value.period), value.basis);
  if (typeof value.month === 'number' && typeof value.day === 'number') return figures.dayOfYear(value.month, value.day);
  const fields = type.fields ?? [];
  const parts = fields.map(({ name, type }) => formatConstant(words, value[name], type));
  return parts.join(fields.every(({ name }) => name === 'from' || name === 'to') ? figures.to : figures.semicolon);
}

type Window = { readonly from: string; readonly to: string; readonly days?: readonly string[] };

const isWindow = (value: unknown): value is Window =>
  typeof value === 'object' && value !== null && 'from' in value && 'to' in value && /^\d\d:\d\d$/.test(`${value.from}`);

const formatWindow = (words: FigureWords, { from, to }: Window): string =>
  [from, to].map((clock) => formatClock(words, clock)).join(words.figures.to);

/** Windows of the same days stand together: `du lundi au jeudi 9 h 00 – 12 h 00 et 14 h 00 – 18 h 00 ; …`. */
function formatWindows(words: FigureWords, windows: readonly Window[]): string {
  const byDays = Map.groupBy(windows, ({ days = [] }) => days.join());
  return [...byDays.values()]
    .map((group) => {
      const hours = group.map((window) => formatWindow(words, window)).join(words.figures.and);
      const days = group[0]?.days;
      return days ? `${formatDays(words, days)} ${hours}` : hours;
    })
    .join(words.figures.semicolon);
}

/** Three days or more that follow one another are a span. */
function formatDays({ enumWords, figures }: FigureWords, days: readonly string[]): string {
  const names = days.map((day) => enumWords[day] ?? day);
  const [first = '', last = ''] = [names[0], names.at(-1)];
  const isSpan = days.length > 2 && days.every((day, index) => weekdays.indexOf(day) === weekdays.indexOf(days[0] ?? '') + index);
  return isSpan ? figures.span(first, last) : names.join(figures.and);
}
