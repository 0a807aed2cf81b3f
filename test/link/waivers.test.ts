import { expect, test } from 'vitest';
import { fence, linkText } from './link-text.ts';

const front =
  '---\ntitle: T\nprovider: P\nedition: e\nlanguage: fr\njurisdiction: BE\ncurrency: EUR\nnames: [{ name: M365, reason: produit }]\n---\n\n';

test('skip marks, waivers and proper names are waived with their reason', () => {
  const markdown = `${front}# 1. M365\n\naccès [24h/24](skip: "durée"), 7j/7${fence('waivers', '- { quote: 7j/7, reason: aussi }')}`;
  expect(linkText(markdown).linked.waivers.map(({ anchor, reason, origin }) => [anchor.text, reason, origin])).toEqual([
    ['24h/24', 'durée', 'mark'],
    ['7j/7', 'aussi', 'waiver'],
    ['M365', 'produit', 'name'],
  ]);
});
