/** Chosen colours are held to the contrast that the site's own keep. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readConfiguration } from '../../compiler/model/project/configuration.ts';
import { contrast, weakIn } from '../../compiler/model/project/contrast.ts';

test.each([
  ['#000000', '#ffffff', 21],
  ['#777777', '#ffffff', 4.48],
  ['#767676', '#ffffff', 4.54],
  ['#a3182a', '#a3182a', 1],
])('%s on %s has the contrast that WCAG gives it', (one, other, ratio) => {
  expect(contrast(one, other)).toBeCloseTo(ratio, 2);
  expect(contrast(other, one)).toBeCloseTo(ratio, 2);
});

const tokens = readFileSync('site/styles/look/tokens.css', 'utf8');
const own = (name: string): [string, string] => {
  const [, light = '', dark = ''] = new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(tokens) ?? [];
  return [light, dark];
};

test.each(['rubric', 'read', 'open', 'sound', 'focus'] as const)('the site’s own %s has enough contrast', (name) => {
  expect(weakIn(name, own(name))).toBeUndefined();
});

test.each(['paper', 'margin', 'rubric-bg', 'read-bg', 'open-bg', 'sound-bg'])('the ground %s is the one that is measured', (name) => {
  const source = readFileSync('compiler/model/project/contrast.ts', 'utf8');
  expect(source).toContain(`${name.replace('-bg', '')}: ['${own(name).join("', '")}']`);
});

test.each([
  [{ rubric: ['#ffcccc', '#ff9d97'] }, 'colors.rubric: #ffcccc has a contrast of 1.2 on the light page, expected at least 4.5'],
  [{ read: ['#17498c', '#17498c'] }, 'colors.read: #17498c has a contrast of 1.6 on the dark page, expected at least 4.5'],
  [
    { sound: '#1b5e3b' },
    'colors.sound: #1b5e3b has a contrast of 1.8 on the dark page, expected at least 4.5: give one for light and one for dark',
  ],
  [{ focus: ['#0a4fc4', '#20304a'] }, 'colors.focus: #20304a has a contrast of 1.2 on the dark page, expected at least 3'],
])('%j is told with its ratio', (colors, told) => {
  expect(() => readConfiguration({ colors })).toThrow(`clausier.config.ts: ${told}`);
});
