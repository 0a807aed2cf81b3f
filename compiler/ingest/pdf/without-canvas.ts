/**
 * Imported before pdf.js: keeps it from loading its native canvas, which text needs not and which makes a process
 * unsafe to end a worker in. Law: pages are never drawn, so that a shape without behaviour is enough.
 */
import { createRequire } from 'node:module';

class Shape {}
const name = '@napi-rs/canvas';

/** Where pdf.js would load it from; nowhere when the optional package is not installed. */
function canvasPath(require: NodeJS.Require): string | undefined {
  try {
    return createRequire(require.resolve('pdfjs-dist/package.json')).resolve(name);
  } catch {
    return undefined;
  }
}

const require = createRequire(import.meta.url);
const path = canvasPath(require);
if (path !== undefined && require.cache[path] === undefined) {
  const stub = { id: path, filename: path, loaded: true, exports: { DOMMatrix: Shape, Path2D: Shape } };
  require.cache[path] = stub as unknown as NodeJS.Module;
}
