import { expect, test } from 'vitest';
import { readPage } from '../../compiler/diagnostic/page.ts';

const page = [
  '# read/mark',
  '',
  'Said elsewhere.',
  '',
  '## Broken',
  '',
  '````md contract.md',
  '```yaml rule',
  'id: a',
  '```',
  '````',
  '',
  '## Cure',
  '',
  'One line',
  'and its rest.',
].join('\n');

test('a page gives its blocks in order, each with the section it stands in', () => {
  expect(readPage(page)).toEqual([
    { section: 'broken', info: 'md contract.md', text: '```yaml rule\nid: a\n```' },
    { section: 'cure', text: 'One line and its rest.' },
  ]);
});

test('line ends of any system read the same', () => {
  expect(readPage(page.replaceAll('\n', '\r\n'))).toEqual(readPage(page));
});
