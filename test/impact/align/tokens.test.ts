import { describe, expect, test } from 'vitest';
import { tokensOf } from '../../../compiler/impact/align/tokens.ts';

const keys = (text: string, from?: number): string[] => tokensOf(text, from).map(({ key }) => key);

describe('tokens', () => {
  test('a number keeps its separators, primes and sign', () => {
    expect(keys("99,9 % et 43'12'' par 1/4 d'heure")).toEqual(['99,9%', 'et', `43'12"`, 'par', '1/4', "d'", 'heure']);
  });

  test('typography does not count, capitals do', () => {
    expect(keys('l’année «\u00a0x\u00a0»')).toEqual(keys("l'année « x »"));
    expect(keys('sécurité\u0301')).toEqual(keys('sécurité'));
    expect(keys('le Client')).not.toEqual(keys('le client'));
  });

  test('offsets are those of the text, from where the words begin', () => {
    const text = '2.1. Le client';
    expect(tokensOf(text, 5).map(({ start, end }) => text.slice(start, end))).toEqual(['Le', 'client']);
  });
});
