/** A rule carries words of its own clauses: of the one that has them, or of the one it says. */
import { expect, test } from 'vitest';
import { fence, linkText } from './link-text.ts';

const text = `# 1. Prix

1.1. Le client doit payer [100 €](val:price "prix").

1.2. Le client doit payer la livraison.

1.3. Le client doit partir.

`;
const rule = (carries: string): string =>
  fence(
    'rule',
    `id: due\ntitle: T\nkind: term\nclauses: ["1.1", "1.2"]\ncarries: [${carries}]\noutput: { type: money, label: p }\nformula: price`,
  );

const look = (carries: string): unknown => {
  const { linked, diagnostics } = linkText(text + rule(carries));
  const carried = linked.rules.get('due')!.carries.map(({ clause, text: words }) => `${clause} ${words}`);
  return [...carried, ...diagnostics.filter(({ code }) => code.startsWith('link/')).map(({ code, help }) => `${code}: ${help}`)];
};

test('words of one clause are found without saying which', () => {
  expect(look('doit payer la livraison')).toEqual(['1.2 doit payer la livraison']);
});

test('words of two clauses are ambiguous until one is said, and the help says how', () => {
  expect(look('Le client doit payer')).toEqual([
    'link/quote-ambiguous: Quote more words around it, or say which clause: { clause: 1.1, quote: … }.',
  ]);
  expect(look('{ clause: "1.2", quote: Le client doit payer }')).toEqual(['1.2 Le client doit payer']);
  expect(look('{ clause: "1.1", quote: Le client doit payer }, { clause: "1.2", quote: Le client doit payer }')).toEqual([
    '1.1 Le client doit payer',
    '1.2 Le client doit payer',
  ]);
});

test('a clause that the rule does not name carries nothing of it', () => {
  expect(look('{ clause: "1.3", quote: Le client doit partir }')).toEqual([
    "link/carries-elsewhere: Name 1.3 among the rule's clauses, or carry words of those.",
  ]);
});
