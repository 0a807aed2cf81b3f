/** Headings are as deep as their numbers say, at one offset for the whole document. */
import { expect, test } from 'vitest';
import { checkHeadingDepth } from '../../../compiler/check/fidelity/heading-depth.ts';
import { readText } from '../../read/read-text.ts';

/** `heading: found → expected` of each misplaced heading. */
function look(markdown: string, styled = false): string[] {
  const found: string[] = [];
  const { contract } = readText(`${markdown.split(', ').join('\n\n')}\n`);
  checkHeadingDepth(contract, styled, ({ message }) => {
    const [, depth, heading, expected] = /depth (\d) of the heading "(.*)", expected (\d)/.exec(message)!;
    found.push(`${heading}: ${depth} → ${expected}`);
  });
  return found;
}

test.each([
  '# 1. A, ## 1.1. B, ### 1.1.1. C, ## 1.2. D, # 2. E',
  '# Titre, ## 1. A, ### 1.1. B, ## 2. C',
  '### 1. A, #### 1.1. B, ### 2. C',
  '# Titre I, ## Article 1, ## Article 2, # Titre II, ## Article 3',
  '# Titre I, ## Chapitre 1, ### Article 1, ## Chapitre 2, ### Article 2',
  '# 1. A, ## 1.1. B, # Annexe 1, ## 1. C, ### 1.1. D',
  '# 1. A, # 2. B, # Annexe 1 - C, # Annexe 2 - D',
  '## Article 1 - A, ### 1.1. B, ## Article 2 - C, ## Annexe 1',
  '# 1. A, ## Définitions, ## Portée, # 2. B',
  '# 1. A, ## 1.1. B, ### C, ### D, ## 1.2. E',
  '# Préambule, # 1. A, # 2. B, # Signatures',
  '# CONDITIONS, ## 1. A, ## 2. B, # DISPOSITIONS, ## 3. C',
  '# Article 1 - A, ## 1. B, ## 2. C, # Article 2 - D, ## 1. E',
  '# Article 1 - A, ## 1. B, ### 1.1. C, ### 1.2. D, ## 2. E, # Article 2 - F',
  '# Article 3 - A, ## 3.1. B, ## 3.2. C, # Article 4 - D, ## 1. E, ## 2. F',
  '# Article 1 - A, ## Lot n° 1 - B, ## Lot n° 2 - C, # Article 2 - D',
  '# 1. A, # Titre I, ## 2. B, ## 3. C',
  '# Titre I, ## Article 1, ## Article 2, # Annexe 1, # Article 1, # Article 2',
  '# Article 1, # Titre I, # Titre II',
])('%s nests as its numbers do', (markdown) => {
  expect(look(markdown)).toEqual([]);
});

test.each([
  ['# 1. A, ## 1.1. B, ### 1.2. C, ## 1.3. D', ['1.2. C: 3 → 2']],
  ['# 1. A, ## 1.1. B, ## 2. C, ## 2.1. D, # 3. E', ['2. C: 2 → 1']],
  ['# Titre I, ## Article 1, # Article 2, # Titre II, ## Article 3', ['Article 2: 1 → 2']],
  ['# Annexe 1, # Annexe 2, ## Annexe 3', ['Annexe 3: 2 → 1']],
  ['# 1. A, ## Niveau 1, ### Niveau 2, ## Niveau 3', ['Niveau 2: 3 → 2']],
  ['# 1. A, # 2. B, ## Annexe 1', ['Annexe 1: 2 → 1']],
  ['# 1. A, ## 1.1. B, # C, ## 1.2. D', ['C: 1 → 3']],
  ['# 1. A, ## 1.1. B, ## C, ## 1.2. D', ['C: 2 → 3']],
  ['# 1. A, ## 1.1. B, ##### C, ## 1.2. D', ['C: 5 → 3']],
  ['## Titre, # 1. A, # 2. B', ['Titre: 2 → 1']],
  ['# Titre I, # 1. A, # 2. B, # Titre II, # 1. C', ['1. A: 1 → 2', '2. B: 1 → 2', '1. C: 1 → 2']],
  ['# Article 1 - A, ## 1. B, ### 2. C, ## 3. D, # Article 2 - E', ['2. C: 3 → 2']],
  ['# Article 1 - A, ## 2. B, # 3. C, # Article 4 - D', ['2. B: 2 → 1']],
  ['# Article 1 - A, #### Lot n° 1 - B, # Article 2 - D', ['Lot n° 1 - B: 4 → 2']],
  ['# 1. A, # Annexe 1, ### B, # Annexe 2', ['B: 3 → 2']],
  ['# 1. A, ## 1.1. B, ## 1.2. C, ## D, ## 1.2. E', []],
  ['# Titre, ## Titre I, # Article 1, ## 1.1. A, # Annexe 1', ['Article 1: 1 → 3']],
])('%s does not', (markdown, expected) => {
  expect(look(markdown)).toEqual(expected);
});

test('where type shows titles, those without a number are the author’s', () => {
  expect(look('# 1. A, ## 1.1. B, ## C, ## 1.2. D', true)).toEqual([]);
  expect(look('# 1. A, ## 1.1. B, ### 1.2. D, ## 1.3. E', true)).toEqual(['1.2. D: 3 → 2']);
});
