import { expect, test } from 'vitest';
import { jsonText } from '../../compiler/manifest/json-text.ts';

test('what fits on a line stands on one, absent members left out', () => {
  expect(jsonText({ a: [1, { b: null }], c: undefined, d: {}, e: [] })).toBe('{ "a": [1, { "b": null }], "d": {}, "e": [] }\n');
});

test('a line that would be longer is a member a line, and no more of it than that', () => {
  const long = 'x'.repeat(130);
  expect(jsonText({ places: [{ start: 1 }, { start: 2 }], text: long })).toBe(
    `{\n "places": [{ "start": 1 }, { "start": 2 }],\n "text": "${long}"\n}\n`,
  );
});

test('140 characters are one line, 141 are not', () => {
  const of = (length: number): string => jsonText(['', 'x'.repeat(length - 8)]);
  expect(of(140)).toMatch(/^.{140}\n$/);
  expect(of(141).split('\n')).toHaveLength(5);
});

test('it says the same data as JSON does', () => {
  const data = { 'a "b"': [1.5, 'é\n«»', [[], [{}]], Array.from({ length: 80 }, (_, at) => ({ at }))] };
  expect(JSON.parse(jsonText(data))).toEqual(data);
});
