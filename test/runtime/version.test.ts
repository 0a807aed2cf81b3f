import { expect, test } from 'vitest';
import { differingComponents, differingDigits } from '../../compiler/runtime/version.ts';

test('components compare as numbers of any length, a missing one as zero', () => {
  expect(differingComponents('8.0.35', '8.0.36')).toEqual([3]);
  expect(differingComponents('1.2', '1.2.0')).toEqual([]);
  expect(differingComponents('1.02.3', '1.2.3')).toEqual([]);
  expect(differingComponents('1.2.3.4', '2.2.3.5')).toEqual([1, 4]);
  expect(differingComponents('1.100000000000000000000000', '1.100000000000000000000001')).toEqual([2]);
});

test('digits compare one by one, dots ignored', () => {
  expect(differingDigits('8.0.35', '8.0.36')).toEqual([4]);
  expect(differingDigits('1.9', '1.10')).toEqual([2]);
  expect(differingDigits('12.0', '1.2')).toEqual([]);
});
