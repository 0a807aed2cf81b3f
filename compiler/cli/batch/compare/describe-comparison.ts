/** A comparison of two answers to each row → lines for the terminal. */
import { shorten } from '../../../diagnostic/catalogue/shorten.ts';
import { grouped } from '../summary.ts';
import type { ToldRow } from './changed-rows.ts';
import type { Citation } from './cite.ts';
import type { Comparison } from './comparison.ts';

export type Told = Omit<Comparison, 'largest'> & { readonly largest: readonly ToldRow[] };

export function describeComparison({ changed, refused, sums, largest }: Told): readonly string[] {
  return [
    `  changed   ${grouped(changed)} ${changed === 1 ? 'row' : 'rows'}`,
    ...sums.map(
      ({ column, currency, from, to, difference }) =>
        `  sum       ${from} → ${to} ${currency} in ${column}, ${signed(difference)} ${currency}`,
    ),
    ...(refused.from === refused.to && refused.from === 0 ? [] : [`  refused   ${grouped(refused.from)} → ${grouped(refused.to)} rows`]),
    ...largest.flatMap(describeRow),
  ];
}

const signed = (difference: string): string => (difference.startsWith('-') ? difference : `+${difference}`);

function describeRow({ row, given, columns, from, to, difference, citations }: ToldRow): readonly string[] {
  const by = difference === undefined ? '' : `, ${signed(difference)}`;
  return [
    `${`  row ${row}`.padEnd(12)}${answerText(from)} → ${answerText(to)}${by}`,
    `${' '.repeat(12)}given ${shorten(JSON.stringify({ ...columns, ...given }), 160)}`,
    ...citations.slice(0, 3).map((citation) => `${' '.repeat(12)}${describeCitation(citation)}`),
  ];
}

function answerText({ result, message }: ToldRow['from']): string {
  if (message !== undefined) return `refused (${message})`;
  return typeof result === 'string' ? result : JSON.stringify(result);
}

function describeCitation({ label, from, to }: Citation): string {
  const words = (side: Citation['from']): string => (side ? `${side.clause} « ${shorten(side.words, 70)} »` : 'no words');
  const isSame = from?.clause === to?.clause && from?.words === to?.words;
  return `${label}: ${isSame || to === undefined ? words(from) : `${words(from)} → ${words(to)}`}`;
}
