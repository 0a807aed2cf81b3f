/**
 * Law: what a PDF shows is seen by a witness too, apart from who read it; where the two differ, or a reader would not see what is said, a
 * person decides. What the witness saw is stored beside the PDF: it is only read here.
 */

import { shorten } from '../../../diagnostic/catalogue/shorten.ts';
import { diagnose } from '../../../diagnostic/catalogue.ts';
import type { Report } from '../../../diagnostic/diagnostic.ts';
import type { Contract, FrontMatter } from '../../../model/contract.ts';
import { spanOf } from '../../../model/place.ts';
import type { Doubt } from '../../../model/report/doubt.ts';
import { witnessVersion } from '../../../model/witness.ts';
import type { PdfOriginal, Span } from '../../../source.ts';
import { essenceOf } from '../characters/essence.ts';
import { wholeWords } from '../characters/whole-words.ts';
import { placeInFrontMatter } from '../front-matter-place.ts';
import { type Doubted, doubtsOf } from './doubts.ts';
import type { PlacedDoubt } from './placed-doubt.ts';

const shown = 10;

/** The doubts with what was decided of them; none where no PDF was looked at. */
export function checkWitness(contract: Contract, pdf: PdfOriginal | undefined, report: Report): Doubt[] {
  const { meta } = contract;
  const why = pdf?.words && whyStale(pdf);
  if (pdf && why) report(diagnose('check/no-witness', { file: pdf.file, why }, { span: placeInFrontMatter(contract, pdf.file) }));
  if (!pdf?.witness || typeof pdf.witness === 'string' || why) return idle(meta.doubts, report);
  const doubted = doubtsOf(
    pdf.witness,
    contract.clauses.map(({ text }) => text),
    meta.furniture,
  );
  const doubts = doubted.doubts.map((doubt) => told(doubt, doubted, contract));
  const decided = doubts.map((doubt) => ({ doubt, decision: meta.doubts.find((one) => answers(one, doubt)) }));
  const open = decided.flatMap(({ doubt, decision }, index) => (decision ? [] : [{ doubt, placed: doubted.doubts[index]! }]));
  for (const { doubt, placed } of open.slice(0, shown)) {
    const { kind, quote, other, page } = doubt;
    const parameters = {
      kind,
      quote: shorten(quote),
      page,
      file: pdf.file,
      total: open.length,
      ...(other ? { other: shorten(other) } : {}),
    };
    report(diagnose('check/doubt', parameters, { span: spanAt(placed, doubted, contract) }));
  }
  idle(
    meta.doubts.filter((one) => !decided.some(({ decision }) => decision === one)),
    report,
  );
  return decided.map(({ doubt, decision }) =>
    decision ? { ...doubt, decision: { verdict: decision.verdict, reason: decision.reason } } : doubt,
  );
}

/** Nothing where the witness was not asked for: a text in memory has none. */
function whyStale({ witness, sha256 }: PdfOriginal): 'missing' | 'unreadable' | 'another-file' | 'another-version' | undefined {
  if (witness === undefined || typeof witness === 'string') return witness;
  if (witness.witness !== witnessVersion) return 'another-version';
  return sha256 !== undefined && witness.sha256 !== sha256 ? 'another-file' : undefined;
}

/** A decision that answers nothing would answer the next doubt. */
function idle(decisions: FrontMatter['doubts'], report: Report): [] {
  for (const { page, quote, span } of decisions) report(diagnose('check/idle-doubt', { page, quote: shorten(quote) }, { span }));
  return [];
}

/** With the contract's own words where the doubt is about them. */
function told({ kind, page, quote, other, at }: PlacedDoubt, doubted: Doubted, contract: Contract): Doubt {
  const said = at && at[1] > at[0] ? wordsAt(at, doubted, contract) : undefined;
  const differs = kind === 'missing' && said !== undefined ? said : other;
  return { kind, page, quote: kind === 'unshown' ? (said ?? '') : quote, ...(differs === undefined ? {} : { other: differs }) };
}

/** Enough of a doubt's words to know it by. */
const ENOUGH = 12;

function answers({ page, quote }: FrontMatter['doubts'][number], doubt: Doubt): boolean {
  const [asked, given] = [doubt.quote, quote].map((words) => essenceOf(words).characters) as [string, string];
  return page === doubt.page && (doubt.quote === quote || asked === given || (given.length >= ENOUGH && asked.includes(given)));
}

/** From the first character to the last, in one clause; whole words. */
function stretchAt([from, to]: readonly [number, number], { text: { said } }: Doubted, { clauses }: Contract) {
  const at = Math.min(from, said.owners.length - 1);
  const owner = said.owners[at];
  const clause = owner === undefined ? undefined : clauses[owner];
  if (!clause) return undefined;
  let last = Math.max(at, Math.min(to, said.owners.length) - 1);
  while (last > at && said.owners[last] !== owner) last--;
  return { clause, ...wholeWords(clause.text, said.offsets[at]!, said.offsets[last]!) };
}

function wordsAt(at: readonly [number, number], doubted: Doubted, contract: Contract): string | undefined {
  const stretch = stretchAt(at, doubted, contract);
  return stretch?.clause.text.slice(stretch.start, stretch.end).replace(/\s+/g, ' ');
}

function spanAt({ at }: PlacedDoubt, doubted: Doubted, contract: Contract): Span {
  const stretch = at && stretchAt(at, doubted, contract);
  return stretch ? spanOf(stretch.clause, stretch.start, stretch.end) : placeInFrontMatter(contract, 'original');
}
