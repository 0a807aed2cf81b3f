/** What an English paragraph refers to. */
import { expect, test } from 'vitest';
import { detectReferences } from '../../../compiler/language/en/reference.ts';

const targets = (text: string) => detectReferences(text).map(({ target }) => target);

test('a list of sections gives one reference per number', () =>
  expect(targets('Subject to Sections 3.1 and 4, the fee is due.')).toEqual([
    { kind: 'clause', number: '3.1' },
    { kind: 'clause', number: '4' },
  ]));

test('a schedule is known by its letter or number', () =>
  expect(targets('The prices are in Schedule A and Exhibit 2.')).toEqual([
    { kind: 'annex', number: 'A' },
    { kind: 'annex', number: '2' },
  ]));

test('a section of an act is outside', () =>
  expect(targets('as defined in section 12 of the Companies Act 2006')).toEqual([
    { kind: 'external', document: 'the Companies Act 2006', number: '12' },
  ]));

test('this section names no number', () => expect(targets('In this Section, a day is a working day.')).toEqual([]));
