// `node site/build.mjs [OUT]`, called in a project's root by `clausier site`: generated/ → the site in OUT → its search index. One line at the end;
// what the builder logs is shown only where it fails.
import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { astroConfiguration } from './astro-configuration.mjs';
import { indexSite } from './search-index.mjs';
import { writeMaps } from './sitemap.mjs';

const root = process.cwd();
const outDir = process.argv[2] ?? 'dist';
const file = join(root, 'clausier.config.ts');
const configuration = existsSync(file) ? (await import(pathToFileURL(file).href)).default : {};

process.env.ASTRO_TELEMETRY_DISABLED = '1';
const { build } = await import('astro');
await build({ ...astroConfiguration({ root, configuration, outDir }), configFile: false, logLevel: 'error' });
const notices = await indexSite(join(root, outDir));
writeMaps(join(root, outDir), { ...configuration, address: process.env.SITE_URL ?? configuration.address });
const pages = globSync('**/*.html', { cwd: join(root, outDir) }).length;
console.log(`${outDir}/: ${pages} pages, search over ${notices} notices`);
