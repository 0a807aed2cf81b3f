#!/usr/bin/env node
// The bin of the package: runs the sources in a checkout, the built files in a package.
import { existsSync } from 'node:fs';
import module from 'node:module';

const sources = new URL('./cli.ts', import.meta.url);
const [major, minor] = process.versions.node.split('.').map(Number);
if (existsSync(sources) && (major < 22 || (major === 22 && minor < 18))) {
  console.error(
    `clausier: Node ${process.versions.node} is too old for the compiler, use 22.18 or later (npm scripts and npx bring Node 24).`,
  );
  process.exit(2);
}
module.enableCompileCache?.();
const { main } = await import(existsSync(sources) ? sources.href : new URL('./cli.js', import.meta.url).href);
await main();
