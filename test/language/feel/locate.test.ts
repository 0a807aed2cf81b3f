import { expect, test } from 'vitest';
import { isScalar, parseDocument, visit } from 'yaml';
import { placeText } from '../../../compiler/language/feel/locate.ts';

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
