/**
 * Whatever tags a document lacks or has twice, what ingest makes of it is accounted for and passes the check
 * of its words and structure; how deep its titles stand may be nonsense once their numbers are.
 */
import { expect, test } from 'vitest';
import { checkFidelity } from '../../../compiler/check/fidelity/fidelity.ts';
import { ingestWord } from '../../../compiler/ingest/ingest.ts';
import { openZip } from '../../../compiler/ingest/word/zip.ts';
import { read } from '../../../compiler/read/index.ts';
import { documents } from './documents.ts';
import { zip } from './make-docx.ts';

/** The document with one in seven of its empty tags taken out, or doubled, from the given one on. */
function spoilt(bytes: Uint8Array, from: number): Uint8Array {
  const archive = openZip(bytes);
  const parts = Object.fromEntries([...archive.names].map((name) => [name, archive.read(name)!]));
  let tag = 0;
  const text = new TextDecoder().decode(parts['word/document.xml']).replace(/<w:\w+[^>]*\/>/g, (one) => {
    tag++;
    return tag % 7 !== from ? one : from % 2 === 0 ? '' : one + one;
  });
  return zip({ ...parts, 'word/document.xml': text });
}

test.each(documents.map(({ name, bytes }) => [name, bytes] as const))('%s', async (_, bytes) => {
  for (const from of [0, 1, 2, 3]) {
    const result = await ingestWord(spoilt(bytes, from));
    if (!result.ok) throw new Error(result.error.message);
    const { markdown, words, blocks, ledger } = result;
    const told: string[] = [];
    const text = markdown.replace('---\n\n', 'original: { file: o.docx, sha256: x }\n---\n\n');
    const contract = read({ id: 'o', files: [{ file: 'contract.md', text }] }, () => {});
    checkFidelity(contract, ({ code, message }) => void (code === 'check/heading-depth' || told.push(`${code}: ${message}`)), {
      file: 'o.docx',
      sha256: 'x',
      unit: 'paragraph',
      words,
      blocks,
    });
    expect([ledger.misfits, told]).toEqual([[], []]);
  }
});
