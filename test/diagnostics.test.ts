/**
 * Each page of `test/diagnostics/STAGE/CODE.md` is a broken contract, the exact output it gives and the cure, which is applied
 * and then compiles in silence. `UPDATE=1 npx vitest run test/diagnostics.test.ts` rewrites the outputs.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { blocksOf, printed, readMistake } from './diagnostic-page.ts';

const folder = join(import.meta.dirname, 'diagnostics');
const pages = globSync('*/*.md', { cwd: folder })
  .map((page) => page.replaceAll('\\', '/'))
  .sort();

describe('a diagnostic page shows what is printed, and its cure compiles in silence', () => {
  test.each(pages)('%s', (name) => {
    const path = join(folder, name);
    const page = readFileSync(path, 'utf8');
    const { broken, cured } = readMistake(page);
    const output = `${printed(broken, name.replace(/\.md$/, ''))}\n`;
    if (process.env.UPDATE)
      writeFileSync(
        path,
        page.replace(/^````output\n[\s\S]*?^````$/m, () => `\`\`\`\`output\n${output}\`\`\`\``),
      );
    expect(output.trim(), 'the page must provoke its diagnostic').not.toBe('');
    expect(blocksOf(readFileSync(path, 'utf8')).find(({ kind }) => kind === 'output')?.text).toBe(output);
    expect(cured, 'the page must have a cure').not.toEqual(broken);
    expect(printed(cured), 'the cured contract').toBe('');
  });
});
