import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ingestFileGuarded } from '../../compiler/ingest/guard.ts';

const fixture = join(import.meta.dirname, '../fixtures/pdf/telenet-tex.pdf');
const dir = mkdtempSync(join(tmpdir(), 'guard-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(dir, name);
  writeFileSync(path, content);
  return path;
};
const codeOf = async (path: string, options = {}): Promise<string> => {
  const result = await ingestFileGuarded(path, options);
  return result.ok ? 'ok' : result.error.code;
};

/** A document of one page without text, cross-references left to be rebuilt. */
const BLANK = `%PDF-1.4
1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>> endobj
trailer <</Root 1 0 R>>
%%EOF`;

test('a PDF is read in the worker as it is outside', async () => {
  const seen: number[] = [];
  const result = await ingestFileGuarded(fixture, { onProgress: (page) => seen.push(page) });
  expect(result).toMatchObject({ ok: true, ledger: { balance: 100 }, report: { pages: 5 } });
  expect(seen).toEqual([1, 2, 3, 4, 5]);
});

test('a document is read in the language it is said to be in, French where none is said', async () => {
  const english = file('agreement.txt', 'SECTION 1. FEES\n\nThe Client pays within thirty (30) days of the invoice.\n');
  const suggestModule = new URL('../../compiler/language/suggest-marks.ts', import.meta.url).href;
  const markdownOf = async (language?: string): Promise<string> => {
    const result = await ingestFileGuarded(english, { suggestModule, ...(language === undefined ? {} : { language }) });
    return result.ok ? result.markdown : result.error.code;
  };
  expect(await markdownOf('en')).toMatch(/language: en\n[\s\S]*\[thirty \(30\) days\]\(val:/);
  expect(await markdownOf()).toMatch(/language: fr\n(?![\s\S]*\[thirty)/);
});

test('what is no PDF, empty or broken says so', async () => {
  const whole = readFileSync(fixture);
  expect(await codeOf(file('empty.pdf', ''))).toBe('not-a-pdf');
  expect(await codeOf(file('text.pdf', 'bonjour'))).toBe('not-a-pdf');
  expect(await codeOf(file('cut.pdf', whole.subarray(0, 20_000)))).toBe('corrupt');
});

test('a text extraction is read as text, by its name', async () => {
  expect(await ingestFileGuarded(file('contrat.txt', '1. Objet\n\nLe client paie.'))).toMatchObject({ ok: true, report: { headings: 1 } });
  expect(await codeOf(file('image.txt', new Uint8Array([1, 0, 2])))).toBe('not-a-pdf');
});

test('pages without text are named', async () => {
  expect(await ingestFileGuarded(file('blank.pdf', BLANK))).toMatchObject({ ok: false, error: { code: 'no-text', pages: [1] } });
});

test('time and memory are bounded', async () => {
  expect(await codeOf(fixture, { timeoutMs: 1 })).toBe('timeout');
  expect(await codeOf(fixture, { heapMb: 8 })).toBe('too-large');
});

test('a missing file is the caller’s error', async () => {
  await expect(ingestFileGuarded(join(dir, 'missing.pdf'))).rejects.toThrow(/ENOENT/);
});

test('no code is generated from strings', () => {
  const script = `import { ingestFileGuarded } from ${JSON.stringify(join(import.meta.dirname, '../../compiler/ingest/guard.ts'))};
    const result = await ingestFileGuarded(${JSON.stringify(fixture)});
    console.log(result.ok);`;
  const out = execFileSync(process.execPath, ['--disallow-code-generation-from-strings', '--input-type=module', '-e', script], {
    encoding: 'utf8',
  });
  expect(out.trim()).toBe('true');
});

test('the hook for marks comes from a module', async () => {
  const hook = file(
    'hook.mjs',
    "export const suggest = (text) => (text.startsWith('2.1.') ? [{ start: 0, end: 4, scheme: 'ref', id: 'x' }] : []);",
  );
  const result = await ingestFileGuarded(fixture, { suggestModule: `file://${hook}` });
  expect(result.ok && result.markdown).toContain('\n[2.1.](ref:x) Les documents');
});
