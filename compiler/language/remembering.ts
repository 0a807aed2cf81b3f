/** A language whose findings in a text are kept: they are functions of the text alone, and a paragraph that nobody edits reads as it did. */
import type { Memo } from '../model/memo.ts';
import type { Language } from './language.ts';
import type { ReadingContext } from './quantity/reading.ts';

/** The same language; what it finds is asked of `memo` first. */
export function remembering(language: Language, memo: Memo): Language {
  const kept = <Answer>(name: string, find: (text: string) => Answer): ((text: string) => Answer) => {
    const kind = `${language.id} ${name}`;
    return (text) => memo(kind, text, () => find(text));
  };
  const contexts = new Map<ReadingContext | undefined, string>();
  const said = (context: ReadingContext | undefined): string => {
    const known = contexts.get(context) ?? JSON.stringify([context?.jurisdiction, [...(context?.units ?? [])]]);
    contexts.set(context, known);
    return known;
  };
  return {
    ...language,
    detectQuantities: (text, context) =>
      memo(`${language.id} quantities ${said(context)}`, text, () => language.detectQuantities(text, context)),
    detectReferences: (text, documents = []) =>
      memo(`${language.id} references ${JSON.stringify(documents)}`, text, () => language.detectReferences(text, documents)),
    detectNormative: kept('normative', language.detectNormative),
    detectTermLike: kept('terms', language.detectTermLike),
    splitSentences: kept('sentences', language.splitSentences),
  };
}
