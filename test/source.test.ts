import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineAt, lineEnd, positionAt } from '../compiler/source.ts';

const text = fc.string({ unit: fc.constantFrom('a', 'é', '\n', '\r\n', '#', ' '), maxLength: 60 });

test('a position counts the line ends before it, and its line holds what stands around it', () => {
  fc.assert(
    fc.property(text, (words) => {
      const source = { file: 'a.md', text: words };
      const lines = words.split('\n');
      for (let offset = 0; offset <= words.length; offset++) {
        const before = words.slice(0, offset).split('\n');
        expect(positionAt(source, offset)).toEqual({ line: before.length, column: before.at(-1)!.length + 1 });
        expect(lineAt(source, before.length)).toBe(lines[before.length - 1]!.replace(/\r$/, ''));
        expect(words.slice(offset - before.at(-1)!.length, lineEnd(source, before.length))).toBe(lines[before.length - 1]);
      }
    }),
  );
});

test('an offset beyond the text gives its last position, a line beyond it nothing', () => {
  const source = { file: 'a.md', text: 'un\ndeux' };
  expect(positionAt(source, 99)).toEqual({ line: 2, column: 5 });
  expect(positionAt(source, -1)).toEqual({ line: 1, column: 1 });
  expect(lineAt(source, 3)).toBe('');
});
