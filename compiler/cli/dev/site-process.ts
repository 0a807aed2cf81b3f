/** The live site, in a process of its own, so that compiling never keeps a page waiting. It ends with us, and we hear when it does. */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { LiveState } from './live-state.ts';

export type SiteProcess = { readonly tell: (state: LiveState) => void; readonly isAlive: () => boolean };

export function startSite(root: string, port: number): SiteProcess {
  const script = fileURLToPath(new URL('../../../site/dev.mjs', import.meta.url));
  const child = fork(script, [String(port)], { cwd: root, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  return { tell: (state) => child.connected && child.send(state), isAlive: () => child.exitCode === null && child.signalCode === null };
}
