import { expect, test } from 'vitest';
import { compile } from '../../compiler/compile.ts';

const front = '---\ntitle: Essai\nprovider: P\nedition: "1"\nlanguage: fr\njurisdiction: FR\ncurrency: EUR\n---\n\n';
const text = `${front}**[Serveur](term:server)** : Une machine.\n\nVoir les CGV.\n`;

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

test('an acknowledgement that silences nothing is told, with the nearest words that one would', () => {
  const messages = told('{ code: check/undefined-term, subject: CGU, reason: elles sont ailleurs }');
  expect(messages).toHaveLength(3);
  expect(messages.filter((line) => line.startsWith('check/idle-acknowledgement'))).toHaveLength(1);
  expect(told('{ code: check/unused-term, subject: CGV, reason: autre code }')).toHaveLength(3);
});

test('while an error stands, no acknowledgement is said to be idle: its check may not have been made', () => {
  const idle = '{ code: check/undefined-term, subject: CGU, reason: elles sont ailleurs }';
  const codes = (words: string): string[] => {
    const files = [
      { file: 'contract.md', text: `${text}\n${words}\n` },
      { file: 'acknowledged.yml', text: `acknowledged: [${idle}]` },
    ];
    return compile({ id: 'essai', files }).diagnostics.map(({ code }) => code);
  };
  expect(codes('')).toContain('check/idle-acknowledgement');
  expect(codes('[x](val:two-words)')).not.toContain('check/idle-acknowledgement');
  expect(codes('[x](val:two-words)')).toContain('check/undefined-term');
});

test('white space within its words parts none from their acknowledgement', () => {
  expect(told('{ code: check/undefined-term, subject: "  CGV ", reason: ailleurs }').map((line) => line.split(':')[0])).toEqual([
    'check/unused-term',
  ]);
});

test('a warning acknowledged by its code and its words is not told', () => {
  expect(told('').map((line) => line.split(':')[0])).toEqual(['check/undefined-term', 'check/unused-term']);
  expect(told(undefinedTerm).map((line) => line.split(':')[0])).toEqual(['check/unused-term']);
  expect(told(`${undefinedTerm}, ${unusedTerm}`)).toEqual([]);
});
