/** The generated JSON Schemas, to download. */
import type { APIRoute } from 'astro';
import { generatedFile } from '../../../data/generated-file.ts';
import { contracts } from '../../../data/load.ts';

export const getStaticPaths = () =>
  contracts.flatMap(({ manifest: { contract, rules } }) =>
    rules.flatMap(({ id }) => ['input', 'output'].map((side) => ({ params: { contract, name: `${id}.${side}` } }))),
  );

export const GET: APIRoute = ({ params: { contract, name } }) =>
  new Response(generatedFile(`${contract}/schemas/${name}.json`), {
    headers: { 'content-type': 'application/schema+json; charset=utf-8' },
  });
