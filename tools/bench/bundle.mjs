/** What five rules cost who imports them: minified size without the rest of the contract, and the time to import it in a fresh process. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { median, table, verdict } from './table.mjs';

const five = ['availabilityPenalty', 'restorationPenaltyRate', 'billedTime', 'availabilityRate', 'restorationPenaltyForMonth'];
const limit = 6 * 1024;

export async function bundle({ rounds = 7 } = {}) {
  const contents = `export { ${five.join(', ')} } from './generated/alteo/rules.ts';`;
  const resolveDir = fileURLToPath(new URL('../..', import.meta.url));
  const options = { bundle: true, minify: true, format: 'esm', charset: 'utf8', target: 'es2022', write: false };
  const { outputFiles } = await build({ stdin: { contents, resolveDir, loader: 'ts' }, ...options });
  const text = outputFiles[0].contents;
  const folder = mkdtempSync(join(tmpdir(), 'clausier-bench-'));
  const file = join(folder, 'five.mjs');
  writeFileSync(file, text);
  const script = `const before = performance.now(); await import(${JSON.stringify(file)}); console.log(performance.now() - before)`;
  const time = () => Number(execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }));
  const milliseconds = median(Array.from({ length: rounds }, time));
  rmSync(folder, { recursive: true });
  const isSmall = text.length <= limit;
  const rows = [
    ['minified', `≤ ${limit} B`, `${text.length} B`, verdict(isSmall)],
    ['gzipped', '', `${gzipSync(text).length} B`, ''],
    ['import', '', `${milliseconds.toFixed(1)} ms`, ''],
  ];
  console.log(table(`Five rules of Alteo (${five.join(', ')})`, ['what', 'target', 'measured', ''], rows));
  return isSmall;
}
