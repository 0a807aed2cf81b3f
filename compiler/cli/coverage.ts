/** `clausier coverage [CONTRACT…] [--format json]`: what of the text is bound, waived and why, forgotten. Exit 1 if anything is forgotten. */
import { parseArgs } from 'node:util';
import { compile } from '../compile.ts';
import { shorten } from '../diagnostic/catalogue/shorten.ts';
import { quantityValue } from '../manifest/quantity-value.ts';
import type { CoverageItem } from '../model/report/coverage.ts';
import { draftNorms } from './draft-norms.ts';
import { type ExitCode, type Io, UsageError } from './host/io.ts';
import { findProject, readContract } from './project/project.ts';

export async function coverage(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { format: { type: 'string', default: 'pretty' }, draft: { type: 'string' } },
  });
  if (values.format !== 'pretty' && values.format !== 'json') {
    throw new UsageError(`unexpected format "${values.format}", expected pretty or json`);
  }
  if (values.draft !== undefined && values.draft !== 'norms') throw new UsageError(`unexpected --draft "${values.draft}", expected norms`);
  const project = findProject(io);
  const names = positionals.length > 0 ? positionals : project.contracts;
  if (values.draft !== undefined) {
    io.stdout(draftNorms(names.map((name) => compile(readContract(io, project, name)))));
    return 0;
  }
  const results = names.map((name) => {
    const compilation = compile(readContract(io, project, name));
    const { quantities, sentences } = compilation.coverage;
    const read = quantities.map((item) => withValue(item, compilation));
    return {
      contract: name,
      quantities: read,
      sentences,
      assumptions: assumptionsOf(compilation),
      acknowledged: acknowledgedOf(compilation),
    };
  });
  io.stdout(values.format === 'json' ? `${JSON.stringify(results, null, 2)}\n` : `${results.map(describe).join('\n\n')}\n`);
  return results.every(({ quantities, sentences }) => [...quantities, ...sentences].every(({ state }) => state !== 'forgotten')) ? 0 : 1;
}

/** `value` in wire form, or `unread` where the grammar can't read what was found. */
type Quantity = CoverageItem & ({ readonly value: unknown } | { readonly unread: true });

function withValue(item: CoverageItem, { linked }: ReturnType<typeof compile>): Quantity {
  const value = quantityValue(item, linked);
  return value === undefined ? { ...item, unread: true } : { ...item, value };
}

type Acknowledged = { readonly code: string; readonly subject: string; readonly reason: string };
type Result = {
  contract: string;
  quantities: readonly Quantity[];
  sentences: readonly CoverageItem[];
  assumptions: readonly string[];
  acknowledged: readonly Acknowledged[];
};

function assumptionsOf({ linked }: ReturnType<typeof compile>): string[] {
  return [...linked.constants.values()].filter(({ origin }) => origin === 'assumption').map(({ id, label }) => `${id}: ${label}`);
}

/** Warnings that the contract acknowledges: `check` does not tell them, they stay visible here. */
function acknowledgedOf({ linked }: ReturnType<typeof compile>): Acknowledged[] {
  return linked.contract.acknowledged.map(({ code, subject, reason }) => ({ code, subject: subject.value, reason }));
}

function describe({ contract, quantities, sentences, assumptions, acknowledged }: Result): string {
  const forgotten = [...quantities, ...sentences].filter(({ state }) => state === 'forgotten');
  return [
    `${contract}`,
    `  quantities           ${counts(quantities)}`,
    `  normative sentences  ${counts(sentences)}`,
    `  assumptions          ${assumptions.length} (what the text does not state)`,
    `  acknowledged         ${acknowledged.length} warnings`,
    ...waivers(quantities, 'waived quantities'),
    ...waivers(sentences, 'waived sentences'),
    ...acknowledged.map(({ code, subject, reason }) => `  acknowledged ${code} « ${subject} »: ${reason}`),
    ...forgotten.map(({ clause, text }) => `  forgotten in ${clause}: « ${text} »`),
  ].join('\n');
}

function counts(items: readonly CoverageItem[]): string {
  const count = (state: CoverageItem['state']): number => items.filter((item) => item.state === state).length;
  return `${items.length} in all: ${count('bound')} bound, ${count('waived')} waived, ${count('forgotten')} forgotten`;
}

/** Waived words grouped by reason. */
function waivers(items: readonly CoverageItem[], title: string): string[] {
  const byReason = new Map<string, string[]>();
  for (const { state, by, text, clause } of items) {
    if (state === 'waived') byReason.set(by, [...(byReason.get(by) ?? []), `« ${shorten(text, 60)} » (${clause})`]);
  }
  if (byReason.size === 0) return [];
  return [`  ${title}:`, ...[...byReason].map(([reason, words]) => `    ${reason}: ${words.join(', ')}`)];
}
