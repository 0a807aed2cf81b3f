/** A memory of answers: what it knows, and what it forgets. */
import { expect, test } from 'vitest';
import { createMemo, forgetful, type Memo } from '../../compiler/model/memo.ts';

/** Asks for texts in turn; those that had to be worked out. */
function workedOut(memo: Memo, ...asked: readonly string[]): string[] {
  const made: string[] = [];
  for (const text of asked) {
    const answer = memo('length', text, () => {
      made.push(text);
      return text.length;
    });
    expect(answer).toBe(text.length);
  }
  return made;
}

test('a round works out what neither it nor the round before asked for', () => {
  const rounds = createMemo();
  expect(workedOut(rounds(), 'a', 'bb', 'a')).toEqual(['a', 'bb']);
  expect(workedOut(rounds(), 'bb', 'ccc')).toEqual(['ccc']);
  expect(workedOut(rounds(), 'a', 'bb', 'ccc')).toEqual(['a']);
});

test('an answer that is nothing is known too', () => {
  const rounds = createMemo();
  expect(rounds()('word', 'a', () => undefined)).toBeUndefined();
  expect(rounds()('word', 'a', () => 'worked out again')).toBeUndefined();
});

test('what one function answered is not what another answers of the same text', () => {
  const memo = createMemo()();
  expect([memo('first', 'ab', () => 'a'), memo('last', 'ab', () => 'b')]).toEqual(['a', 'b']);
});

test('what compiles once remembers nothing', () => {
  expect(workedOut(forgetful, 'a', 'a')).toEqual(['a', 'a']);
});
