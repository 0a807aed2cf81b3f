import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Diagnostic } from '../../compiler/diagnostic/diagnostic.ts';
import { link } from '../../compiler/link/index.ts';
import { read } from '../../compiler/read/index.ts';
import type { Source } from '../../compiler/source.ts';
import { linkText } from './link-text.ts';

const folderOf = (id: string): string => join(import.meta.dirname, '../../contracts', id);

function sourcesOf(id: string): Source[] {
  const names = readdirSync(folderOf(id)).filter((name) => /\.(md|ya?ml)$/.test(name));
  return names.map((file) => ({ file, text: readFileSync(join(folderOf(id), file), 'utf8') }));
}

test.each(['alteo', 'telenet'])('every name, quote and reference of %s lands', (id) => {
  const found: Diagnostic[] = [];
  link(
    read({ id, files: sourcesOf(id) }, () => {}),
    (one) => {
      found.push(one);
    },
  );
  expect(found.map(({ message }) => message)).toEqual([]);
});

test.each(['alteo', 'telenet'])('an anchor of %s slices to its words', (id) => {
  const files = sourcesOf(id);
  const linked = link(
    read({ id, files }, () => {}),
    () => {},
  );
  const text = files.find(({ file }) => file === 'contract.md')!.text;
  const anchors = [...linked.norms, ...linked.references, ...linked.waivers].map(({ anchor }) => anchor);
  for (const { span, text: words } of anchors) {
    const bare = text
      .slice(span.start, span.end)
      .replace(/\]\([^)]*\)/g, '')
      .replace(/\s*\|\s*/g, ' ')
      .replace(/[*[\]\\]|(?<=^\d\]):/g, '');
    expect(bare).toContain(words.replace(/[[\]]/g, '').slice(0, 20));
  }
  expect(anchors.length).toBeGreaterThan(100);
});

test('only a warning can be acknowledged', () => {
  const told = (code: string): string[] =>
    linkText('# 1. X', { 'a.yml': `acknowledged: [{ code: ${code}, subject: X, reason: r }]` }).codes as string[];
  expect(told('check/undefined-term')).toEqual([]);
  expect([told('check/overlap'), told('check/undefined-trem')]).toEqual([['link/unknown-name'], ['link/unknown-name']]);
});

test('values, assumptions, calendars and readings share one scope: a second of a name is told beside the first', () => {
  const front = (calendar: string): string =>
    `---\ntitle: T\nprovider: P\nedition: e\nlanguage: fr\njurisdiction: BE\ncurrency: EUR\ncalendars: { ${calendar}: { country: BE, years: [2022, 2023], label: fériés } }\n---\n\n`;
  const fence = (kind: string, yaml: string): string => `\n\n\`\`\`yaml ${kind}\n${yaml}\n\`\`\`\n\n`;
  const reading = (id: string): string =>
    fence('reading', `id: ${id}\nclause: "1"\nquestion: Q ?\nquote: Prix\noptions: { a: A, b: B }\ndefault: a\nwhy: W`);
  const assumption = (id: string): string => fence('assumptions', `${id}: { value: 1 heure, label: l, source: s }`);
  const told = (text: string, calendar = 'days'): readonly string[] =>
    linkText(`${front(calendar)}# 1. Prix\n\n[2 Mo](val:size)${text}`).codes;
  expect(told(reading('basis') + assumption('hour'))).toEqual([]);
  expect(told('', 'size')).toEqual(['link/duplicate-name']);
  expect(told(assumption('days'))).toEqual(['link/duplicate-name']);
  expect(told(reading('days'))).toEqual(['link/duplicate-name']);
  expect(told(reading('hour') + assumption('hour'))).toEqual(['link/duplicate-name']);
  expect(told(' et [2 Mo](val:size)')).toEqual([]);
});
