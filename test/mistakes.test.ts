/**
 * Each page of `test/mistakes/` is one mistake in a contract that is whole: it gets one message, exactly the one shown, and the
 * cure compiles in silence. `UPDATE=1 npx vitest run test/mistakes.test.ts` rewrites the outputs.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { blocksOf, diagnosticsOf, printed, readMistake } from './diagnostic-page.ts';

const folder = join(import.meta.dirname, 'mistakes');

test.each(globSync('*.md', { cwd: folder }).sort())('%s', (name) => {
  const path = join(folder, name);
  const page = readFileSync(path, 'utf8');
  const { broken, cured } = readMistake(page);
  const output = `${printed(broken)}\n`;
  if (process.env.UPDATE)
    writeFileSync(
      path,
      page.replace(/^````output\n[\s\S]*?^````$/m, () => `\`\`\`\`output\n${output}\`\`\`\``),
    );
  expect(diagnosticsOf(broken), 'one mistake, one message').toHaveLength(1);
  expect(blocksOf(readFileSync(path, 'utf8')).find(({ kind }) => kind === 'output')?.text).toBe(output);
  expect(printed(cured), 'the cured contract').toBe('');
});
