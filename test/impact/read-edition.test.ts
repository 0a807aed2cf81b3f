import { expect, test } from 'vitest';
import { compile } from '../../compiler/compile.ts';
import { generateManifest } from '../../compiler/generate.ts';
import { impactOf } from '../../compiler/impact/impact.ts';
import { readNewEdition } from '../../compiler/impact/read-edition.ts';
import { editionTextModel } from '../../compiler/model/report/edition-text.ts';
import { impactModel } from '../../compiler/model/report/impact.ts';
import { programOf, sample, sampleWords } from './editions.ts';

const front = (lines: string): string => `---\n${lines}\n---\n\n${sampleWords}`;

test('an edition is named by its front matter, else by its file', () => {
  expect(readNewEdition(front('title: Conditions\nedition: "2025"'), 'editions/next.md', false)).toMatchObject({
    edition: '2025',
    title: 'Conditions',
    file: 'next.md',
  });
  expect(readNewEdition(front('edition: 2025/10'), 'editions/next.md', false).edition).toBe('2025/10');
  expect(readNewEdition(front('edition: 1.10'), 'editions/next.md', false).edition).toBe('1.10');
  expect(readNewEdition(sampleWords, 'editions/next.md', false).edition).toBe('next');
});

test.each([
  ['demonstration: true', true],
  ['demonstration: false', undefined],
  ['demonstration: maybe', undefined],
  ['edition: demonstration', undefined],
  ['demonstration: [', undefined],
])('an edition whose front matter says `%s`: a demonstration %s', (line, expected) => {
  expect(readNewEdition(front(line), 'next.md', false).isDemonstration).toBe(expected);
});

test.each([
  ['date: 2022-10-03', '2022-10-03'],
  ['date: 2022-02-30', undefined],
  ['date: hier', undefined],
  ['edition: 2022-10-03', undefined],
])('an edition whose front matter says `%s` is of %s', (line, date) => {
  expect(readNewEdition(front(line), 'next.md', false).date).toBe(date);
});

test('words that only speak of a demonstration are none', () => {
  expect(readNewEdition(`${sampleWords}\n\n---\ndemonstration: true\n---\n`, 'next.md', false).isDemonstration).toBeUndefined();
});

test('what a demonstration changes says that it is one', () => {
  expect(impactOf(programOf(sample), readNewEdition(front('demonstration: true'), 'next.md', false)).to.isDemonstration).toBe(true);
  expect(impactOf(programOf(sample), readNewEdition(sampleWords, 'next.md', false)).to).not.toHaveProperty('isDemonstration');
});

test('a build writes the words of each other edition, clause by clause, and what it changes', () => {
  const text = front('demonstration: true\ndate: 2022-10-03').replace('15 minutes', '30 minutes');
  const editions = [{ file: 'contracts/sample/editions/next.md', text, ingested: false }];
  const compilation = compile({ id: 'sample', files: [{ file: 'contract.md', text: sample }], editions });
  const written = new Map(generateManifest(compilation).map(({ path, text }) => [path.split('/').at(-1), JSON.parse(text)]));
  const [words] = editionTextModel.array().parse(written.get('edition-texts.json'));
  expect(words).toMatchObject({ file: 'next.md', date: '2022-10-03', isDemonstration: true });
  expect(words?.clauses.find(({ id }) => id === '2.1')?.text).toContain('tranches de 30 minutes');
  expect(impactModel.array().parse(written.get('editions.json'))).toHaveLength(1);
});

test('a build without other editions writes none', () => {
  const compilation = compile({ id: 'sample', files: [{ file: 'contract.md', text: sample }] });
  expect(generateManifest(compilation).map(({ path }) => path)).toEqual(['generated/sample/manifest.json']);
});
