// `node site/build.mjs [OUT]`, called in a project's root by `clausier site`: generated/ → the site in OUT → its search index. One line at the end;
// what the builder logs is shown only where it fails. Law: a site that cannot be written leaves the one that stands there as it was.
import { existsSync, globSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { describeRefusal } from '../compiler/cli/host/failure.ts';
import { siteInMaking } from '../compiler/cli/host/site-builder.ts';
import { astroConfiguration } from './astro-configuration.mjs';
import { indexSite } from './search-index.mjs';
import { writeMaps } from './sitemap.mjs';

const root = process.cwd();
const outDir = process.argv[2] ?? 'dist';
const target = resolve(root, outDir);
/** Within the folder itself, which may be all that can be written and a disk of its own. */
const making = join(target, siteInMaking);

async function buildSite() {
  const file = resolve(root, 'clausier.config.ts');
  const configuration = existsSync(file) ? (await import(pathToFileURL(file).href)).default : {};
  const { build } = await import('astro');
  await build({ ...astroConfiguration({ root, configuration, outDir: making }), configFile: false, logLevel: 'silent' });
  const notices = await indexSite(making);
  writeMaps(making, { ...configuration, address: process.env.SITE_URL ?? configuration.address });
  takePlace();
  const pages = globSync('**/*.html', { cwd: target }).length;
  console.log(`${relative(root, target) || '.'}/: ${pages} pages, search over ${notices} notices`);
}

/** What was made takes the place of what stands there. */
function takePlace() {
  for (const name of readdirSync(target).filter((each) => each !== siteInMaking))
    rmSync(join(target, name), { recursive: true, force: true });
  for (const name of readdirSync(making)) renameSync(join(making, name), join(target, name));
  rmSync(making, { recursive: true });
}

/** What the machine refused, however the builder wrapped it. */
function refusalIn(cause) {
  for (let at = cause; at; at = at.cause) if (typeof at.code === 'string' && typeof at.syscall === 'string') return at;
  return undefined;
}

/** The first line that says something: the builder puts a count of errors before it, and where it happened in its own code after. */
const reasonOf = (cause) =>
  stripVTControlCharacters(String(cause?.message ?? cause))
    .split('\n')
    .map((line) => line.trim())
    .find((line) => line !== '' && !/^(?:Build failed|\[plugin|at )/.test(line)) ?? 'no reason given';

process.env.ASTRO_TELEMETRY_DISABLED = '1';
const isNew = !existsSync(target);
try {
  rmSync(making, { recursive: true, force: true });
  mkdirSync(making, { recursive: true });
  await buildSite();
} catch (cause) {
  rmSync(isNew ? target : making, { recursive: true, force: true });
  const refusal = refusalIn(cause);
  const isOfSite = refusal?.path === undefined || String(refusal.path).startsWith(target);
  const refused = refusal && (isOfSite ? `cannot write ${describeRefusal(refusal, outDir)}` : describeRefusal(refusal));
  const why = refused ?? `the site cannot be built: ${reasonOf(cause)}`;
  console.error(
    `clausier site: ${why}${process.env.CLAUSIER_STACK ? `\n${cause?.stack}` : refusal ? '' : ' (CLAUSIER_STACK=1 shows where)'}`,
  );
  process.exitCode = refusal ? 2 : 1;
}
