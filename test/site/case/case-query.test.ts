import { expect, test } from 'vitest';
import type { CaseField } from '../../../site/case/case-field.ts';
import { caseQuery } from '../../../site/case/case-query.ts';
import { french } from '../../../site/strings/french.ts';

const duration: CaseField = { name: 'spent', label: 'Temps', kind: 'duration', optional: false };
const date: CaseField = { name: 'on', label: 'Le', kind: 'date', optional: true };
const list = (of: CaseField): CaseField => ({ name: 'lines', label: 'Lignes', kind: 'list', optional: false, of });

test('each line of a list is a text of its own, and an empty list is told from an absent one', () => {
  expect(decodeURIComponent(caseQuery(french, [list(duration)], { lines: ['PT1H30M', 'PT1H'] }))).toBe('?lines=1h30&lines=1h00');
  expect(caseQuery(french, [list(duration)], { lines: [] })).toBe('?lines=');
  expect(caseQuery(french, [list(duration)], {})).toBe('?');
});

test('a record joins its fields, one left out included', () => {
  const record: CaseField = { name: 'lines', label: 'Ligne', kind: 'record', optional: false, fields: [date, duration] };
  expect(decodeURIComponent(caseQuery(french, [list(record)], { lines: [{ spent: 'PT2H' }] }, { counting: 'started' }))).toBe(
    '?lines=~2h00&counting=started',
  );
});
