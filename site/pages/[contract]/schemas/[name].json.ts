/** The generated JSON Schemas, to download. */
import type { APIRoute } from 'astro';
import { contracts } from '../../../data/load.ts';
import { generatedFile } from '../../../data/project/generated-file.ts';

export const getStaticPaths = () =>
  contracts.flatMap(({ manifest: { contract, rules } }) =>
    rules.flatMap(({ id }) => ['input', 'output'].map((side) => ({ params: { contract, name: `${id}.${side}` } }))),
  );

export const GET: APIRoute = ({ params: { contract, name } }) =>
  new Response(generatedFile(`${contract}/schemas/${name}.json`), {
    headers: { 'content-type': 'application/schema+json; charset=utf-8' },
  });
