import { expect, test } from 'vitest';
import { comesBack } from '../../../compiler/ingest/sight/comes-back.ts';
import { show } from '../show.ts';

/** `prix` stands from 100 to 120, on a baseline at 200. */
test.each([
  ['behind it', { x: 120 }, false],
  ['over its last letter by a fifth of an em, as kerning does', { x: 118 }, false],
  ['further back', { x: 117.9 }, true],
  ['on the line under it', { y: 212 }, false],
  ['lower by less than three tenths of an em', { y: 202.9 }, true],
  ['lower by three tenths', { y: 203 }, false],
])('what is shown %s comes back: %s → %s', (_, place, expected) => expect(comesBack([show('prix'), show('net', place)])).toBe(expected));

test('an operation may jump back within itself onto what it showed', () => {
  const twice = show('abab', { places: [100, 200, 5, 0, 105, 200, 5, 0, 100, 200, 5, 0, 105, 200, 5, 0] });
  expect(comesBack([twice])).toBe(true);
});

test('shows that go on from each other are one stretch, which is come back to as a whole', () =>
  expect(comesBack([show('le'), show('prix', { x: 110 }), show('net', { x: 105 })])).toBe(true));
