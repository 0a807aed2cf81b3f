/** A refusal of the generated code (`outages[1] : une durée…`, `paid, total : …`) → the field it names, or fields, and its sentence, for people. */
import { fr } from '../strings.ts';

export type Refusal = { readonly path: string | undefined; readonly sentence: string };

export function readRefusal(message: string): Refusal {
  const [, path, sentence = message] = /^([A-Za-z]\w*(?:\[\d+\]|\.\w+)*(?:, \w+)*) : (.*)$/s.exec(message) ?? [];
  return { path, sentence: fr(`${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`.replace(/\.?$/, '.')) };
}

/** `Montant : une valeur…`, by the label of the input. */
export function refusalWords(
  { inputs }: { readonly inputs: readonly { readonly name: string; readonly label: string }[] },
  message: string,
): string {
  const { path, sentence } = readRefusal(message);
  const label = inputs.find(({ name }) => path?.split(/[.[]/)[0] === name)?.label;
  return label ? fr(`${label} : ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`) : sentence;
}
