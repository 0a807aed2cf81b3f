/** Arbitrary words of a contract, the awkward ones included. */
import { array, assert, constantFrom, property } from 'fast-check';

const AWKWARD = [
  'le',
  'client',
  '+',
  '-',
  '*',
  '#',
  '1.',
  '2)',
  '[x]',
  ']',
  '_',
  '__',
  'a_b',
  '`',
  '<p>',
  '&lt;',
  '~',
  '|',
  '\\',
  '99,9%',
  '=',
  '>',
  '!',
  '(i)',
  '●',
  'é\u0301',
  '**',
  '1',
  ':',
  '---',
];

/** Words joined by one space. */
const text = () => array(constantFrom(...AWKWARD), { minLength: 1, maxLength: 8 }).map((list) => list.join(' '));

export const fc = { assert, property, text };
