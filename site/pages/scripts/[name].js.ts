/** Scripts at addresses of their own, loaded where a reader asks for what they do: pages stay light. Each exports what it is called for. */
import { join } from 'node:path';
import type { APIRoute } from 'astro';
import { bundle } from '../../data/bundle.ts';

const scripts = {
  'position-marks': 'markPositions',
  'open-search': 'openSearch',
  citations: 'armCitations',
  'case-sheet': 'openCaseSheet',
  'sign-off': 'armSignOff',
} as const;

export const getStaticPaths = () => Object.entries(scripts).map(([name, exported]) => ({ params: { name }, props: { exported } }));

export const GET: APIRoute<{ readonly exported: string }> = async ({ params, props: { exported } }) => {
  const text = await bundle(`export { ${exported} } from './${params.name}.ts';`, join(import.meta.env.SITE_SOURCES, 'scripts'));
  return new Response(text, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
};
