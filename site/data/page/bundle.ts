/** A few lines of TypeScript → one module for the browser, with all that they import. */
import { build, type Plugin } from 'esbuild';

/** Imports are found from `resolveDir`. */
export async function bundle(contents: string, resolveDir: string, plugins: Plugin[] = []): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    write: false,
    logLevel: 'error',
    plugins,
  });
  return outputFiles[0]?.text ?? '';
}
