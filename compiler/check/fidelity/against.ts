/**
 * Law: an original does not change under its contract. Its digest in the front matter can be edited with it; what a git
 * reference has of both can't. A contract that the reference does not have is new, and has nothing to be held against.
 */
import { createHash } from 'node:crypto';
import { diagnose } from '../../diagnostic/catalogue.ts';
import type { Report } from '../../diagnostic/diagnostic.ts';
import type { Contract } from '../../model/contract.ts';
import type { ContractFiles, OriginalsBefore } from '../../source.ts';
import { placeInFrontMatter } from './front-matter-place.ts';

/** SHA-256 of a text whatever its line ends, which git may change and which are no words. */
export const wordsDigest = (text: string): string =>
  createHash('sha256')
    .update(text.replace(/^\ufeff/, '').replace(/\r\n/g, '\n'), 'utf8')
    .digest('hex');

export function checkAgainst(contract: Contract, { original, pdf, before }: ContractFiles, report: Report): void {
  if (!before) return;
  hold(before, before.text, original && wordsDigest(original.text), contract, report);
  hold(before, before.pdf, pdf?.sha256, contract, report);
}

function hold(
  { reference }: OriginalsBefore,
  known: OriginalsBefore['text'],
  found: string | undefined,
  contract: Contract,
  report: Report,
): void {
  if (!known || known.sha256 === found) return;
  const { file } = known;
  const place = { span: placeInFrontMatter(contract, 'original') };
  report(diagnose('check/original-against', { file, reference, gone: found === undefined }, place));
}
