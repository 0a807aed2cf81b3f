import { expect, test } from 'vitest';
import { Numbering } from '../../../compiler/ingest/word/numbering.ts';
import { stylesOf } from '../../../compiler/ingest/word/styles.ts';
import { xml } from './parts.ts';

const level = (index: number, text: string, more = ''): string => `<w:lvl w:ilvl="${index}"><w:lvlText w:val="${text}"/>${more}</w:lvl>`;
const format = (name: string): string => `<w:numFmt w:val="${name}"/>`;
/** One definition, and a list of it for each of `overrides`, numbered from 1. */
const numbering = (levels: string, ...overrides: string[]): Numbering => {
  const lists = overrides.map((own, i) => `<w:num w:numId="${i + 1}"><w:abstractNumId w:val="0"/>${own}</w:num>`);
  const part = `<w:numbering><w:abstractNum w:abstractNumId="0">${levels}</w:abstractNum>${lists.join('')}</w:numbering>`;
  return new Numbering(xml(part), stylesOf(undefined));
};
/** `1:0` is a paragraph of list 1 at level 0. */
const printed = (lists: Numbering, ...paragraphs: string[]): string[] =>
  paragraphs.map((one) => {
    const [id = '', index] = one.split(':');
    return lists.next(id, lists.level(id, Number(index))!).text;
  });
const three = level(0, '%1.') + level(1, '%1.%2') + level(2, '(%3)', format('lowerLetter'));

test('a level begins again after one above it', () =>
  expect(printed(numbering(three, ''), '1:0', '1:1', '1:1', '1:2', '1:0', '1:1', '1:2')).toEqual([
    '1.',
    '1.1',
    '1.2',
    '(a)',
    '2.',
    '2.1',
    '(a)',
  ]));

test('a level that says so counts on', () =>
  expect(printed(numbering(level(0, '%1.') + level(1, '%2)', '<w:lvlRestart w:val="0"/>'), ''), '1:0', '1:1', '1:0', '1:1')).toEqual([
    '1.',
    '1)',
    '2.',
    '2)',
  ]));

test('lists of one definition share their counts, unless one starts anew', () => {
  const start = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
  expect(printed(numbering(three, '', ''), '1:0', '2:0', '1:0')).toEqual(['1.', '2.', '3.']);
  expect(printed(numbering(three, '', start), '1:0', '1:0', '2:0', '2:0', '1:0')).toEqual(['1.', '2.', '1.', '2.', '3.']);
});

test('a level above that no paragraph has counted is at its start', () => expect(printed(numbering(three, ''), '1:1')).toEqual(['1.1']));

test('a legal level prints figures for the numerals above it', () =>
  expect(printed(numbering(level(0, '%1.', format('upperRoman')) + level(1, '%1.%2', '<w:isLgl/>'), ''), '1:0', '1:0', '1:1')).toEqual([
    'I.',
    'II.',
    '2.1',
  ]));

test('a bullet counts nothing, a format that nobody knows is told', () => {
  const lists = numbering(level(0, '•', format('bullet')) + level(1, '%2', format('klingon')), '');
  expect(lists.next('1', lists.level('1', 0)!)).toMatchObject({ text: '•', bullet: true, known: true });
  expect(lists.next('1', lists.level('1', 1)!)).toMatchObject({ text: '1', bullet: false, known: false });
});

test('a list has nine levels', () => {
  expect(numbering(level(8, '%9'), '').level('1', 8)).toBeDefined();
  expect(numbering(level(9, '%9'), '').level('1', 9)).toBeUndefined();
});
