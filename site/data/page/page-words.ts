/** The words of a page's interface: in the language of the contract whose page it is, else in the site's. */
import { wordsOf } from '../../strings/languages.ts';
import type { Words } from '../../strings/words.ts';
import { contracts, siteLanguage } from '../load.ts';

/** Takes the address's parameters: `Astro.params`. */
export function pageWords({ contract }: { readonly contract?: string | undefined }): Words {
  const own = contracts.find(({ manifest }) => manifest.contract === contract)?.manifest;
  return wordsOf(own ?? { language: siteLanguage });
}

/** The `lang` of what is a contract's own on a page in another language; nothing where they are the same. */
export function langOn(page: { readonly contract?: string | undefined }, { language }: { readonly language: string }): string | undefined {
  return language === pageWords(page).language ? undefined : language;
}
