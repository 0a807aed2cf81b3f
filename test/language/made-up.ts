/** A language that nobody speaks, as small as the interface allows: `N ompa` is a percentage, `zu` binds, `Sek` divides. */
import type { DetectedQuantity } from '../../compiler/language/detected.ts';
import { english } from '../../compiler/language/english.ts';
import type { Language } from '../../compiler/language/language.ts';
import type { Quantity } from '../../compiler/language/quantity/quantity.ts';
import { splitSentencesBy } from '../../compiler/language/text/split-sentences.ts';

const quantity = (digits: string): Quantity => ({ kind: 'percent', decimal: { digits: BigInt(digits), scale: 0 } });
const splitSentences = (text: string) => splitSentencesBy(new Set(), text);

const detectQuantities = (text: string): DetectedQuantity[] =>
  [...text.matchAll(/(\d+) ompa/g)].map(({ 0: words, 1: digits, index }) => ({
    start: index,
    end: index + words.length,
    text: words,
    form: 'quantity',
    quantity: quantity(digits!),
  }));

export const madeUp: Language = {
  ...english,
  id: 'qx',
  parseQuantity: (text) => {
    const digits = /^(\d+) ompa$/.exec(text)?.[1];
    return digits === undefined ? { ok: false, at: 0, expected: 'ompa' } : { ok: true, value: quantity(digits) };
  },
  detectQuantities,
  splitSentences,
  detectNormative: (text) =>
    splitSentences(text).flatMap(({ start, end }) => {
      const sentence = text.slice(start, end);
      const cues = [...sentence.matchAll(/(?<!\p{L})zu(?!\p{L})/gu)].map(({ index }) => ({
        start: start + index,
        end: start + index + 2,
        text: 'zu',
        cue: 'zu',
      }));
      return cues.length === 0 ? [] : [{ start, end, sentence, cues }];
    }),
  dutiesOf: ({ cues }) => [cues],
  isStatement: () => true,
  smallWords: new Set(['zu', 'ka', 'mi', 'ompa']),
  detectTermLike: () => [],
  detectReferences: () => [],
};
