/** Twenty Word documents and their truth: every word in order, every number, every title at its level, every row; nothing unaccounted for. */
import { describe, expect, test } from 'vitest';
import { checkFidelity } from '../../../compiler/check/fidelity/fidelity.ts';
import { ingestWord } from '../../../compiler/ingest/ingest.ts';
import { accuracy, structure, words } from '../../../compiler/ingest/score.ts';
import { languageOf } from '../../../compiler/language/languages.ts';
import { read } from '../../../compiler/read/index.ts';
import { documents } from './documents.ts';
import { wordsOf } from './set-docx.ts';

const bare = (text: string): string => text.replaceAll('\\', '');

describe.each(documents)('$name', ({ bytes, blocks, language, changes }) => {
  const { locale } = languageOf({ language: language ?? 'fr' });
  const options = { locale, original: { file: 'o.docx', sha256: 'x' }, ...(changes ? { changes } : {}) };
  const ingested = ingestWord(bytes, { ...options, definitions: 'table' });
  const taken = async () => {
    const result = await ingested;
    if (!result.ok) throw new Error(result.error.message);
    return result;
  };

  test('its words are read in order', async () => {
    const { markdown } = await taken();
    expect(words(bare(markdown)).join(' ')).toBe(words(wordsOf(blocks)).join(' '));
    expect(accuracy(words(markdown), words(wordsOf(blocks)))).toBe(100);
  });

  test('its titles stand at their levels, its rows, paragraphs and items are whole', async () => {
    const { markdown } = await taken();
    const titles = [...markdown.matchAll(/^(#+) (.*)$/gm)].map(([, marks, text]) => [marks!.length, bare(text!)]);
    expect(titles).toEqual(blocks.flatMap((block) => (block.t === 'h' ? [[block.level, block.text]] : [])));
    const { rows, paragraphs } = structure(markdown, blocks);
    expect([rows[0], paragraphs[0]]).toEqual([rows[1], paragraphs[1]]);
  });

  test('every character is in one node or in one named removal', async () => {
    const { ledger } = await taken();
    expect([ledger.balance, ledger.misfits]).toEqual([100, []]);
  });

  test('what ingest makes of it passes the check of its words and structure', async () => {
    const result = await ingestWord(bytes, options);
    if (!result.ok) throw new Error(result.error.message);
    const { markdown, words: placed, blocks: printed } = result;
    const contract = read({ id: 'o', files: [{ file: 'contract.md', text: markdown }] }, () => {});
    const told: string[] = [];
    const pdf = { file: 'o.docx', sha256: 'x', unit: 'paragraph', words: placed, blocks: printed } as const;
    const { percent } = checkFidelity(contract, ({ code, message }) => void told.push(`${code}: ${message}`), pdf);
    expect([told, percent]).toEqual([[], 100]);
  });
});
