/** Contract text stays text: whatever a contract says, the code made of it parses, type-checks, and does what the rule says. */
import { join } from 'node:path';
import { Project } from 'ts-morph';
import { describe, expect, test } from 'vitest';
import { compile } from '../compiler/compile.ts';
import { run } from './emit/build.ts';
import { emitted } from './emitted.ts';

const hostile = [
  '*/ globalThis.hit = 1; /*',
  '`$' + '{globalThis.hit = 1}`',
  "' + (globalThis.hit = 1) + '",
  '"; globalThis.hit = 1; //',
  '</script><script>globalThis.hit = 1</script>',
  '<img src=x onerror="hit=1"> &lt;b&gt;',
  '\r globalThis.hit = 1 \r\n',
  '\u2028 globalThis.hit = 1 \u2029',
  '\\',
  "\\' \\` \\u0000",
  '@returns {x} @throws',
  '../../../../etc/passwd',
  'file:///etc/passwd javascript:alert(1)',
  '// /* <!-- --> #!/bin/sh',
  '__proto__ constructor',
  '\u0085\u00a0\u2009',
];

/** A YAML text, quoted so that it reads back as it is. */
const yaml = (text: string): string =>
  JSON.stringify(text).replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
/** The same words in Markdown, with no syntax left in them. */
const markdown = (text: string): string => text.replace(/[\r\n\u2028\u2029]/g, ' ').replace(/[!-/:-@[-`{-~]/g, '\\$&');

/** A cell of a table inside YAML: one line, without the sign that parts cells. */
const cell = (text: string): string => text.replace(/[|"\p{C}\s]+/gu, ' ');

function contract(text: string): string {
  const words = yaml(text);
  return `---
title: ${words}
provider: ${words}
parties: { client: ${words}, provider: ${words} }
edition: ${words}
language: fr
jurisdiction: FR
currency: EUR
furniture: []
names: [{ name: ${words}, reason: ${words} }]
calendars: {}
---

# 1. Titre ${markdown(text)}

Un ${markdown(text)} par [15 minutes](val:block "${markdown(text).replace(/\\?"/g, '')}") entamées.

| **${markdown(text)}** | Coût |
|---|---|
| Ligne ${markdown(text)} | 2 crédits de service / 15 min. |

\`\`\`yaml assumptions
half: { value: 30 minutes, label: ${words}, source: ${words} }
\`\`\`

\`\`\`yaml reading
id: counting
question: ${words}
quote: entamées
clause: 1/p1
options: { started: ${words}, completed: ${words} }
default: started
why: ${words}
against: ${words}
\`\`\`

\`\`\`yaml rule
id: erased
title: ${words}
question: ${words}
kind: tariff
clauses: [1/p1]
inputs:
  class: { type: duration, sign: nonnegative, label: ${words}, note: ${words} }
  arguments: { type: enum, values: [constructor, to-string], titles: { constructor: ${words} }, label: ${words} }
output: { type: duration, label: ${words} }
readings: [counting]
requires:
  - { that: class <= half + half, says: ${words} }
where:
  eval: { is: class / block, label: ${words} }
table: |
  | counting    | arguments     | → unique                |   |
  |-------------|---------------|-------------------------|---|
  | "started"   | -             | ceiling(eval) * block   | ${cell(text)} |
  | "completed" | "constructor" | floor(eval) * block     | b |
  | "completed" | "to-string"   | class - class           | c |
exceptions:
  - { id: quoted, label: ${words}, clause: 1/p1, when: class = block, then: block }
examples:
  - { given: { class: PT20M, arguments: constructor }, expect: PT30M, note: ${words} }
note: ${words}
survivors: [{ mutant: ${words}, because: ${words} }]
\`\`\`
`;
}

const sibling = (text: string): string => `norms:
  - { id: function, clause: 1/p1, bearer: client, counterparty: provider, modality: obligation, topic: support, action: ${yaml(text)}, quote: entamées, when: [${yaml(text)}] }
acknowledged:
  - { code: check/unused, subject: ${yaml(text)}, reason: ${yaml(text)} }
`;

const program = (text: string) =>
  compile({
    id: 'essai',
    files: [
      { file: 'contract.md', text: contract(text) },
      { file: 'more.yml', text: sibling(text) },
    ],
  });

const input = { class: 'PT20M', arguments: 'constructor' };

describe('text that looks like code is text', () => {
  test.each(hostile)('%j', async (text) => {
    const { program: made, diagnostics } = program(text);
    expect(
      diagnostics.filter(({ code, severity }) => severity === 'error' && !code.startsWith('coverage/')).map(({ message }) => message),
    ).toEqual([]);
    const { evaluate, explain } = (await run(emitted(made!), 'wire')) as unknown as Record<string, (...args: unknown[]) => object>;
    expect(evaluate!('erased', input)).toEqual({ result: 'PT30M' });
    expect(evaluate!('erased', input, { counting: 'completed' })).toEqual({ result: 'PT15M' });
    expect(explain!('erased', input)).toMatchObject({ result: 'PT30M' });
    expect(evaluate!('erased', { ...input, class: 'PT2H' })).toMatchObject({ error: 'invalid-input' });
    expect(Object.hasOwn(globalThis, 'hit')).toBe(false);
  });
});

test('what a person can’t see is refused, in words and in labels', () => {
  const { diagnostics } = program('\u202e\u200b');
  const refused = diagnostics.filter(({ code }) => code === 'read/invisible');
  expect(refused.length).toBeGreaterThan(10);
});

test('all of it at once type-checks, and every generated file survives being written and read', () => {
  const { program: made } = program(`${hostile.join(' ')} \ud800`);
  const root = join(import.meta.dirname, '..');
  const project = new Project({ tsConfigFilePath: join(root, 'tsconfig.json'), skipAddingFilesFromTsConfig: true });
  const files = emitted(made!).filter(({ path }) => !path.endsWith('.test.ts'));
  for (const { text } of files) expect(Buffer.from(text, 'utf8').toString('utf8')).toBe(text);
  for (const { path, text } of files) if (path.endsWith('.ts')) project.createSourceFile(join(root, path), text, { overwrite: true });
  const problems = project.getPreEmitDiagnostics().filter((problem) => problem.getSourceFile()?.getFilePath().includes('/essai/'));
  expect(
    problems.map((problem) => `${problem.getSourceFile()?.getBaseName()}:${problem.getLineNumber()} ${flat(problem.getMessageText())}`),
  ).toEqual([]);
});

function flat(message: string | { getMessageText(): string }): string {
  return typeof message === 'string' ? message : message.getMessageText();
}
