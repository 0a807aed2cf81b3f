/** Law: a line is kept against ingest only where the PDF prints it: an entry that answers none would keep the next line that reads so. */

import { shorten } from '../../diagnostic/catalogue/shorten.ts';
import { diagnose } from '../../diagnostic/catalogue.ts';
import type { Report } from '../../diagnostic/diagnostic.ts';
import type { FrontMatter } from '../../model/contract.ts';
import type { PdfOriginal } from '../../source.ts';
import { essenceOf } from './characters/essence.ts';

export function checkKept({ kept }: FrontMatter, pdf: PdfOriginal | undefined, report: Report): void {
  for (const { page, quote, span } of kept) {
    const words = (pdf?.words ?? []).filter((word) => word.page === page).map(({ text }) => text);
    if (!essenceOf(words.join(' ')).characters.includes(essenceOf(quote).characters))
      report(diagnose('check/idle-kept', { page, quote: shorten(quote) }, { span }));
  }
}
