/** What each printed page says at its foot: of which contract and edition, where it stands, when it was made. */
import type { Manifest } from '../../compiler/model/report/manifest.ts';
import { links } from '../links.ts';
import { wordsOf } from '../strings/languages.ts';
import { absolute } from './address.ts';
import { formatDate } from './format.ts';
import { siteLanguage } from './load.ts';

/** The rules of a style sheet; without a contract, of the pages that contracts share. */
export function printStyle(manifest?: Manifest): string {
  const words = wordsOf(manifest ?? { language: siteLanguage });
  const path = manifest ? links.contract(manifest.contract) : links.home;
  const built = formatDate(words, new Date().toISOString().slice(0, 10));
  const told = [
    ...(manifest ? [manifest.provider, words.home.edition(manifest.edition)] : [words.site.name]),
    absolute(path) ?? path,
    built,
  ];
  return `@page{@bottom-left{content:${quoted(told.join(' · '))}}}\n`;
}

/** As CSS writes a text. */
const quoted = (text: string): string => `"${text.replace(/["\\\n\r\f<]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`;
