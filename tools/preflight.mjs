// Says in one line what is missing before a build starts, instead of failing in its middle.
import { existsSync } from 'node:fs';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `Node ${process.versions.node} is too old for the compiler, the site and the tests: run \`npm ci\`, then use the npm scripts (they bring Node 24).`,
  );
  process.exit(2);
}
if (!existsSync(new URL('../node_modules/unified', import.meta.url))) {
  console.error('The dependencies are not installed: run `npm ci` first.');
  process.exit(2);
}
