#!/usr/bin/env node
// The bin of the package: runs the sources in a checkout, the built files in a package. What keeps it from starting is one line.
import { existsSync } from 'node:fs';
import module from 'node:module';

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
module.enableCompileCache?.();
const { main } = await import(inCheckout ? sources.href : new URL('./cli.js', import.meta.url).href).catch((cause) =>
  stop(`its dependencies cannot be loaded: ${String(cause.message).split('\n', 1)[0]}: run \`npm install\` again`),
);
await main();
