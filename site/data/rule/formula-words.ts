/** A formula in one line of French, for the steps of an explanation. */
import type { FormulaModel, Manifest, RuleModel } from '../../../compiler/model/report/manifest.ts';
import { formulaText } from '../../strings/formula.ts';
import { fr } from '../../strings.ts';
import { formulaMath, type MathNode } from './formula-math.ts';

export const formulaWords = (manifest: Manifest, rule: RuleModel, formula: FormulaModel): string =>
  wordsOf(formulaMath(manifest, rule, formula));

export function wordsOf(node: MathNode): string {
  switch (node.kind) {
    case 'row':
      return node.of.map(wordsOf).join('');
    case 'fraction':
      return `${tight(node.of[0])} / ${tight(node.of[1])}`;
    case 'cases':
      return node.of
        .map(([value, condition]) =>
          condition ? `${formulaText.if} ${wordsOf(condition)} : ${wordsOf(value)}` : `${formulaText.else} : ${wordsOf(value)}`,
        )
        .map(fr)
        .join(fr(' ; '));
    case 'operator':
      return /^[([⌊⌈)\]⌋⌉]$/.test(node.text) ? node.text : ` ${node.text} `;
    default:
      return node.text;
  }
}

const tight = (node: MathNode): string => (node.kind === 'row' && node.of.length > 1 ? `(${wordsOf(node)})` : wordsOf(node));
