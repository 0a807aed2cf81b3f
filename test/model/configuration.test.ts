/** A project's configuration: what is wrong in it is told by its field, in one line. */
import { expect, test } from 'vitest';
import { readConfiguration } from '../../compiler/model/project/configuration.ts';

test('every field may be left out, and each is kept as it is written', () => {
  expect(readConfiguration({})).toEqual({});
  const full = {
    name: 'Contrats',
    base: '/contrats',
    reports: 'legal@example.org',
    language: 'en',
    contracts: ['a'],
    colors: { rubric: ['#123456', '#ffb0aa'] },
  };
  expect(readConfiguration(full)).toEqual(full);
});

test.each([
  [{ base: '/my contracts' }, '"base", expected a path such as /contracts, without a space'],
  [{ base: 'contracts' }, '"base"'],
  [{ address: 'example.org' }, '"address", expected an address such as https://example.org'],
  [{ reports: 'nobody' }, '"reports", expected the https address of a repository, or a mail address'],
  [{ language: 'de' }, '"language", expected fr or en'],
  [{ colors: { rubric: 'red' } }, '"colors.rubric", expected a colour such as #a3182a'],
  [{ title: 'x' }, '"title", expected name, description'],
  ['x', 'expected an object'],
])('%j is refused: %s', (exported, why) => {
  expect(() => readConfiguration(exported)).toThrow(why);
});
