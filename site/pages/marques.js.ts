/** The script that marks what a reader decided, at an address of its own: pages load it where they show options to mark, and clause pages stay light. */
import { join } from 'node:path';
import type { APIRoute } from 'astro';
import { build } from 'esbuild';

const contents = "import { markPositions } from './position-marks.ts';\nmarkPositions();\n";

export const GET: APIRoute = async () => {
  const resolveDir = join(import.meta.env.SITE_SOURCES, 'scripts');
  const { outputFiles } = await build({
    stdin: { contents, resolveDir, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    write: false,
    logLevel: 'error',
  });
  return new Response(outputFiles[0]?.text, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
};
