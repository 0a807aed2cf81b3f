import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkFidelity } from '../../compiler/check/fidelity.ts';
import type { Diagnostic } from '../../compiler/diagnostic/diagnostic.ts';
import { link } from '../../compiler/link/index.ts';
import { read } from '../../compiler/read/index.ts';
import type { Source } from '../../compiler/source.ts';

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

test.each(['alteo', 'telenet'])('a contract %s cut anywhere is linked without throwing', { timeout: 300_000 }, (id) => {
  const files = sourcesOf(id);
  const original = { file: 'original.txt', text: readFileSync(join(folderOf(id), 'original.txt'), 'utf8') };
  let seed = 42;
  for (let round = 0; round < 15; round++) {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
    const cut = files.map((source, at) => ({ ...source, text: source.text.slice(0, (seed >> at) % (source.text.length + 1)) }));
    const found: Diagnostic[] = [];
    const report = (one: Diagnostic): void => void found.push(one);
    const contract = read({ id, files: cut, original }, report);
    checkFidelity(contract, report);
    link(contract, report);
    expect(found.length).toBeGreaterThan(0);
  }
});
