/** Scripts at addresses of their own, loaded where a reader asks for what they do: pages stay light. Each exports what it is called for. */
import { join } from 'node:path';
import type { APIRoute } from 'astro';
import { bundle } from '../../data/page/bundle.ts';

const scripts = {
  'position-marks': { room: 'decide', exported: 'markPositions' },
  'open-search': { room: 'search', exported: 'openSearch' },
  citations: { room: 'words', exported: 'armCitations' },
  'case-sheet': { room: 'rule', exported: 'openCaseSheet' },
  'sign-off': { room: 'decide', exported: 'armSignOff' },
} as const;

type Script = (typeof scripts)[keyof typeof scripts];

export const getStaticPaths = () => Object.entries(scripts).map(([name, props]) => ({ params: { name }, props }));

export const GET: APIRoute<Script> = async ({ params, props: { room, exported } }) => {
  const text = await bundle(`export { ${exported} } from './${params.name}.ts';`, join(import.meta.env.SITE_SOURCES, 'scripts', room));
  return new Response(text, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
};
