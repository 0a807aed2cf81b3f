import { describe, expect, test } from 'vitest';
import { describeImpact } from '../../compiler/impact/describe.ts';
import { impactOf } from '../../compiler/impact/impact.ts';
import { next, programOf, sample, sampleNorms, sampleWords } from './editions.ts';

const program = programOf(sample, { 'norms.yml': sampleNorms });
const said = (words: string, color = false): string => describeImpact(impactOf(program, next(words)), color);

describe('an impact is told', () => {
  test('in two lines where nothing changed', () => {
    expect(said(sampleWords)).toBe(
      'sample: edition « 2024 » → « nouvelle » (nouvelle.md)\n6 of 6 clauses unchanged\n\nsample: nothing formalised is touched\n',
    );
  });

  test.each([
    ['15 jours', /PT15M → P15D, of another type: the rules can't take it/],
    ['durée convenable', /PT15M → no quantity that can be read/],
    ['quinze minutes', /PT15M still, « 15 minutes » → « quinze minutes »/],
  ])('with what is wrong with a value: %s', (words, expected) => {
    expect(said(sampleWords.replace('15 minutes', words))).toMatch(expected);
  });

  test('with the quote that lost its words, cut to where it changed', () => {
    expect(said(sampleWords.replace('doit décrire', 'peut décrire'))).toMatch(
      /norms\s+clientDescribes \(décrire le problème\): « Le client doit/,
    );
    expect(said(sampleWords.replace(/2\.2\. .*\n\n/, ''))).toMatch(/clientDescribes .*→ gone/);
  });

  test('with a doubt where hardly a clause is in both', () => {
    expect(said('# 1. Autre\n\nBonjour à toutes et à tous.\n')).toContain('is this an edition of the same contract?');
    expect(said(sampleWords)).not.toContain('same contract');
  });

  test('in colour where the terminal has some', () => {
    const words = sampleWords.replace('15 minutes', '20 minutes');
    expect(said(words, true)).toContain('\u001b[');
    expect(said(words)).not.toContain('\u001b[');
  });
});
