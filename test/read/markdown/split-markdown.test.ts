import { expect, test } from 'vitest';
import { splitMarkdown } from '../../../compiler/read/markdown/split-markdown.ts';

const slices = (text: string): string[] =>
  splitMarkdown(text).pieces.map((piece) =>
    piece.kind === 'fence'
      ? `fence ${piece.fence.info}: ${text.slice(piece.fence.body.start, piece.fence.body.end)}`
      : text.slice(piece.stretch.start, piece.stretch.end),
  );

test('a text is split at its fences and headings, and nothing is lost', () => {
  expect(slices('a\n# b\nc\n```yaml rule\nid: x\n```\nd')).toEqual(['a\n', '# b\nc\n', 'fence yaml rule: id: x\n', 'd']);
});

test('a fence ends with as many backticks as it began with', () => {
  expect(slices('````yaml rule\n```\na\n````\nb')).toEqual(['fence yaml rule: ```\na\n', 'b']);
});

test('front matter stands first and only there', () => {
  expect(splitMarkdown('---\na: 1\n---\nb').frontMatter?.body).toEqual({ start: 4, end: 9 });
  expect(splitMarkdown('x\n---\na: 1\n---\n').frontMatter).toBeUndefined();
});

test('a long text is parted before each heading, of whatever depth; signs that open no heading part nothing', () => {
  const partsOf = (text: string): string[] =>
    splitMarkdown(text).pieces.map((piece) => (piece.kind === 'text' ? text.slice(piece.stretch.start, piece.stretch.end) : 'fence'));
  expect(partsOf('a\n# b\nc\n###### d\ne')).toEqual(['a\n', '# b\nc\n', '###### d\ne']);
  expect(partsOf('a\n##\nb')).toEqual(['a\n', '##\nb']);
  for (const text of ['a\n#b\nc', 'a\n####### b', 'a\n x # b']) expect(partsOf(text)).toEqual([text]);
});
