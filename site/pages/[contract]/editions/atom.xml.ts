/** What other editions of a contract change, for feed readers. An entry needs a whole address: without one there is no feed. */
import type { APIRoute } from 'astro';
import type { Impact, Manifest } from '../../../../compiler/model/report/manifest.ts';
import { absolute } from '../../../data/address.ts';
import { contracts } from '../../../data/load.ts';
import { links } from '../../../links.ts';
import { wordsOf } from '../../../strings/languages.ts';

type Props = { manifest: Manifest; impacts: readonly Impact[] };

export const getStaticPaths = () =>
  absolute('/') === undefined
    ? []
    : contracts.map(({ manifest, editions }) => ({ params: { contract: manifest.contract }, props: { manifest, impacts: editions } }));

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

export const GET: APIRoute<Props> = ({ props: { manifest, impacts } }) => {
  const { editions, impact } = wordsOf(manifest);
  const page = absolute(links.edition(manifest.contract)) ?? '';
  const updated = new Date().toISOString();
  const entries = impacts.map(
    ({ to, changes }) =>
      `  <entry><id>${escaped(page)}#${encodeURIComponent(to.file)}</id><title>${escaped(impact.title(to.edition))}</title><updated>${updated}</updated><link href="${escaped(page)}"/><summary>${changes.length}</summary></entry>`,
  );
  const feed = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${manifest.language}">`,
    `  <id>${escaped(page)}</id><title>${escaped(editions.title(manifest.provider))}</title><updated>${updated}</updated>`,
    `  <author><name>${escaped(manifest.provider)}</name></author><link href="${escaped(page)}"/><link rel="self" href="${escaped(absolute(links.feed(manifest.contract)) ?? '')}"/>`,
    ...entries,
    '</feed>',
    '',
  ];
  return new Response(feed.join('\n'), { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
};
