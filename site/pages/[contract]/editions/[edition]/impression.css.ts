/** The foot of the printed words of an edition. */
import type { APIRoute } from 'astro';
import type { Manifest } from '../../../../../compiler/model/report/manifest.ts';
import { type EditionPage, editionPages } from '../../../../data/edition-pages.ts';
import { contracts } from '../../../../data/load.ts';
import { printStyle } from '../../../../data/print-style.ts';

export const getStaticPaths = () =>
  contracts.flatMap((data) =>
    editionPages(data).map((edition) => ({
      params: { contract: data.manifest.contract, edition: edition.slug },
      props: { manifest: data.manifest, edition },
    })),
  );

type Props = { readonly manifest: Manifest; readonly edition: EditionPage };

export const GET: APIRoute<Props> = ({ props: { manifest, edition } }) =>
  new Response(printStyle(manifest, edition), { headers: { 'content-type': 'text/css; charset=utf-8' } });
