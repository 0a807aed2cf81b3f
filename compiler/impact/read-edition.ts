/** The Markdown of another edition, annotated or not → its clauses. What it declares is not looked at. */
import { read } from '../read/index.ts';
import type { NewEdition } from './impact.ts';

/** Named by its front matter, else by its file, and in `language` unless it says another; without any text it has no clause. */
export function readNewEdition(text: string, file: string, ingested: boolean, language?: string): NewEdition {
  const files = [{ file: 'edition.md', text }];
  const { meta, clauses } = read({ id: file, files, ...(language === undefined ? {} : { language }) }, () => {});
  const name = file.split('/').at(-1) ?? file;
  return { edition: meta.edition || name.replace(/\.\w+$/, ''), file: name, clauses, ingested, guessed: ingested && /\.pdf$/i.test(name) };
}
