/** The rivals, installed in a folder of their own the first time they are asked for. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('./rivals/', import.meta.url));

export async function rivals(options) {
  if (!existsSync(`${folder}node_modules`)) execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'inherit' });
  const { compare } = await import('./rivals/compare.mjs');
  return compare(options);
}
