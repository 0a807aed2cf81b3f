/** A contract as linked data, for machines that read pages: schema.org's words for a document. It holds no markup and runs nothing. */
import type { Manifest } from '../../../compiler/model/report/manifest.ts';
import { links } from '../../links.ts';
import { editionDate } from '../edition/edition-date.ts';
import { absolute } from '../project/address.ts';

/** JSON text; what could end the element that holds it is escaped. */
export function legalDocument({ contract, title, provider, edition, date, language, jurisdiction, original }: Manifest): string {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'DigitalDocument',
    name: title,
    inLanguage: language,
    version: edition,
    datePublished: editionDate({ edition, date }),
    publisher: { '@type': 'Organization', name: provider },
    spatialCoverage: jurisdiction,
    identifier: `sha256:${original.sha256}`,
    url: absolute(links.contract(contract)),
  };
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
