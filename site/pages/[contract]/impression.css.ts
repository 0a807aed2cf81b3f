/** The foot of a contract's printed pages. */
import type { APIRoute } from 'astro';
import type { Manifest } from '../../../compiler/model/report/manifest.ts';
import { contracts } from '../../data/load.ts';
import { printStyle } from '../../data/page/print-style.ts';

export const getStaticPaths = () => contracts.map(({ manifest }) => ({ params: { contract: manifest.contract }, props: { manifest } }));

export const GET: APIRoute<{ manifest: Manifest }> = ({ props: { manifest } }) =>
  new Response(printStyle(manifest), { headers: { 'content-type': 'text/css; charset=utf-8' } });
