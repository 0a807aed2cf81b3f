/** How a rule's inputs, readings and options are called in the address of a case: by their own words, in the contract's language. */
import type { Manifest, RuleModel } from '../../../compiler/model/report/manifest.ts';
import { bareWords } from '../../search/bare-words.ts';
import { wordsOf } from '../../strings/languages.ts';

/** By the name of an input, the id of a reading, and `reading=option`. */
export type CaseKeys = Readonly<Record<string, string>>;

const mostWords = 3;

/** `monthlyAmount` → `montant-mensuel-facture`. No key is another's name or key. */
export function caseKeys(manifest: Manifest, rule: RuleModel): CaseKeys {
  const { quiet } = wordsOf(manifest).searchLexicon;
  const choices = rule.readings.flatMap(({ choice }) => manifest.choices.filter(({ id }) => id === choice));
  const named = [
    ...rule.inputs.map(({ name, label }) => [name, label] as const),
    ...choices.map(({ id, question }) => [id, question] as const),
  ];
  const own = uniqueKeys(quiet, named);
  const options = choices.flatMap(({ id, options }) => {
    const keys = uniqueKeys(
      quiet,
      options.map((option) => [option.id, option.title] as const),
    );
    return Object.entries(keys).map(([option, key]) => [`${id}=${option}`, key] as const);
  });
  return { ...own, ...Object.fromEntries(options) };
}

function uniqueKeys(quiet: readonly string[], named: readonly (readonly [name: string, words: string])[]): Record<string, string> {
  const taken = new Set(named.map(([name]) => name));
  const keys: Record<string, string> = {};
  for (const [name, words] of named) {
    const slug = slugOf(quiet, words) || name;
    const key = [slug, ...Array.from({ length: named.length }, (_, at) => `${slug}-${at + 2}`)].find(
      (each) => each === name || !taken.has(each),
    );
    keys[name] = key ?? name;
    taken.add(keys[name]);
  }
  return keys;
}

function slugOf(quiet: readonly string[], words: string): string {
  const all = bareWords(words).map((word) => word.replace(/[^a-z0-9]+/g, '-'));
  const told = all.filter((word) => !quiet.includes(word));
  return (told.length > 0 ? told : all)
    .slice(0, mostWords)
    .join('-')
    .replace(/^-+|-+$/g, '');
}
