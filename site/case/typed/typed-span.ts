/** A duration typed whole into one box, with its units: `5h30`, `1 h 30 min`, `90 min`, `43 min 12,5 s` → its ISO form. */
import { rowOf } from '../../../compiler/runtime/row-of.ts';
import type { CaseWords } from '../case-words.ts';

const ms = { days: 86_400_000, hours: 3_600_000, minutes: 60_000, seconds: 1000 };

/** Undefined where the text is no such span; nothing is carried, `PT90M` stays 90 minutes. */
export function readSpan({ figures }: Pick<CaseWords, 'figures'>, text: string): string | undefined {
  const { days, hours, minutes, seconds } = figures.units;
  const form = `^([-−]?)(?:(\\d+) ?${days})? ?(?:(\\d+) ?${hours})? ?(?:(\\d+)(?: ?(?:${minutes}|mn|m(?!s)))?)? ?(?:(\\d+(?:[,.]\\d{1,3})?) ?${seconds})?$`;
  const [, minus = '', ...found] = new RegExp(form, 'i').exec(text.replace(/(?<=\d)[ ,](?=\d{3}(?!\d))/g, '')) ?? [];
  const [ofDays, ofHours, ofMinutes, ofSeconds] = found.map((part) => part?.replace(',', '.'));
  if (!/\d\s*\p{L}/u.test(text) || [ofDays, ofHours, ofMinutes, ofSeconds].every((part) => part === undefined)) return undefined;
  const total =
    Number(ofDays ?? 0) * ms.days +
    Number(ofHours ?? 0) * ms.hours +
    Number(ofMinutes ?? 0) * ms.minutes +
    Number(ofSeconds ?? 0) * ms.seconds;
  const inSeconds = total / 1000;
  return inSeconds > rowOf('duration').limit ? undefined : `${minus && '-'}PT${Number(inSeconds.toFixed(3))}S`;
}
