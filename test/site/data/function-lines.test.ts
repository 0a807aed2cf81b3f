import { expect, test } from 'vitest';
import { functionLines } from '../../../site/data/rule/function-lines.ts';

const module = [
  'const one = 1;',
  '/** Adds. */',
  'export function add(input) {',
  '  return addOf(input);',
  '}',
  '',
  'function addOf(input) {',
  '  return input + one;',
  '}',
  '',
  'export function addTwo(input) {',
  '  return input + 2;',
  '}',
];

test('a function is shown with its documentation and the core that other rules call', () => {
  expect(functionLines(module, 'add')).toEqual(module.slice(1, 9));
});

test('a name that another begins with is its own, and an unknown one has no line', () => {
  expect(functionLines(module, 'addTwo')).toEqual(module.slice(10));
  expect(functionLines(module, 'subtract')).toEqual([]);
});
