/** A raw skeleton, as ingest suggests it, shows all that is still to do: a mark that nothing reads and a sentence that nothing carries. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compile } from '../../../compiler/compile.ts';
import { ingestText } from '../../../compiler/ingest/ingest.ts';
import { suggest } from '../../../compiler/language/suggest-marks.ts';
import { contractFiles } from '../../contract-files.ts';

const root = join(import.meta.dirname, '../../..');

describe.each(['telenet', 'alteo'])('the skeleton of %s', (id) => {
  test('binds nothing: each value is unread, each sentence forgotten', () => {
    const ingested = ingestText(readFileSync(join(root, 'contracts', id, 'original.txt'), 'utf8'), { suggest });
    const markdown = ingested.ok ? ingested.markdown : '';
    const { coverage, diagnostics } = compile({ id, files: [{ file: 'contract.md', text: markdown }] });
    const told = (code: string): number => diagnostics.filter((each) => each.code === code).length;
    const annotated = compile(contractFiles(id)).coverage;
    expect(markdown).toContain('](val:');
    expect([...coverage.quantities, ...coverage.sentences].filter(({ state }) => state === 'bound')).toEqual([]);
    expect(told('coverage/unread-value')).toBe([...markdown.matchAll(/\]\(val:/g)].length);
    expect(told('coverage/sentence')).toBe(coverage.sentences.length);
    expect(coverage.sentences.length).toBeGreaterThan(annotated.sentences.length * 0.9);
  });
});
