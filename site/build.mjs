// `node site/build.mjs [OUT]`, called in a project's root by `clausier site`: generated/ → the site in OUT → its search index. One line at the end;
// what the builder logs is shown only where it fails.
import { existsSync, globSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { astroConfiguration } from './astro-configuration.mjs';
import { indexSite } from './search-index.mjs';
import { writeMaps } from './sitemap.mjs';

const root = process.cwd();
const outDir = process.argv[2] ?? 'dist';
const target = resolve(root, outDir);

async function buildSite() {
  const file = resolve(root, 'clausier.config.ts');
  const configuration = existsSync(file) ? (await import(pathToFileURL(file).href)).default : {};
  const { build } = await import('astro');
  await build({ ...astroConfiguration({ root, configuration, outDir: target }), configFile: false, logLevel: 'silent' });
  const notices = await indexSite(target);
  writeMaps(target, { ...configuration, address: process.env.SITE_URL ?? configuration.address });
  const pages = globSync('**/*.html', { cwd: target }).length;
  console.log(`${relative(root, target) || '.'}/: ${pages} pages, search over ${notices} notices`);
}

/** The first line that says something: the builder puts a count of errors before it, and where it happened in its own code after. */
const reasonOf = (cause) =>
  stripVTControlCharacters(String(cause?.message ?? cause))
    .split('\n')
    .map((line) => line.trim())
    .find((line) => line !== '' && !/^(?:Build failed|\[plugin|at )/.test(line)) ?? 'no reason given';

process.env.ASTRO_TELEMETRY_DISABLED = '1';
await buildSite().catch((cause) => {
  console.error(
    `clausier site: the site cannot be built: ${reasonOf(cause)}${process.env.CLAUSIER_STACK ? `\n${cause?.stack}` : ' (CLAUSIER_STACK=1 shows where)'}`,
  );
  process.exitCode = 1;
});
