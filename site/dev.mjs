// The site of a project, served as it is edited: forked in the project's root by `clausier dev`, which tells it, on each change, what stands where.
// It serves on loopback alone; what it last heard is at /__live.json, with how often it was told something and pages were made again.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { astroConfiguration } from './astro-configuration.mjs';

const root = process.cwd();
const port = Number(process.argv[2]);
const file = join(root, 'clausier.config.ts');
const configuration = existsSync(file) ? (await import(pathToFileURL(file).href)).default : {};
const script = fileURLToPath(new URL('scripts/live.ts', import.meta.url));

let server;
let state = { contracts: [], heard: 0, made: 0 };

const live = {
  name: 'clausier-live',
  configureServer(started) {
    server = started;
    started.middlewares.use((request, response, next) => {
      if (!/\/__live\.json$/.test(request.url ?? '')) return next();
      response.setHeader('content-type', 'application/json');
      response.setHeader('cache-control', 'no-store');
      response.end(JSON.stringify(state));
    });
  },
};

/** Pages made of what a build wrote are made again; the browser's modules stay. */
function forget() {
  for (const [name, environment] of Object.entries(server.environments)) {
    if (name === 'client') continue;
    environment.moduleGraph.invalidateAll();
    environment.hot.send({ type: 'full-reload' });
  }
}

process.on('message', (told) => {
  state = { ...told, heard: state.heard + 1, made: state.made + (told.isBuilt ? 1 : 0) };
  if (told.isBuilt && server) forget();
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
