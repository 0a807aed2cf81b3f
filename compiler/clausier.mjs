#!/usr/bin/env node
// The bin of the package: runs the sources in a checkout, the built files in a package. What keeps it from starting is one line.
import { existsSync } from 'node:fs';
import module from 'node:module';
import { keepCompiledCode } from './tune-engine.mjs';

const sources = new URL('./cli.ts', import.meta.url);
const inCheckout = existsSync(sources);
const [major, minor] = process.versions.node.split('.').map(Number);
const [leastMajor, leastMinor] = inCheckout ? [22, 18] : [20, 19];

function stop(why) {
  console.error(`clausier: ${why}`);
  process.exit(2);
}

if (major < leastMajor || (major === leastMajor && minor < leastMinor)) {
  const cure = inCheckout ? ' (npm scripts and npx bring Node 24)' : '';
  stop(`Node ${leastMajor}.${leastMinor} or later is needed, and this is Node ${process.versions.node}${cure}`);
}
keepCompiledCode(process.argv[2]);
resolveOwnFiles();
const { main } = await import(inCheckout ? sources.href : new URL('./cli.js', import.meta.url).href).catch((cause) =>
  stop(`its dependencies cannot be loaded: ${String(cause.message).split('\n', 1)[0]}: run \`npm install\` again`),
);
await main();

/** Hundreds of small files name one another by relative path: where they stand is read off the name, not asked of the disk. */
function resolveOwnFiles() {
  const own = new URL('./', import.meta.url).href;
  const [ending, format] = inCheckout ? ['.ts', 'module-typescript'] : ['.js', 'module'];
  module.registerHooks?.({
    resolve(specifier, context, next) {
      const isOwn = specifier.startsWith('.') && specifier.endsWith(ending) && context.parentURL?.startsWith(own);
      return isOwn ? { url: new URL(specifier, context.parentURL).href, format, shortCircuit: true } : next(specifier, context);
    },
  });
}
