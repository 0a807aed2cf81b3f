/** The witness ends: whatever a file does, there is a verdict that says what came of it. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { witnessFileGuarded } from '../../compiler/witness/guard.ts';
import { pagePicturesGuarded } from '../../compiler/witness/guard-pictures.ts';
import { temporaryFolder } from '../cli/disk-io.ts';
import { line, tinyPdf } from './tiny-pdf.ts';

const folder = temporaryFolder();
afterAll(() => folder.remove());

function kept(name: string, bytes: Uint8Array): string {
  const path = join(folder.path, name);
  writeFileSync(path, bytes);
  return path;
}

const text = line('Le prix est de 485 euros.', 20, 200);

test('a verdict has the digest of the file, its pages, and progress was told of each', async () => {
  const bytes = tinyPdf([text, text]);
  const told: string[] = [];
  const verdict = await witnessFileGuarded(kept('deux.pdf', bytes), { onProgress: (page, pages) => told.push(`${page}/${pages}`) });
  expect(verdict.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
  expect(verdict.pages.map(({ shown }) => shown)).toEqual([['Le prix est de 485 euros.'], ['Le prix est de 485 euros.']]);
  expect([verdict.defeated, told]).toEqual([undefined, ['1/2', '2/2']]);
});

test('a file that is no PDF, or none that can be opened, is unreadable', async () => {
  expect((await witnessFileGuarded(kept('faux.pdf', new TextEncoder().encode('Bonjour')))).defeated).toBe('unreadable');
});

const slow = Array.from({ length: 30_000 }, (_, i) => `0.${i % 9} g ${i % 400} 0 300 300 re f`).join('\n');

test('a document that takes too long is ended by time, with the pages that were seen', async () => {
  const path = kept('lent.pdf', tinyPdf([text, ...Array.from({ length: 8 }, () => slow)]));
  const verdict = await witnessFileGuarded(path, { baseMs: 1200, pageMs: 1 });
  expect(verdict.defeated).toBe('time');
  expect(verdict.pages.length).toBeLessThan(9);
});

/** In a process of its own: this one may hold what other tests have freed, and grow no more for what a document takes. */
test('one that takes too much memory is ended by memory', () => {
  const path = kept('lourd.pdf', tinyPdf(Array.from({ length: 40 }, () => ({ content: text, box: '0 0 4000 4000' }))));
  const guard = new URL('../../compiler/witness/guard.ts', import.meta.url).href;
  const script = `import { witnessFileGuarded } from ${JSON.stringify(guard)};
    console.log((await witnessFileGuarded(${JSON.stringify(path)}, { memoryMb: 30 })).defeated);`;
  const said = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  expect(said).toBe('memory\n');
});

test('pictures are drawn of the pages that are asked for and are there; a file that can’t be opened has none', async () => {
  const path = kept('trois.pdf', tinyPdf([text, text, text]));
  const pictures = await pagePicturesGuarded(path, [1, 3, 7]);
  expect([...pictures.keys()]).toEqual([1, 3]);
  expect(pictures.get(3)!.address).toMatch(/^data:image\/png;base64,iVBOR/);
  expect((await pagePicturesGuarded(kept('faux2.pdf', new TextEncoder().encode('%PDF-')), [1])).size).toBe(0);
});

test('pages that take too long to draw have no picture, and those drawn before have theirs', async () => {
  const endless = slow.repeat(20);
  const path = kept('sans-fin.pdf', tinyPdf([text, ...Array.from({ length: 3 }, () => endless)]));
  const pictures = await pagePicturesGuarded(path, [1, 2, 3, 4], { stallMs: 3000 });
  expect(pictures.has(1)).toBe(true);
  expect(pictures.size).toBeLessThan(4);
});
