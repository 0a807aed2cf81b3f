// The site of a project, served as it is edited: forked in the project's root by `clausier dev`, which tells it, on each change, what stands where.
// It serves on loopback alone; what it last heard is at /__live.json, with how often it was told something, and pages or code were made again:
// `?heard=3` is answered once there is more than that.
import { existsSync, globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { astroConfiguration } from './astro-configuration.mjs';

const root = process.cwd();
const port = Number(process.argv[2]);
const file = join(root, 'clausier.config.ts');
const configuration = existsSync(file) ? (await import(pathToFileURL(file).href)).default : {};
const script = fileURLToPath(new URL('scripts/live.ts', import.meta.url));

let server;
let state = { contracts: [], heard: 0, pages: 0, code: 0 };
/** Pages that wait for news, and how long they may before they ask again. */
const waiting = new Set();
const patience = 20_000;

function answer(response) {
  waiting.delete(response);
  response.end(JSON.stringify(state));
}

const live = {
  name: 'clausier-live',
  configureServer(started) {
    server = started;
    started.middlewares.use((request, response, next) => {
      const asked = /\/__live\.json(?:\?heard=(\d+))?$/.exec(request.url ?? '');
      if (!asked) return next();
      response.setHeader('content-type', 'application/json');
      response.setHeader('cache-control', 'no-store');
      if (Number(asked[1]) !== state.heard) return answer(response);
      waiting.add(response);
      setTimeout(() => waiting.has(response) && answer(response), patience);
      request.on('close', () => waiting.delete(response));
    });
  },
};

/** When generated modules were last written, by path. */
const modules = new Map();

function changedModules() {
  const paths = globSync('generated/*/*.ts', { cwd: root }).map((path) => join(root, path));
  return paths.filter((path) => {
    const time = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
    const isNew = modules.get(path) !== time;
    modules.set(path, time);
    return isNew;
  });
}

/** Pages made of what a build wrote are made again: modules run anew, and only generated ones that differ are read again. */
function forget() {
  const changed = changedModules();
  for (const [name, environment] of Object.entries(server.environments)) {
    if (name === 'client') continue;
    for (const path of changed) environment.moduleGraph.onFileChange(path);
    environment.hot.send({ type: 'full-reload' });
  }
}

process.on('message', ({ made, ...told }) => {
  const { heard, pages, code } = state;
  state = { ...told, heard: heard + 1, pages: pages + (made === 'pages' ? 1 : 0), code: code + (made === 'code' ? 1 : 0) };
  if (made !== 'nothing' && server) forget();
  for (const response of waiting) answer(response);
});
process.on('disconnect', () => process.exit(0));

process.env.ASTRO_TELEMETRY_DISABLED = '1';
const { dev } = await import('astro');
const base = astroConfiguration({ root, configuration });
await dev({
  ...base,
  configFile: false,
  logLevel: 'error',
  server: { host: '127.0.0.1', port },
  integrations: [
    {
      name: 'clausier-live',
      hooks: { 'astro:config:setup': ({ injectScript }) => injectScript('page', `import ${JSON.stringify(script)};`) },
    },
  ],
  vite: {
    ...base.vite,
    plugins: [...base.vite.plugins, live],
    server: { strictPort: true, watch: null },
  },
});
process.send?.('ready');
