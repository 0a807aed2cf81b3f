/** A refusal of the generated code (`outages[1] : une durée…`) → the field it names and a sentence for people. */
import { capital } from './capital.ts';
import type { CaseWords } from './case-words.ts';

type RefusalWords = Pick<CaseWords, 'labelled' | 'quoted' | 'refusals' | 'spaced'>;

export type Refusal = { readonly path: string | undefined; readonly sentence: string };
type Named = { readonly name: string; readonly label: string };

/** Inputs named in the sentence are told by their labels; long lists of values are left to the form, which shows them. */
export function readRefusal({ refusals, quoted, spaced }: RefusalWords, message: string, inputs: readonly Named[]): Refusal {
  const [, path, sentence = message] = refusals.named.exec(message) ?? [];
  const listed = sentence.replace(refusals.listed, refusals.list);
  const told = listed.replace(/\b[a-z]\w*\b/g, (word) => {
    const input = inputs.find(({ name }) => name === word && /[A-Z]|^holidays$/.test(word));
    return input ? quoted(input.label) : word;
  });
  return { path, sentence: spaced(capital(told).replace(/\.?$/, '.')) };
}

/** `Montant : une valeur…`, by the label of the input. */
export function refusalWords(words: RefusalWords, { inputs }: { readonly inputs: readonly Named[] }, message: string): string {
  const { path, sentence } = readRefusal(words, message, inputs);
  const label = inputs.find(({ name }) => path?.split(/[.[]/)[0] === name)?.label;
  return label ? words.spaced(words.labelled(label, sentence.charAt(0).toLowerCase() + sentence.slice(1))) : sentence;
}
