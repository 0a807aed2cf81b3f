// `node site/build.mjs [OUT]`, called in a project's root by `clausier site`: generated/ → the site in OUT → its search index. One line at the end;
// what the builder logs is shown only where it fails. While it builds, the builder runs modules from where it writes, which finds packages only
// within the project: a site that goes elsewhere is moved there once it is whole.
import { cpSync, existsSync, globSync, rmSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { astroConfiguration } from './astro-configuration.mjs';
import { indexSite } from './search-index.mjs';

const root = process.cwd();
const out = resolve(root, process.argv[2] ?? 'dist');
const isWithin = out.startsWith(root + sep);
const outDir = isWithin ? out : join(root, 'node_modules', '.clausier-site');
const file = join(root, 'clausier.config.ts');
const configuration = existsSync(file) ? (await import(pathToFileURL(file).href)).default : {};

process.env.ASTRO_TELEMETRY_DISABLED = '1';
const { build } = await import('astro');
await build({ ...astroConfiguration({ root, configuration, outDir }), configFile: false, logLevel: 'error' });
const notices = await indexSite(outDir);
const pages = globSync('**/*.html', { cwd: outDir }).length;
if (!isWithin) {
  rmSync(out, { recursive: true, force: true });
  cpSync(outDir, out, { recursive: true });
  rmSync(outDir, { recursive: true, force: true });
}
console.log(`${isWithin ? relative(root, out) : out}/: ${pages} pages, search over ${notices} notices`);
