import { expect, test } from 'vitest';
import { isScalar, parseDocument, visit } from 'yaml';
import { placeText, slicePlaced } from '../../../compiler/language/feel/locate.ts';

/** The YAML's first scalar value laid beside its source: what each part of the value points at. */
function partsOf(yaml: string, ...parts: readonly string[]): string[] {
  let found: { value: string; span: { file: string; start: number; end: number } } | undefined;
  visit(parseDocument(yaml), {
    Pair: (_, { value }) => {
      if (isScalar(value) && value.range)
        found ??= { value: String(value.value), span: { file: 'f', start: value.range[0], end: value.range[1] } };
    },
  });
  const placed = placeText(found!, { file: 'f', text: yaml });
  return parts.map((part) => {
    const at = found!.value.indexOf(part);
    const { start, end } = placed.place(at, at + part.length);
    return yaml.slice(start, end);
  });
}

test('a plain, quoted or block scalar points into its source', () => {
  expect(partsOf('that: a > b\n', 'a', '> b')).toEqual(['a', '> b']);
  expect(partsOf("that: 'x = \"it''s\"'\n", 'x', '"')).toEqual(['x', '"']);
  expect(partsOf('that: "a > b"\n', 'a', 'b')).toEqual(['a', 'b']);
  expect(partsOf('table: |\n  | a |\n  |---|\n  | bcd |\n', 'a', 'bcd')).toEqual(['a', 'bcd']);
  expect(partsOf('formula: >\n    if a then b\n    else cde\n', 'if', 'cde')).toEqual(['if', 'cde']);
  expect(partsOf('formula: if a then b\n  else cde\n', 'else cde')).toEqual(['else cde']);
});

test('an escape that changes letters gives the whole scalar', () => {
  expect(partsOf('that: "a \\u003e b"\n', 'b')).toEqual(['"a \\u003e b"']);
});

test('quotes and backslashes that YAML drops are stepped over', () => {
  expect(partsOf('that: "a \\" b"\n', 'a', 'b')).toEqual(['a', 'b']);
  expect(partsOf('that: "a \\\\ b"\n', 'b')).toEqual(['"a \\\\ b"']);
  expect(partsOf("that: 'l''an, d''un'\n", 'an', 'un')).toEqual(['an', 'un']);
  expect(partsOf('that: \'a = "b"\'\n', '"b"')).toEqual(['"b"']);
});

test('a part of a part is trimmed, and a place beyond the end is the end', () => {
  const placed = placeText({ value: 'a > b', span: { file: 'f', start: 6, end: 11 } }, { file: 'f', text: 'that: a > b\nmore' });
  const part = slicePlaced(placed, 1, 4);
  expect([part.text, part.place(0, 1)]).toEqual(['>', { file: 'f', start: 8, end: 9 }]);
  expect([placed.place(0, 5), placed.place(0, 99), placed.place(5, 5), placed.place(99, 99)]).toEqual([
    { file: 'f', start: 6, end: 11 },
    { file: 'f', start: 6, end: 11 },
    { file: 'f', start: 11, end: 11 },
    { file: 'f', start: 11, end: 11 },
  ]);
  expect(placeText({ value: 'x', span: { file: 'f', start: 6, end: 11 } }, undefined).place(0, 1)).toEqual({
    file: 'f',
    start: 6,
    end: 11,
  });
});
