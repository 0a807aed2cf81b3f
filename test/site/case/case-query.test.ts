import { expect, test } from 'vitest';
import type { CaseField } from '../../../site/case/case-field.ts';
import { caseQuery } from '../../../site/case/case-query.ts';
import { french } from '../../../site/strings/french.ts';

const duration: CaseField = { name: 'spent', label: 'Temps', kind: 'duration', optional: false };
const date: CaseField = { name: 'on', label: 'Le', kind: 'date', optional: true };
const list = (of: CaseField): CaseField => ({ name: 'lines', label: 'Lignes', kind: 'list', optional: false, of });

const keys = { lines: 'lignes', counting: 'comptent-tranches', 'counting=started': 'entamees' };
const query = (field: CaseField, given: Readonly<Record<string, unknown>>, readings?: Readonly<Record<string, string>>): string =>
  decodeURIComponent(caseQuery(french, { fields: [field], keys }, given, readings));

test('each line of a list is a text of its own, and an empty list is told from an absent one', () => {
  expect(query(list(duration), { lines: ['PT1H30M', 'PT1H'] })).toBe('?lignes=1h30&lignes=1h00');
  expect(query(list(duration), { lines: [] })).toBe('?lignes=');
  expect(query(list(duration), {})).toBe('?');
});

test('a record joins its fields, one left out included', () => {
  const record: CaseField = { name: 'lines', label: 'Ligne', kind: 'record', optional: false, fields: [date, duration] };
  expect(query(list(record), { lines: [{ spent: 'PT2H' }] }, { counting: 'started' })).toBe('?lignes=~2h00&comptent-tranches=entamees');
});
