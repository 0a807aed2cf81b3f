/**
 * Each page of `test/diagnostics/STAGE/CODE.md` is a broken contract, the exact output it gives and the cure.
 * A page holds fenced blocks: ```` ````md FILE ```` and ```` ````yaml FILE ```` are the contract's files, ```` ````text original ```` its
 * original, ```` ````pdf FILE ```` what its PDF prints, and ```` ````output ```` what is printed. `UPDATE=1 npx vitest run test/diagnostics.test.ts` rewrites the outputs.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compile } from '../compiler/compile.ts';
import { renderPretty } from '../compiler/diagnostic/render-pretty.ts';
import type { ContractFiles, PlacedWord, Source } from '../compiler/source.ts';

const folder = join(import.meta.dirname, 'diagnostics');
const pages = globSync('*/*.md', { cwd: folder })
  .map((page) => page.replaceAll('\\', '/'))
  .sort();

type Block = { readonly kind: string; readonly name: string; readonly text: string };

function blocksOf(page: string): Block[] {
  return [...page.matchAll(/^````(\w+)(?: (\S+))?\n([\s\S]*?)^````$/gm)].map(([, kind = '', name = '', text = '']) => ({
    kind,
    name,
    text,
  }));
}

function filesOf(blocks: readonly Block[]): ContractFiles {
  const files: Source[] = blocks.filter(({ kind }) => kind === 'md' || kind === 'yaml').map(({ name, text }) => ({ file: name, text }));
  const original = blocks.find(({ kind, name }) => kind === 'text' && name.startsWith('original'));
  const pdf = blocks.find(({ kind }) => kind === 'pdf');
  return {
    id: 'sample',
    files,
    ...(original ? { original: { file: original.name, text: original.text } } : {}),
    ...(pdf ? { pdf: { file: pdf.name, words: placedWords(pdf.text) } } : {}),
  };
}

/** A PDF as ingest reads it: lines `page 3, 42, 120: words`, their place in points from the left and the top. */
function placedWords(text: string): PlacedWord[] {
  return [...text.matchAll(/^page (\d+), (\d+), (\d+): (.*)$/gm)].flatMap(([, page, left, top, words = '']) =>
    words.split(' ').map((word, index) => {
      const x0 = Number(left) + 50 * index;
      return { text: word, page: Number(page), box: { x0, y0: Number(top), x1: x0 + 40, y1: Number(top) + 10 } };
    }),
  );
}

/** What the page's contract prints for the page's own code. */
function outputOf(page: string, code: string): string {
  const files = filesOf(blocksOf(page));
  const { diagnostics } = compile(files);
  const sources = new Map([...files.files, ...(files.original ? [files.original] : [])].map((source) => [source.file, source]));
  return `${renderPretty(
    diagnostics.filter((diagnostic) => diagnostic.code === code),
    sources,
  )}\n`;
}

describe('a diagnostic page shows what is printed', () => {
  test.each(pages)('%s', (name) => {
    const path = join(folder, name);
    const page = readFileSync(path, 'utf8');
    const output = outputOf(page, name.replace(/\.md$/, ''));
    if (process.env.UPDATE)
      writeFileSync(
        path,
        page.replace(/^````output\n[\s\S]*?^````$/m, () => `\`\`\`\`output\n${output}\`\`\`\``),
      );
    expect(output.trim(), 'the page must provoke its diagnostic').not.toBe('');
    expect(blocksOf(readFileSync(path, 'utf8')).find(({ kind }) => kind === 'output')?.text).toBe(output);
  });
});
