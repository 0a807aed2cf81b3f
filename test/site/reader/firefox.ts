/** Debian's Firefox on the built site, driven by WebDriver BiDi: no driver of its own is needed, and none is installed for it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dist, serve } from './browser.ts';

const places = [process.env.FIREFOX, '/usr/bin/firefox-esr', '/usr/bin/firefox'];

/** Path of a Firefox, or undefined. `FIREFOX` names another one. */
export const findFirefox = (): string | undefined => places.find((path) => path && existsSync(path));

type Message = {
  readonly id?: number;
  readonly method?: string;
  readonly result?: unknown;
  readonly message?: string;
  readonly params?: unknown;
};
type Send = (method: string, params: object) => Promise<unknown>;

export type Firefox = {
  /** Opens a page of the site. */
  readonly open: (path: string) => Promise<void>;
  /** The value of an expression in the page. */
  readonly run: (expression: string) => Promise<unknown>;
  /** Until an expression is true. */
  readonly until: (expression: string) => Promise<void>;
  readonly click: (selector: string) => Promise<void>;
  /** Keys one after the other; `hold` is kept down. */
  readonly press: (keys: string, hold?: string) => Promise<void>;
  readonly resize: (width: number, height: number) => Promise<void>;
  /** What scripts threw and consoles said as errors. */
  readonly problems: readonly string[];
  readonly close: () => Promise<void>;
};

/** Milliseconds before something that should come is missed: less than a test may take, so that it says what did not come. */
const patience = 60_000;

export async function openFirefox(path: string): Promise<Firefox> {
  const server = await serve(dist);
  const profile = mkdtempSync(join(tmpdir(), 'clausier-firefox-'));
  const child = spawn(path, ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'], {
    env: { ...process.env, HOME: profile },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const problems: string[] = [];
  const socket = new WebSocket(`${await addressOf(child)}/session`);
  const send = await connected(socket, (entry) => problems.push(entry));
  await send('session.new', { capabilities: {} });
  await send('session.subscribe', { events: ['log.entryAdded'] });
  const { contexts } = (await send('browsingContext.getTree', {})) as { contexts: readonly { context: string }[] };
  const context = contexts[0]?.context ?? '';
  const { port } = server.address() as AddressInfo;
  const close = async (): Promise<void> => {
    socket.close();
    const gone = new Promise((resolve) => child.on('exit', resolve));
    child.kill();
    await gone;
    server.close();
    rmSync(profile, { recursive: true, force: true });
  };
  return { ...driven(send, context, `http://localhost:${port}`), problems, close };
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.on('exit', (code) => reject(new Error(`Firefox ended with code ${code}`)));
    child.stderr?.on('data', (chunk: Buffer) => {
      const [, address] = /listening on (ws:\S+)/.exec(chunk.toString()) ?? [];
      if (address) resolve(address);
    });
  });
}

async function connected(socket: WebSocket, note: (problem: string) => void): Promise<Send> {
  const waiting = new Map<number, (message: Message) => void>();
  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(String(data)) as Message;
    if (message.id !== undefined) waiting.get(message.id)?.(message);
    const { level, text } = (message.params ?? {}) as { readonly level?: string; readonly text?: string };
    if (message.method === 'log.entryAdded' && level === 'error') note(text ?? '');
  });
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', reject);
  });
  let last = 0;
  return (method, params) =>
    new Promise((resolve, reject) => {
      const id = ++last;
      waiting.set(id, ({ result, message }) => (result === undefined ? reject(new Error(`${method}: ${message}`)) : resolve(result)));
      socket.send(JSON.stringify({ id, method, params }));
    });
}

function driven(send: Send, context: string, origin: string): Omit<Firefox, 'problems' | 'close'> {
  const run = async (expression: string): Promise<unknown> => {
    const said = `Promise.resolve(${expression}).then((value) => JSON.stringify(value ?? null))`;
    const { result, exceptionDetails } = (await send('script.evaluate', {
      expression: said,
      target: { context },
      awaitPromise: true,
      userActivation: true,
    })) as { readonly result?: { readonly value: string }; readonly exceptionDetails?: { readonly text: string } };
    if (!result) throw new Error(exceptionDetails?.text);
    return JSON.parse(result.value) as unknown;
  };
  const perform = (actions: readonly object[]): Promise<unknown> => send('input.performActions', { context, actions });
  return {
    run,
    open: async (path) => void (await send('browsingContext.navigate', { context, url: origin + path, wait: 'complete' })),
    until: async (expression) => {
      const end = Date.now() + patience;
      while (!(await run(expression))) {
        if (Date.now() > end) throw new Error(`never so: ${expression}`);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    },
    click: async (selector) => {
      const find = `document.querySelector(${JSON.stringify(selector)})`;
      await run(`${find}.scrollIntoView({ block: 'center' })`);
      const [x, y] = (await run(
        `(({ left, top, width, height }) => [Math.round(left + width / 2), Math.round(top + height / 2)])(${find}.getBoundingClientRect())`,
      )) as [number, number];
      const [down, up] = [
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      await perform([{ type: 'pointer', id: 'mouse', actions: [{ type: 'pointerMove', x, y }, down, up] }]);
    },
    press: async (keys, hold) => {
      const held = (type: string) => (hold === undefined ? [] : [{ type, value: hold }]);
      const strokes = [...keys].flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
      await perform([{ type: 'key', id: 'keyboard', actions: [...held('keyDown'), ...strokes, ...held('keyUp')] }]);
    },
    resize: async (width, height) => void (await send('browsingContext.setViewport', { context, viewport: { width, height } })),
  };
}
