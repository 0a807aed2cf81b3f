/** The foot of the printed words of an edition. */
import type { APIRoute } from 'astro';
import { type EditionPath, editionPaths } from '../../../../data/edition/edition-pages.ts';
import { printStyle } from '../../../../data/page/print-style.ts';

export const getStaticPaths = () => editionPaths();

export const GET: APIRoute<EditionPath['props']> = ({ props: { manifest, edition } }) =>
  new Response(printStyle(manifest, edition), { headers: { 'content-type': 'text/css; charset=utf-8' } });
