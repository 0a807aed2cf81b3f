/** A formula in one line of French, for the steps of an explanation. */
import type { FormulaModel, Manifest, RuleModel } from '../../../compiler/model/report/manifest.ts';
import { wordsOf } from '../../strings/languages.ts';
import type { Words } from '../../strings/words.ts';
import { formulaMath } from './formula-math.ts';
import type { MathNode } from './math-node.ts';

export const formulaWords = (manifest: Manifest, rule: RuleModel, formula: FormulaModel): string =>
  mathWords(wordsOf(manifest), formulaMath(manifest, rule, formula));

export function mathWords(words: Words, node: MathNode): string {
  switch (node.kind) {
    case 'row':
      return node.of.map((part) => mathWords(words, part)).join('');
    case 'fraction':
      return `${tight(words, node.of[0])} / ${tight(words, node.of[1])}`;
    case 'cases':
      return node.of
        .map(([value, condition]) =>
          words.spaced(
            words.labelled(
              condition ? `${words.formulaText.if} ${mathWords(words, condition)}` : words.formulaText.else,
              mathWords(words, value),
            ),
          ),
        )
        .join(words.spaced(words.formulaText.separator));
    case 'operator':
      return /^[([⌊⌈)\]⌋⌉]$/.test(node.text) ? node.text : ` ${node.text} `;
    default:
      return node.text;
  }
}

const tight = (words: Words, node: MathNode): string =>
  node.kind === 'row' && node.of.length > 1 ? `(${mathWords(words, node)})` : mathWords(words, node);
