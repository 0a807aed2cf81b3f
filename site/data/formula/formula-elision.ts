/** A formula's tree → the same with the words of each row fitted to one another, as a language asks: « veille d’achat ». */
import type { Words } from '../../strings/words.ts';
import type { MathNode } from './math-node.ts';

type Elision = Pick<Words, 'beforeVowel'>;

export function elided(words: Elision, node: MathNode): MathNode {
  if (node.kind === 'fraction') return { kind: 'fraction', of: [elided(words, node.of[0]), elided(words, node.of[1])] };
  if (node.kind === 'cases')
    return {
      kind: 'cases',
      of: node.of.map(([value, condition]) => [elided(words, value), condition && elided(words, condition)] as const),
    };
  if (node.kind !== 'row') return node;
  const of = node.of.map((part) => elided(words, part));
  return { kind: 'row', of: of.map((part, index) => led(words, part, of[index + 1])) };
}

function led({ beforeVowel }: Elision, node: MathNode, next: MathNode | undefined): MathNode {
  return node.kind === 'text' && next !== undefined ? { kind: 'text', text: beforeVowel(node.text, firstWords(next)) } : node;
}

function firstWords(node: MathNode): string {
  if (node.kind === 'row') return node.of[0] ? firstWords(node.of[0]) : '';
  return 'text' in node ? node.text : '';
}
