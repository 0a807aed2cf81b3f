import { expect, test } from 'vitest';
import { failureOf } from '../../compiler/ingest/failure.ts';

const thrown = (name: string, message: string): Error => Object.assign(new Error(message), { name });

test('whatever a parser throws is one of the closed set', () => {
  expect(failureOf(thrown('PasswordException', 'No password given')).code).toBe('encrypted');
  expect(failureOf(thrown('RangeError', 'Array buffer allocation failed: out of memory')).code).toBe('too-large');
  expect([
    failureOf(thrown('InvalidPDFException', 'Invalid PDF structure.')).code,
    failureOf('odd').code,
    failureOf(undefined).code,
  ]).toEqual(['corrupt', 'corrupt', 'corrupt']);
});
