/** What each printed page says at its foot: of which contract and edition, where it stands, when it was made. */
import type { Manifest } from '../../../compiler/model/report/manifest.ts';
import { links } from '../../links.ts';
import { wordsOf } from '../../strings/languages.ts';
import type { EditionPage } from '../edition/edition-pages.ts';
import { formatDate } from '../format/format.ts';
import { siteLanguage } from '../load.ts';
import { absolute } from '../project/address.ts';

/** The rules of a style sheet: of a contract, or of one of its editions; without a contract, of the pages that contracts share. */
export function printStyle(manifest?: Manifest, edition?: EditionPage): string {
  const words = wordsOf(manifest ?? { language: siteLanguage });
  const path = !manifest ? links.home : edition ? links.editionText(manifest.contract, edition.slug) : links.contract(manifest.contract);
  const name = (manifest: Manifest): string =>
    edition?.isDemonstration ? words.editions.demonstration : words.home.edition((edition?.words ?? manifest).edition);
  const built = formatDate(words, new Date().toISOString().slice(0, 10));
  const told = [...(manifest ? [manifest.provider, name(manifest)] : [words.site.name]), absolute(path) ?? path, built];
  return `@page{@bottom-left{content:${quoted(told.join(' · '))}}}\n`;
}

/** As CSS writes a text. */
const quoted = (text: string): string => `"${text.replace(/["\\\n\r\f<]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`;
