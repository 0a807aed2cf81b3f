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
