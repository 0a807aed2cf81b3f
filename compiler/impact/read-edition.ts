/** The Markdown of another edition, annotated or not → its clauses. Of its front matter, what names it; what else it declares is not looked at. */
import { parse } from 'yaml';
import { isCalendarDay } from '../model/calendar-day.ts';
import { read } from '../read/index.ts';
import type { NewEdition } from './impact.ts';

/** Named by its front matter, else by its file, and in `language` unless it says another; without any text it has no clause. */
export function readNewEdition(text: string, file: string, ingested: boolean, language?: string): NewEdition & { readonly title: string } {
  const files = [{ file: 'edition.md', text }];
  const { clauses } = read({ id: file, files, ...(language === undefined ? {} : { language }) }, () => {});
  const name = file.split('/').at(-1) ?? file;
  const front = frontMatterOf(text);
  const edition = said(front.edition) ?? name.replace(/\.\w+$/, '');
  const date = said(front.date);
  const isDemonstration = front.demonstration === 'true';
  const guessed = ingested && /\.pdf$/i.test(name);
  return {
    edition,
    title: said(front.title) ?? edition,
    file: name,
    clauses,
    ingested,
    guessed,
    ...(date !== undefined && isCalendarDay(date) ? { date } : {}),
    ...(isDemonstration ? { isDemonstration } : {}),
  };
}

/** `demonstration: true` is a key of editions alone: the contract that rules are drawn from has none. */
type FrontMatter = { readonly [Key in 'edition' | 'date' | 'title' | 'demonstration']?: unknown };

/** As written, `1.10` a text; nothing where it can't be read. */
function frontMatterOf(text: string): FrontMatter {
  const [, front = ''] = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/.exec(text) ?? [];
  try {
    return (parse(front, { schema: 'failsafe' }) as FrontMatter | null) ?? {};
  } catch {
    return {};
  }
}

const said = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);
