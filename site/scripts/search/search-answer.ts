/** A question → what the index answers: the nearest notices of all kinds, then each kind's own, and which contracts say nothing of it. */
import type { Term } from '../../search/terms.ts';
import { type Filters, type Found, find, type loadPagefind, type Notice, noticeOf } from './pagefind.ts';

export type Group = { readonly kind: string; readonly count: number; readonly notices: readonly Notice[] };
export type Answer = {
  readonly groups: readonly Group[];
  readonly total: number;
  /** No notice speaks of every term. */
  readonly isPartial: boolean;
  /** Contracts without a notice, where others have some. */
  readonly silent: readonly string[];
};
export type Question = {
  readonly terms: readonly Term[];
  readonly filters: Filters;
  readonly kinds: readonly string[];
  /** Of which it is told that one says nothing; none where it would be too long. */
  readonly contracts: readonly string[];
};

const nearest = 3;
const firstOfEachKind = 5;
const mostOfOneKind = 40;
/** Short and to the point: of two notices that speak as much of the question, a rule answers it. */
const kindWeights: Readonly<Record<string, number>> = { rule: 1.3, value: 1.1 };

type Index = Awaited<ReturnType<typeof loadPagefind>>;
type OfKind = { readonly kind: string; readonly found: readonly Found[] };

export async function answerTo(index: Index, question: Question): Promise<Answer> {
  const { terms, filters, kinds } = question;
  const asked = terms.filter(({ alternatives }) => alternatives.length > 0);
  const all = await Promise.all(
    kinds.map(async (kind): Promise<OfKind> => ({ kind, found: await find(index, asked, { ...filters, kind }) })),
  );
  const most = Math.max(0, ...all.flatMap(({ found }) => found.map(({ matched }) => matched)));
  const full = all.map(({ kind, found }) => ({ kind, found: found.filter(({ matched }) => matched === most) }));
  const first = kinds.length > 1 ? bestOf(all) : [];
  const ids = new Set(first.map(({ id }) => id));
  const groups = await Promise.all(
    full.map(({ kind, found }) => groupOf(kind, found, ids, kinds.length > 1 ? firstOfEachKind : mostOfOneKind)),
  );
  const best = { kind: '', count: first.length, notices: await Promise.all(first.map(noticeOf)) };
  const shown = [best, ...groups].filter(({ notices }) => notices.length > 0);
  return {
    groups: shown,
    total: full.reduce((sum, { found }) => sum + found.length, 0),
    isPartial: most > 0 && most < asked.length,
    silent: most === 0 ? [] : await silentOn(index, asked, question, most),
  };
}

function bestOf(all: readonly OfKind[]): Found[] {
  const weighed = all.flatMap(({ kind, found }) => found.map((each) => ({ ...each, score: each.score * (kindWeights[kind] ?? 1) })));
  return weighed.sort((left, right) => right.score - left.score).slice(0, nearest);
}

async function groupOf(kind: string, found: readonly Found[], shown: ReadonlySet<string>, most: number): Promise<Group> {
  const rest = found.filter(({ id }) => !shown.has(id));
  return { kind, count: rest.length, notices: await Promise.all(rest.slice(0, most).map(noticeOf)) };
}

async function silentOn(index: Index, terms: readonly Term[], { filters, contracts }: Question, most: number): Promise<string[]> {
  const speaks = async (contract: string): Promise<boolean> => {
    const found = await find(index, terms, { ...filters, contract });
    return found.some(({ matched }) => matched === most);
  };
  const spoken = await Promise.all(contracts.map(speaks));
  return contracts.filter((_, at) => !spoken[at]);
}
