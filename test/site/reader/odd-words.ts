/** What no reader should meet on a built page of a language: names and ids of the compiler, forms of machines, words of the other language. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shownWords } from './shown-words.ts';

export type Page = { readonly file: string; readonly lang: string; readonly text: string };
export type OddWords = Readonly<Record<'names' | 'ids' | 'forms' | 'foreign', readonly string[]>>;

export const pagesIn = (dist: string): readonly Page[] =>
  globSync('**/*.html', { cwd: dist }).map((file) => ({ file, ...shownWords(readFileSync(join(dist, file), 'utf8')) }));

/** Words that the other language has in nearly every sentence and this one never. */
const foreign: Readonly<Record<string, RegExp>> = {
  fr: /(?<![\p{L}’'-])(?:[Tt]he|[Aa]nd|of|with|which|[Ww]hen|must|should|[Tt]his|that|from|is|are|unless|rules?)(?![\p{L}’'-]|\.ts)/gu,
  en: /(?<![\p{L}’'-])(?:[Uu]ne?|[Ll]es|[Dd]es|du|[Dd]ans|[Aa]vec|[Ss]elon|règles?|[Aa]ucune?|est|sont|pour|qui|que|aux?|par|sur|et|ou|jours?|mois|heures?)(?![\p{L}’'-])|[àâéèêëîïôùûçœ«»]/gu,
};

/** `project` holds `generated/` and `contracts/`: what an original says is no id. At most forty of each, with a few words around. */
export function oddWords(pages: readonly Page[], project: string, lang: 'fr' | 'en'): OddWords {
  const textsOf = (pattern: string): string[] =>
    globSync(pattern, { cwd: project }).map((path) => readFileSync(join(project, path), 'utf8'));
  const originals = textsOf('contracts/*/original.txt').join('\n');
  const isOriginal = (word: string): boolean => originals.includes(word);
  const kebab = textsOf('generated/*/manifest.json').flatMap((text) => [...text.matchAll(/"([a-z]+\d*(?:-[a-z0-9]+)+)"/g)]);
  const ids = new Set(kebab.map(([, id = '']) => id).filter((id) => !isOriginal(id)));
  const own = pages.filter((page) => page.lang === lang);
  const found = (pattern: RegExp, isKept: (word: string) => boolean = () => true): string[] => {
    const all = own.flatMap(({ file, text }) =>
      [...text.matchAll(pattern)]
        .filter(([word]) => isKept(word))
        .map(({ 0: word, index }) => `${file}: ${word} … ${text.slice(Math.max(0, index - 40), index + 50)}`),
    );
    return [...new Set(all)].slice(0, 40);
  };
  return {
    names: found(/(?<![\p{L}\d/.-])[a-z]+(?:[A-Z][a-z]+\d*)+(?![\p{L}])/gu, (word) => !isOriginal(word)),
    ids: found(/(?<![\p{L}\d/])[a-z]+\d*(?:-[a-z0-9]+)+(?![\p{L}\d])/gu, (word) => ids.has(word)),
    forms: found(/(?<![\p{L}\d])(?:P(?:\d+[YMWD])+|-?P?T(?:\d+[HMS])+|\d{4}-\d\d-\d\dT\d\d:\d\d\S*)/gu),
    foreign: found(foreign[lang] ?? /(?!)/gu),
  };
}
