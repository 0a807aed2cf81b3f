/** A third language is one value behind the interface: the rest of the compiler works with it, and refuses it where it is not there. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compile } from '../../compiler/compile.ts';
import { addLanguage } from '../../compiler/language/languages.ts';
import { asking, oneClause } from '../ask.ts';
import { madeUp } from './made-up.ts';

const rule =
  'id: share\ninputs:\n  many: { type: count, sign: nonnegative, label: Nok }\noutput: { type: percent, label: Nok }\nformula: rate * many';
const contract = (words: string): string => oneClause(words, rule).replace('language: fr', 'language: qx');
const told = (text: string) => compile({ id: 'essai', files: [{ file: 'contract.md', text }] }).diagnostics;

test('a language that is not there is refused with those that are', () =>
  expect(told(contract('Ka mi [12 ompa](val:rate "nok").'))[0]?.message).toContain('expected one of: fr, en'));

describe('once it is there', () => {
  let remove = (): void => {};
  beforeAll(() => {
    remove = addLanguage(madeUp);
  });
  afterAll(() => remove());

  test('its quantities are what rules compute with', async () => {
    const ask = await asking(contract('Ka mi [12 ompa](val:rate "nok").'));
    expect(ask('share', { many: 2 }).result).toBe('24 %');
  });

  test('its sentences that bind, and its quantities, are asked for', () => {
    const codes = told(contract('Ka mi [12 ompa](val:rate "nok"). Li zu mi 7 ompa.')).map(({ code }) => code);
    expect(codes).toContain('coverage/sentence');
    expect(codes).toContain('coverage/quantity');
  });

  test('its sentences are foreign in a contract of another', () => {
    const text = oneClause('Ka zu mi ompa ka zu [12 %](val:rate "nok").', rule);
    expect(told(text).find(({ code }) => code === 'check/other-language')?.message).toContain('"qx"');
  });
});
