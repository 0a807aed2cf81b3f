/**
 * Warning: sentences in another language than the front matter says, where their words would be looked at in vain. The non-obvious law:
 * small words tell a sentence's language; names, terms and words in quotation marks tell nothing.
 */
import { diagnose } from '../../diagnostic/catalogue.ts';
import type { Report } from '../../diagnostic/diagnostic.ts';
import type { Language } from '../../language/language.ts';
import { knownLanguages } from '../../language/languages.ts';
import type { Clause } from '../../model/contract.ts';
import type { Linked } from '../../model/linked.ts';
import { spanOf } from '../../model/place.ts';

/** Fewer words than these tell nothing. */
const fewest = 6;
/** How many small words of the other language, and how many times those of its own, a foreign sentence has. */
const enough = { words: 3, times: 3 } as const;

type Foreign = { readonly clause: Clause; readonly start: number; readonly end: number; readonly language: string };

/** One warning per other language, at the first of its sentences. */
export function checkOtherLanguage({ contract }: Linked, own: Language, report: Report): void {
  const others = knownLanguages().filter(({ id }) => id !== own.id);
  const found = contract.clauses.flatMap((clause) => foreignIn(clause, own, others));
  for (const { id } of others) {
    const sentences = found.filter(({ language }) => language === id);
    const [first] = sentences;
    if (!first) continue;
    const parameters = { language: id, expected: own.id, sentences: sentences.length };
    report(diagnose('check/other-language', parameters, { span: spanOf(first.clause, first.start, first.end), label: `in ${id}` }));
  }
}

function foreignIn(clause: Clause, own: Language, others: readonly Language[]): Foreign[] {
  return own.splitSentences(clause.text).flatMap(({ start, end }) => {
    const words = wordsOf(clause.text.slice(start, end));
    const other = words.length < fewest ? undefined : others.find((language) => isOf(words, language, own));
    return other ? [{ clause, start, end, language: other.id }] : [];
  });
}

const quoted = /«[^»]*»|“[^”]*”|"[^"]*"/gu;

/** In lower case, without what stands in quotation marks or begins with a capital. */
const wordsOf = (sentence: string): string[] =>
  (sentence.replace(quoted, ' ').match(/\p{L}+/gu) ?? [])
    .filter((word, at) => at === 0 || word === word.toLowerCase())
    .map((word) => word.toLowerCase());

function isOf(words: readonly string[], other: Language, own: Language): boolean {
  const count = ({ smallWords }: Language): number => words.filter((word) => smallWords.has(word)).length;
  const theirs = count(other);
  return theirs >= enough.words && theirs >= enough.times * count(own);
}
