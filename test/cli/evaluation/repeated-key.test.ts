import { describe, expect, test } from 'vitest';
import { repeatedKey } from '../../../compiler/cli/evaluation/repeated-key.ts';

const keyIn = (text: string): string | undefined => {
  JSON.parse(text);
  return repeatedKey(new TextEncoder().encode(text));
};
const wide = (last: string): string => `{${Array.from({ length: 5000 }, (_, index) => `"k${index}":${index}`).join(',')},"${last}":0}`;
const deep = (inner: string): string => `${'{"a":['.repeat(600)}${inner}${']}'.repeat(600)}`;

describe('a key given twice is found', () => {
  test.each<[string, string]>([
    ['{"a":1,"a":2}', 'a'],
    ['{"a" : 1 , "b":2,\t"a"\r\n:2}', 'a'],
    ['[{"b":[{"a":1},{"c":{"d":1,"e":[],"d":{}}}]}]', 'd'],
    ['{"a":1,"\\u0061":2}', 'a'],
    ['{"é":1,"\\u00e9":2}', 'é'],
    ['{"":1,"":2}', ''],
    ['{"__proto__":1,"__proto__":2}', '__proto__'],
    ['{"a\\"b":1,"a\\"b":2}', 'a"b'],
    ['{"x":{"a":1},"a":{"x":1},"x":0}', 'x'],
    [wide('k17'), 'k17'],
    [deep('{"a":1,"z":2,"z":3}'), 'z'],
  ])('%.60s', (text, key) => expect(keyIn(text)).toBe(key));
});

describe('other keys are not', () => {
  test.each([
    '{}',
    '[]',
    '"a"',
    '{"a":"a","b":"a\\":\\"a","c":["a","a"],"d":"{\\"a\\":1,\\"a\\":2}"}',
    '{"a":{"a":{"a":[{"a":1},{"a":1}]}}}',
    '[{"a":1},{"a":1}]',
    '{"a":"\\\\","b":"\\\\\\""}',
    '{"Aa":1,"BB":2}',
    wide('other'),
    deep('{"a":1,"z":2}'),
  ])('%.60s', (text) => expect(keyIn(text)).toBeUndefined());
});

test('a part of the bytes is looked at alone', () => {
  const bytes = new TextEncoder().encode('{"a":1}\n{"a":1,"b":2}\n{"b":1,"b":2}');
  expect([repeatedKey(bytes, 0, 7), repeatedKey(bytes, 8, 21), repeatedKey(bytes, 22)]).toEqual([undefined, undefined, 'b']);
});
