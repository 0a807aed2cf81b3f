// Finds Chromium for the browser tests; on Debian, as root, installs it. `node tools/chromium.mjs` asks for the one that has no windows, with which
// the browser tests take half the time, and leaves things as they are where it cannot be had.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const windowless = '/usr/bin/chromium-headless-shell';
const places = [process.env.CHROMIUM, windowless, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Path of a Chromium to drive, or undefined. `CHROMIUM` names another one. */
export const findChromium = () => places.find((path) => path && existsSync(path));

const canInstall = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

export function installChromium() {
  if (findChromium()) return;
  if (!canInstall()) {
    console.error('The browser tests need Chromium: install Debian\'s package "chromium", or set CHROMIUM to its path.');
    process.exit(2);
  }
  console.log('Installing Chromium for the browser tests…');
  apt(['update']);
  apt([...install, 'chromium']);
}

const install = ['install', '-y', '--no-install-recommends'];

/** What is asked of the network takes a minute at most, since the tests pass without; what is being installed is never stopped. */
function preferWindowless() {
  if (process.env.CHROMIUM || existsSync(windowless) || !canInstall()) return;
  try {
    apt(['update'], 60_000);
    apt([...install, '--download-only', 'chromium-headless-shell'], 60_000);
    apt([...install, 'chromium-headless-shell']);
  } catch {
    console.log('Debian’s chromium-headless-shell cannot be had: the browser tests take any Chromium.');
  }
}

function apt(args, timeout) {
  execFileSync('apt-get', ['-qq', ...args], { stdio: ['ignore', 'ignore', 'inherit'], timeout });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) preferWindowless();
