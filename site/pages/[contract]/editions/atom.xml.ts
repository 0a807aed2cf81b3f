/** The editions of a contract, for feed readers. An entry needs a whole address: without one there is no feed. */
import type { APIRoute } from 'astro';
import { atomFeed } from '../../../data/edition/feed.ts';
import { type ContractData, contracts } from '../../../data/load.ts';
import { absolute } from '../../../data/project/address.ts';

export const getStaticPaths = () =>
  absolute('/') === undefined ? [] : contracts.map((data) => ({ params: { contract: data.manifest.contract }, props: { data } }));

export const GET: APIRoute<{ data: ContractData }> = ({ props: { data } }) =>
  new Response(
    atomFeed(data, (path) => absolute(path) ?? path, new Date().toISOString()),
    { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } },
  );
