import { expect, test } from 'vitest';
import { joinChunks } from '../../../compiler/ingest/page/chunks.ts';
import { chunks, run, texts } from '../typeset.ts';

test('words of one baseline without a wide gap are one chunk', () => {
  expect(texts(chunks([run('le client', 0, 10), run('paie', 50, 10.4)]))).toEqual(['le client paie']);
});

test('a wide gap splits a baseline', () => {
  expect(texts(chunks([run('Standard', 0, 10), run('Express', 60, 10)]))).toEqual(['Standard', 'Express']);
});

test('a smaller gap splits where four lines start', () => {
  const column = [20, 32, 44, 56].flatMap((y) => [run('aaaa', 0, y, { width: 34 }), run('bbbb', 40, y)]);
  expect(texts(chunks(column))[0]).toBe('aaaa');
  expect(texts(chunks(column.slice(0, 2)))[0]).toBe('aaaa bbbb');
});

test('a raised figure stands with its line, apart from its word', () => {
  const [only] = chunks([run('codage', 0, 10), run('1', 31, 6.5, { size: 6 })]);
  expect(only!.words.map(({ text, raised }) => [text, raised])).toEqual([
    ['codage', false],
    ['1', true],
  ]);
});

test('raised letters end the word they touch', () => {
  expect(texts(chunks([run('1', 0, 10), run('er', 5.2, 7, { size: 6 }), run('janvier', 15, 10)]))).toEqual(['1er janvier']);
});

test('a joined chunk looks like the longest of its parts', () => {
  const joined = joinChunks(chunks([run('●', 0, 10, { size: 6 }), run('Réparation', 30, 10)]));
  expect([joined.size, joined.words.length]).toEqual([10, 2]);
});
