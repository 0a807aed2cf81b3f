/** A typed date → ISO: as a form writes it, as the pages print it, or ISO itself. A day that no calendar has is told apart from what is no date. */
import type { CaseWords } from '../case-words.ts';

export type TypedDate = { readonly iso: string } | { readonly unreal: true };

const iso = /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})$/;

/** `31/05/2024`, `1er mars 2024`, `2024-03-03`; undefined where the text is none of them. */
export function readDay({ figures }: Pick<CaseWords, 'figures'>, text: string): TypedDate | undefined {
  const found = [figures.typedDate, figures.spelledDate, iso].map((form) => form.exec(text)?.groups).find(Boolean);
  const { day = '', month = '', year = '' } = found ?? {};
  const number = /^\d/.test(month) ? Number(month) : monthOf(figures.months, month);
  if (!found || !number || year < '1900' || year > '2199') return undefined;
  const written = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const at = new Date(`${written}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(written) ? { iso: written } : { unreal: true };
}

/** From 1; by its name or the first letters of it, so many that no other month has them. */
function monthOf(months: readonly string[], typed: string): number | undefined {
  const bare = (text: string): string =>
    text
      .normalize('NFD')
      .replace(/\p{M}|\./gu, '')
      .toLowerCase();
  const wanted = bare(typed);
  const meant = months.flatMap((name, index) => (wanted.length >= 3 && bare(name).startsWith(wanted) ? [index + 1] : []));
  return meant.length === 1 ? meant[0] : undefined;
}
