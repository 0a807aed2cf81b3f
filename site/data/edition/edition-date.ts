/** The day of an edition: as it declares it, else as its name says it (`2022/10` is its first day, `v 2024-03-15`); none where neither does. */
import { readDate } from '../../../compiler/runtime/wire/wire-time.ts';

export function editionDate({ edition, date }: { readonly edition: string; readonly date?: string | undefined }): string | undefined {
  if (date !== undefined) return date;
  const [, year = '', month = '', day = '01'] = /(?<!\d)(\d{4})[-/.](\d\d)(?:[-/.](\d\d))?(?!\d)/.exec(edition) ?? [];
  const named = [year, month, day].join('-');
  return readDate(named) !== undefined ? named : undefined;
}
