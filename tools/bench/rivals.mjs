/** The rivals, installed in a folder of their own the first time they are asked for, by their lock but for bindings of other machines that a registry may lack. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('./rivals/', import.meta.url));

export async function rivals(options) {
  if (!existsSync(`${folder}node_modules`))
    execFileSync('npm', ['install', '--no-save', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'inherit' });
  const { compare } = await import('./rivals/compare.mjs');
  return compare(options);
}
