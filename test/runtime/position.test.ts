/** Ready positions follow whom an option favours; a rule is asked under what of a position it offers. */
import { describe, expect, test } from 'vitest';
import { combinationsOf, countCombinations, defaultPosition, type Favours, favouring, offeredOf } from '../../compiler/runtime/position.ts';

const reading = (kept: string, options: Record<string, 'client' | 'provider' | 'neither' | undefined>): Favours[string] => ({
  default: kept,
  options: Object.fromEntries(
    Object.entries(options).map(([id, favours]) => [id, { title: id, ...(favours === undefined ? {} : { favours }) }]),
  ),
});

describe('a ready position takes', () => {
  test.each([
    ['the option that favours the party', reading('a', { a: 'provider', b: 'client' }), 'b'],
    ['the default where it favours the party as another does', reading('c', { a: 'provider', b: 'client', c: 'client' }), 'c'],
    ['the first of those that favour it', reading('a', { a: 'provider', b: 'client', c: 'client' }), 'b'],
    ['what favours neither before what is against the party', reading('a', { a: 'provider', b: 'neither' }), 'b'],
    ['the default where no option is said to favour anybody', reading('b', { a: undefined, b: undefined }), 'b'],
    ['the default where all are against the party', reading('b', { a: 'provider', b: 'provider' }), 'b'],
  ])('%s', (_, choice, expected) => {
    expect(favouring({ choice }, 'client')).toEqual({ choice: expected });
  });

  test('for the other party the other way round', () => {
    expect(favouring({ choice: reading('b', { a: 'provider', b: 'client' }) }, 'provider')).toEqual({ choice: 'a' });
  });

  test('the defaults, as the annotation keeps them', () => {
    expect(defaultPosition({ choice: reading('b', { a: 'client', b: 'provider' }) })).toEqual({ choice: 'b' });
  });
});

test('a rule keeps its own default for a choice or an option that it does not offer', () => {
  const position = { tiers: 'floors', sum: 'each', elsewhere: 'x' };
  expect(offeredOf({ tiers: ['ceilings', 'floors'], sum: ['all', 'none'] }, position)).toEqual({ tiers: 'floors' });
  expect(offeredOf({}, position)).toEqual({});
});

test('combinations hold every option of every open choice once, and the fixed ones in each', () => {
  const offers = { a: ['1', '2', '3'], b: ['x', 'y'] };
  expect(combinationsOf(offers)).toHaveLength(6);
  expect(new Set(combinationsOf(offers).map((each) => JSON.stringify(each))).size).toBe(6);
  expect(combinationsOf(offers, { b: 'y' })).toEqual([
    { b: 'y', a: '1' },
    { b: 'y', a: '2' },
    { b: 'y', a: '3' },
  ]);
  expect(combinationsOf({})).toEqual([{}]);
  expect([countCombinations(offers), countCombinations(offers, { a: '1' }), countCombinations({})]).toEqual([6, 2, 1]);
});
