/** The colours that the project chose, over those of the site; no page asks for it where it chose none. */
import type { APIRoute } from 'astro';
import { configuration } from '../data/project/configuration.ts';

const declarations = Object.entries(configuration.colors ?? {}).map(
  ([name, color]) => `  --${name}: ${typeof color === 'string' ? color : `light-dark(${color.join(', ')})`};`,
);

export const GET: APIRoute = () =>
  new Response(`:root {\n${declarations.join('\n')}\n}\n`, { headers: { 'content-type': 'text/css; charset=utf-8' } });
