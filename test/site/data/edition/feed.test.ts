import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { EditionText, Impact, Manifest } from '../../../../compiler/model/report/manifest.ts';
import { editionDate } from '../../../../site/data/edition/edition-date.ts';
import { atomFeed } from '../../../../site/data/edition/feed.ts';
import type { ContractData } from '../../../../site/data/load.ts';
import { elementsOf, named, wrongInFeed } from '../../reader/atom.ts';

const telenet = JSON.parse(readFileSync('generated/telenet/manifest.json', 'utf8')) as Manifest;
const change = { kinds: ['reworded'], old: [], new: [] } as unknown as Impact['changes'][number];
const impactOn = (file: string): Impact => ({
  contract: 'telenet',
  from: { edition: telenet.edition, clauses: 3 },
  to: { edition: file, file, clauses: 3 },
  unchanged: 1,
  changes: [change, change],
  examples: [],
});
const text = (edition: string, date?: string): EditionText => ({
  ...{ edition, title: 'T', file: `${edition}.md`, isDemonstration: false, clauses: [] },
  ...(date === undefined ? {} : { date }),
});
const dataOf = (manifest: Manifest, texts: readonly EditionText[]): ContractData => ({
  ...{ manifest, texts, code: [], demonstrations: [] },
  editions: texts.map(({ file }) => impactOn(file)),
});
const at = (path: string): string => `https://example.org${path}`;
const built = '2026-01-02T03:04:05.678Z';
const feedOf = (texts: readonly EditionText[], manifest = telenet): string => atomFeed(dataOf(manifest, texts), at, built);
const toldIn = (xml: string, name: string): string[] =>
  named(elementsOf(xml), 'entry').flatMap((entry) => named(entry, name).map(({ text }) => text));

test('a feed is one of Atom, its editions the latest first, each dated by itself and led to at its own address', () => {
  const xml = feedOf([text('2024-03-15'), text('bis', '2025-01-31')]);
  expect(wrongInFeed(xml)).toEqual([]);
  expect(toldIn(xml, 'updated')).toEqual(['2025-01-31T00:00:00Z', '2024-03-15T00:00:00Z', '2022-10-01T00:00:00Z']);
  expect(toldIn(xml, 'id')).toEqual(['bis', '2024-03-15', '2022-10'].map((slug) => at(`/telenet/editions/${slug}/`)));
  expect(named(elementsOf(xml), 'updated').map(({ text }) => text)).toEqual(['2025-01-31T00:00:00Z']);
});

test('a second build says the same', () => {
  const data = dataOf(telenet, [text('2024-03-15')]);
  expect(atomFeed(data, at, '2027-01-01T00:00:00Z')).toBe(atomFeed(data, at, built));
});

test('a summary says what the edition changes, clause by clause counted', () => {
  const [other, own] = toldIn(feedOf([text('2024-03-15')]), 'summary');
  expect(other?.replace(/\s/g, ' ')).toBe('2 reformulées, 1 clause inchangée sur 3');
  expect(own).toBe('Cette édition est celle que le site lit et calcule.');
});

test('an edition that says no day, and a demonstration, have no entry; the feed is one without them', () => {
  const undated = { ...telenet, edition: 'sans date' };
  const xml = feedOf([text('nouvelle'), { ...text('2024-03-15'), isDemonstration: true }], undated);
  expect(wrongInFeed(xml)).toEqual([]);
  expect(toldIn(xml, 'id')).toEqual([]);
  expect(named(elementsOf(xml), 'updated').map(({ text }) => text)).toEqual([built]);
});

test('what markup could be made of is text', () => {
  const xml = feedOf([text('2024-03-15 <b>&amp; "x"\u0001')], { ...telenet, provider: 'A & B <c>' });
  expect(wrongInFeed(xml)).toEqual([]);
  expect(toldIn(xml, 'title')[0]).toBe('Édition 2024-03-15 <b>&amp; "x"');
});

describe('the reader of feeds sees what is wrong', () => {
  const good = feedOf([text('2024-03-15')]);
  test.each([
    ['a moment without its zone', good.replace('2024-03-15T00:00:00Z', '2024-03-15T00:00:00')],
    ['a relative id', good.replace(/<id>https:\/\/example.org/, '<id>')],
    ['two ids', good.replace('<entry>', '<entry><id>urn:x</id>')],
    ['an empty title', good.replace(/<title>[^<]*</, '<title><')],
    ['a stranger', good.replace('<entry>', '<entry><date>2024</date>')],
    ['no author', good.replace(/<author>.*<\/author>/, '')],
  ])('%s', (_, xml) => expect(wrongInFeed(xml).length).toBeGreaterThan(0));
});

test.each([
  ['2022/10', '2022-10-01'],
  ['v 2024-03-15', '2024-03-15'],
  ['2024.03', '2024-03-01'],
  ['2024-02-30', undefined],
  ['2024/13', undefined],
  ['sans date', undefined],
  ['1.2024-031', undefined],
])('the edition « %s » is of %s', (edition, day) => {
  expect(editionDate({ edition })).toBe(day);
  expect(editionDate({ edition, date: '2020-01-31' })).toBe('2020-01-31');
});
