/** What a citation says of each clause of an edition, fetched when a reader points at a paragraph. One that was made up is not cited. */
import type { APIRoute } from 'astro';
import type { Manifest } from '../../../../../compiler/model/report/manifest.ts';
import { citationsOf } from '../../../../data/citations.ts';
import { editionPages } from '../../../../data/edition-pages.ts';
import { contracts } from '../../../../data/load.ts';

export const getStaticPaths = () =>
  contracts.flatMap((data) =>
    editionPages(data)
      .filter(({ isDemonstration }) => !isDemonstration)
      .map(({ slug, words }) => ({ params: { contract: data.manifest.contract, edition: slug }, props: { words } })),
  );

export const GET: APIRoute<{ readonly words: Manifest }> = ({ props: { words } }) => Response.json(citationsOf(words));
