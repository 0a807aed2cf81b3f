// `npm run build`: contracts → generated/ → the site in dist/ → its search index. Ends with what was found; what a step logs is
// shown only where it fails.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import './preflight.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', FORCE_COLOR: process.stdout.isTTY ? '1' : '0' };

/** What a step prints on standard output; its errors are shown as they come. Ends the build where the step fails. */
function step(name, args, { shown = false } = {}) {
  if (process.stdout.isTTY) console.log(`${name}…`);
  const { status, stdout } = spawnSync(process.execPath, args, {
    cwd: root,
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 1e9,
  });
  if (status === 0) return stdout;
  process.stdout.write(shown ? stdout : tail(stdout, 60));
  console.error(`npm run build: ${name} failed`);
  process.exit(status ?? 1);
}

const tail = (text, most) => `${text.trimEnd().split('\n').slice(-most).join('\n')}\n`;

const found = step('contracts', ['compiler/clausier.mjs', 'build'], { shown: true });
const built = step('site', ['compiler/clausier.mjs', 'site']);
process.stdout.write(`${found}${built}`);
