/** The generated rules of a contract, to download. */
import type { APIRoute } from 'astro';
import { contracts } from '../../data/load.ts';

export const getStaticPaths = () => contracts.map(({ manifest, code }) => ({ params: { contract: manifest.contract }, props: { code } }));

export const GET: APIRoute<{ code: readonly string[] }> = ({ props: { code } }) =>
  new Response(code.join('\n'), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
