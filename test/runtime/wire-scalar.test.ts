/** What generated code reads a record by: its fields and no other. */
import { expect, test } from 'vitest';
import { Unread } from '../../compiler/runtime/wire/unread.ts';
import { record } from '../../compiler/runtime/wire/wire-scalar.ts';

function read(json: unknown): unknown {
  try {
    return record(json, ({ a, b }) => ({ a, b }));
  } catch (cause) {
    return cause instanceof Unread ? cause.asked : cause;
  }
}

test.each([{ a: 1 }, { a: 1, b: 2 }, {}])('%o is read whole', (json) => {
  expect(read(json)).toEqual({ a: undefined, b: undefined, ...json });
});

test.each([{ c: 1 }, { a: 1, c: 2 }, { a: 1, b: 2, c: undefined }])('%o has a stranger', (json) => {
  expect(read(json)).toBe('objectAlone');
});

test.each([null, undefined, [], 'a', 1])('%o is no object', (json) => {
  expect(read(json)).toBe('object');
});
