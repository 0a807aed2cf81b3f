import { expect, test } from 'vitest';
import { fence, linkText } from './link-text.ts';

const text = '# 4.5. Service de mails\n\nLe tarif change. Le tarif change encore.\n\n# 4.6. Sauvegardes\n\nUn texte.';
const rule = (scope: string): ReturnType<typeof linkText> =>
  linkText(`${text}${fence('rule', `id: r\ntitle: T\nkind: sla\nclauses: [4.5]\nscope: ${scope}\noutput: boolean\nformula: "true"`)}`);
const places = (scope: string): unknown =>
  rule(scope)
    .linked.rules.get('r')
    ?.scope.map(({ clause, text: words }) => [clause, words]);

test('the scope of a rule is words of the contract, of the clause they name or the one they stand under', () => {
  expect(places('{ clause: "4.5", quote: Service de mails }')).toEqual([['4.5', 'Service de mails']]);
  expect(places('{ quote: Un texte }')).toEqual([['4.6/p1', 'Un texte']]);
});

test('a scope may take several words', () => {
  const two = '[{ clause: "4.5", quote: Service de mails }, { clause: "4.6", quote: Sauvegardes }]';
  expect(places(two)).toEqual([
    ['4.5', 'Service de mails'],
    ['4.6', 'Sauvegardes'],
  ]);
});

test('words of a scope that stand nowhere, or in several places, are refused', () => {
  expect(rule('{ clause: "4.5", quote: Service de fax }').codes).toEqual(['link/quote-orphaned']);
  expect(rule('{ clause: "4.5", quote: Le tarif change }').codes).toEqual(['link/quote-ambiguous']);
});
