/**
 * A moment typed in its boxes → wire JSON. It is told by the clocks of the field's zone: the offset from UTC is asked for where there is no zone, or
 * where a clock change makes the hour come twice. What the pages print of a moment is read whole from the first box.
 */
import { formatWire } from '../../data/format/format.ts';
import type { CaseField } from '../case-field.ts';
import type { CaseWords } from '../case-words.ts';
import { inZone, offsetsOf } from './local-time.ts';
import { readDay } from './typed-date.ts';

/** `box` is the one that the message is about. */
export type ReadMoment = { readonly value: string } | { readonly message: string; readonly box: number };
type Parts = { readonly date: string; readonly clock: string; readonly offset: string };

const refuse = (message: string, box: number): ReadMoment => ({ message, box });

export function readInstant(
  words: CaseWords,
  { zone }: Pick<CaseField, 'zone'>,
  [date = '', clock = '', offset = '']: readonly string[],
): ReadMoment {
  const whole = clock === '' ? printed(words, zone, date) : undefined;
  if (whole !== undefined) return { value: whole };
  const { messages } = words;
  const day = dayOf(words, date);
  if (day === undefined || 'unreal' in day) return refuse(day === undefined ? messages.date : messages.noDay(date), 0);
  const time = readClock(clock) ?? words.readTyped?.(clock, { kind: 'time' });
  if (typeof time !== 'string') return refuse(messages.clock, 1);
  return onClock(words, zone, { date: day.iso, clock: time.length === 5 ? `${time}:00` : time, offset });
}

/** A date by the form's own readers, else by the language's. */
function dayOf(words: CaseWords, text: string): ReturnType<typeof readDay> {
  const typed = readDay(words, text);
  const iso = typed === undefined ? words.readTyped?.(text, { kind: 'date' }) : undefined;
  return typeof iso === 'string' ? { iso } : typed;
}

function onClock({ messages }: CaseWords, zone: string | undefined, { date, clock, offset }: Parts): ReadMoment {
  if (offset !== '') {
    const known = readOffset(offset);
    return known === undefined ? refuse(messages.offset, 2) : { value: `${date}T${clock}${known}` };
  }
  if (zone === undefined) return refuse(messages.offset, 2);
  const [first, second] = offsetsOf(zone, date, clock);
  if (first === undefined) return refuse(messages.noHour, 1);
  return second === undefined ? { value: `${date}T${clock}${first}` } : refuse(messages.twice(first, second), 2);
}

/** `16:30`, `16h30`, `16 h 30`, `16:30:05,250`, without its offset; undefined where it is no time. */
function readClock(text: string): string | undefined {
  const [, hours = '', minutes = '', seconds] =
    /^(\d{1,2}) ?(?:[:h]|h ) ?(\d{2})(?:(?::| ?min ?)(\d{1,2}(?:[,.]\d{1,3})?)(?: ?s)?)?$/.exec(text) ?? [];
  if (hours === '' || Number(hours) > 23 || Number(minutes) > 59) return undefined;
  const [whole = '00', fraction = ''] = (seconds ?? '00').split(/[,.]/);
  if (Number(whole) > 59) return undefined;
  return `${hours.padStart(2, '0')}:${minutes}:${whole.padStart(2, '0')}${fraction && `.${fraction}`}`;
}

function readOffset(text: string): string | undefined {
  const [, sign = '', hours = '', minutes = '00'] =
    /^(?:UTC ?)?([+−-])(\d{1,2})(?::?(\d{2}))?$/.exec(/^(?:Z|UTC)$/.test(text) ? '+00:00' : text) ?? [];
  if (sign === '' || Number(hours) > 23 || Number(minutes) > 59) return undefined;
  const written = `${sign === '+' ? '+' : '-'}${hours.padStart(2, '0')}:${minutes}`;
  return written === '-00:00' ? '+00:00' : written;
}

const wire = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?)(Z|[+-]\d\d:\d\d)?$/;

/** `9 mai 2024, 18 h 00 (heure d’été d’Europe centrale)`, or the wire's form: where the whole text is one of them. */
function printed(words: CaseWords, zone: string | undefined, text: string): string | undefined {
  const [, isoDate, isoClock, isoOffset = ''] = wire.exec(text) ?? [];
  if (isoDate !== undefined && isoClock !== undefined) {
    const read = onClock(words, zone, { date: isoDate, clock: isoClock.length === 5 ? `${isoClock}:00` : isoClock, offset: isoOffset });
    return 'value' in read ? read.value : undefined;
  }
  const [, date = '', clock = '', named] = /^(.+?), (\d.*?)(?: \((.+)\))?$/.exec(text) ?? [];
  const day = readDay(words, date);
  const time = readClock(clock);
  if (day === undefined || !('iso' in day) || time === undefined) return undefined;
  const offset = readOffset(named ?? '');
  if (offset !== undefined) return `${day.iso}T${time}${offset}`;
  const all = zone === undefined ? [] : offsetsOf(zone, day.iso, time).map((each) => `${day.iso}T${time}${each}`);
  const meant = all.filter(
    (each) => named === undefined || plain(formatWire(words, each, { kind: 'instant', timeZone: zone })).endsWith(`(${plain(named)})`),
  );
  return meant.length === 1 ? meant[0] : undefined;
}

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ').replaceAll('’', "'");

/** A moment as its boxes show it: by the zone's clocks, the offset left out but where the hour comes twice. */
export function localMoment(zone: string | undefined, iso: string): string {
  if (zone === undefined || Number.isNaN(Date.parse(iso))) return iso;
  const local = inZone(zone, iso);
  const [, date = '', clock = ''] = /^(.{10})T([\d:.]+)/.exec(local) ?? [];
  return offsetsOf(zone, date, clock).length === 1 ? `${date}T${clock}` : local;
}
