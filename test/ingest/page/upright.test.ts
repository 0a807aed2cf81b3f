import { expect, test } from 'vitest';
import { mainAngle, turnUpright } from '../../../compiler/ingest/page/upright.ts';
import { page, run } from '../typeset.ts';

test('the angle of most characters wins', () => {
  expect(mainAngle([run('PROJET', 0, 0, { angle: 45 }), run('le texte du contrat', 0, 10), run('x', 0, 0, { angle: 90 })])).toBe(0);
});

test('askew text is a watermark', () => {
  const { page: upright, askew } = turnUpright(page([run('CONFIDENTIEL', 0, 0, { angle: 45 }), run('le contrat', 0, 10)]));
  expect(askew.map((one) => one.text)).toEqual(['CONFIDENTIEL']);
  expect(upright.runs.map((one) => one.text)).toEqual(['le contrat']);
});

test('a page drawn sideways is read upright', () => {
  const upright = turnUpright(page([run('un', 100, 700, { angle: 90 }), run('deux', 120, 700, { angle: 90 })])).page;
  const [first, second] = upright.runs;
  expect([upright.width, upright.height]).toEqual([840, 600]);
  expect(first!.baseline).toBeLessThan(second!.baseline);
  expect(first!.box.x0).toBe(second!.box.x0);
});

test('edges turn with the page', () => {
  const turned = turnUpright(page([run('texte', 100, 700, { angle: 90 })], { edges: [{ across: true, at: 50, from: 10, to: 90 }] })).page;
  expect(turned.edges).toEqual([{ across: false, at: 790, from: 10, to: 90 }]);
});
