/** The document that a contract reproduces, to download as it is. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { APIRoute } from 'astro';
import { originalPath } from '../../../data/edition/original.ts';
import { contracts } from '../../../data/load.ts';

export const getStaticPaths = () =>
  contracts.flatMap(({ manifest }) => {
    const path = originalPath(manifest);
    return path === undefined ? [] : [{ params: { contract: manifest.contract, file: basename(path) }, props: { path } }];
  });

export const GET: APIRoute<{ path: string }> = ({ props: { path } }) => new Response(new Uint8Array(readFileSync(path)));
