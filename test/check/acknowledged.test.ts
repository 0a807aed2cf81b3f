import { expect, test } from 'vitest';
import { compile } from '../../compiler/compile.ts';

const text = '---\ntitle: Essai\n---\n\n**[Serveur](term:server)** : Une machine.\n\nLe client suit les CGV.\n';

/** Warnings of terms and acknowledgements, as a contract with these acknowledgements is told them. */
function told(acknowledged: string): string[] {
  const files = [
    { file: 'contract.md', text },
    { file: 'acknowledged.yml', text: `acknowledged: [${acknowledged}]` },
  ];
  const { diagnostics } = compile({ id: 'essai', files });
  return diagnostics.filter(({ code }) => /-term$|idle/.test(code)).map(({ code, message }) => `${code}: ${message}`);
}

const undefinedTerm = '{ code: check/undefined-term, subject: CGV, reason: elles sont ailleurs }';
const unusedTerm = '{ code: check/unused-term, subject: Serveur, reason: le mot revient en annexe }';

test('a warning acknowledged by its code and its words is not told', () => {
  expect(told('').map((line) => line.split(':')[0])).toEqual(['check/undefined-term', 'check/unused-term']);
  expect(told(undefinedTerm).map((line) => line.split(':')[0])).toEqual(['check/unused-term']);
  expect(told(`${undefinedTerm}, ${unusedTerm}`)).toEqual([]);
});
