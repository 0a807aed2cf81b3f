/** A refusal of the generated code (`outages[1] : une durée…`) → the field it names and a sentence for people. */
import { fr } from '../strings.ts';

export type Refusal = { readonly path: string | undefined; readonly sentence: string };
type Named = { readonly name: string; readonly label: string };

/** Inputs named in the sentence are told by their labels; long lists of values are left to the form, which shows them. */
export function readRefusal(message: string, inputs: readonly Named[]): Refusal {
  const [, path, sentence = message] = /^([A-Za-z]\w*(?:\[\d+\]|\.\w+)*) : (.*)$/s.exec(message) ?? [];
  const listed = sentence.replace(/l’une des (valeurs|lectures) .*$/, 'l’une des $1 proposées');
  const told = listed.replace(/\b[a-z]\w*\b/g, (word) => {
    const input = inputs.find(({ name }) => name === word && /[A-Z]|^holidays$/.test(word));
    return input ? `« ${input.label} »` : word;
  });
  return { path, sentence: fr(`${told.charAt(0).toUpperCase()}${told.slice(1)}`.replace(/\.?$/, '.')) };
}

/** `Montant : une valeur…`, by the label of the input. */
export function refusalWords({ inputs }: { readonly inputs: readonly Named[] }, message: string): string {
  const { path, sentence } = readRefusal(message, inputs);
  const label = inputs.find(({ name }) => path?.split(/[.[]/)[0] === name)?.label;
  return label ? fr(`${label} : ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`) : sentence;
}
