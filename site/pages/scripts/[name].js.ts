/** Scripts at addresses of their own, loaded where a reader asks for what they do: pages stay light. Each exports what it is called for. */
import { join } from 'node:path';
import type { APIRoute } from 'astro';
import { build } from 'esbuild';

const scripts = {
  'position-marks': 'markPositions',
  'case-sheet': 'openCaseSheet',
  'sign-off': 'armSignOff',
} as const;

export const getStaticPaths = () => Object.entries(scripts).map(([name, exported]) => ({ params: { name }, props: { exported } }));

export const GET: APIRoute<{ readonly exported: string }> = async ({ params, props: { exported } }) => {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { ${exported} } from './${params.name}.ts';`,
      resolveDir: join(import.meta.env.SITE_SOURCES, 'scripts'),
      loader: 'ts',
    },
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
