import { expect, test } from 'vitest';
import { nestCounts } from '../../../compiler/ingest/blocks/nested-counts.ts';
import { paragraph, plain, readsOf } from '../typeset.ts';

/** A title in bold, or with `_` before it underlined; with `.` before it plain. */
const counted = (...texts: string[]): string[] =>
  nestCounts(
    readsOf(
      texts.map((given) =>
        paragraph(given.replace(/^[_.]/, ''), given.startsWith('_') ? { underlined: true } : { bold: !given.startsWith('.') }),
      ),
    ),
    plain,
  ).map(({ opening }) => (opening?.kind === 'decimal' ? opening.path.join('.') : ''));

test('a count in a style of its own is within the title above it, where that count goes on', () =>
  expect(counted('3. Objet', '_1. Sources', '_2. Tiers', '4. Durée', '_1. Début', '5. Fin')).toEqual(['3', '3.1', '3.2', '4', '4.1', '5']));

test('a style that was seen within another count is so at the end too', () =>
  expect(counted('1. Objet', '_1. Sources', '2. Durée', '_1. Début', '_2. Fin')).toEqual(['1', '1.1', '2', '2.1', '2.2']));

test.each([
  ['of the same style', ['3. Objet', '1. Sources', '4. Durée'], ['3', '1', '4']],
  ['that begins at 2', ['3. Objet', '_2. Sources', '4. Durée'], ['3', '2', '4']],
  ['behind which the other does not go on', ['3. Objet', '_1. Sources', '9. Durée'], ['3', '1', '9']],
  ['of sentences', ['3. Objet', '.1. Sources', '4. Durée'], ['3', '1', '4']],
])('a count %s is left alone', (_, texts, expected) => expect(counted(...texts)).toEqual(expected));
