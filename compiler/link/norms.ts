/** Norms, ambiguities and responsibility matrices → their words in the text; parties, topics and overridden norms exist. */
import type { Report } from '../diagnostic/diagnostic.ts';
import type { Contract, NormDeclaration } from '../model/contract.ts';
import type { MatrixDeclaration } from '../model/declaration.ts';
import type { LinkedAmbiguity, LinkedNorm, LinkedRow } from '../model/linked.ts';
import type { Located } from '../model/located.ts';
import type { Choice } from '../model/named.ts';
import { topics as sharedTopics } from '../model/norm/topic.ts';
import { collect, isKnown } from './named.ts';
import type { ClauseTree } from './place/clause-tree.ts';
import { findQuote } from './place/quote.ts';

const parties = ['client', 'provider', 'both-parties', 'third-party', 'nobody'];

export function linkNorms(contract: Contract, tree: ClauseTree, report: Report): LinkedNorm[] {
  const unique = collect('norm', contract.norms, ({ id }) => id, report);
  const known = [...parties, ...Object.keys(contract.meta.parties)];
  return [...unique.values()].flatMap((declaration) => {
    checkNorm(declaration, { parties: known, topics: topicsOf(contract) }, unique, report);
    const anchor = findQuote(declaration.quote, declaration.clause, tree, report);
    return anchor ? [{ declaration, anchor }] : [];
  });
}

/** The topics that all contracts share, and this one's own. */
const topicsOf = ({ meta }: Contract): readonly string[] => [...sharedTopics, ...Object.keys(meta.topics)];

function checkNorm(
  { bearer, topic, overrides }: NormDeclaration,
  known: { readonly parties: readonly string[]; readonly topics: readonly string[] },
  norms: ReadonlyMap<string, unknown>,
  report: Report,
): void {
  isKnown('party', bearer, known.parties, report);
  isKnown('topic', topic, known.topics, report);
  for (const other of overrides) if (!isOutside(other)) isKnown('norm', other, norms, report);
}

/** `external:general-conditions` names a document that is not supplied. */
const isOutside = ({ value }: Located<string>): boolean => /^external:\S/.test(value);

export function linkAmbiguities(
  contract: Contract,
  choices: ReadonlyMap<string, Choice>,
  tree: ClauseTree,
  report: Report,
): LinkedAmbiguity[] {
  const unique = collect('ambiguity', contract.ambiguities, ({ id }) => id, report);
  return [...unique.values()].flatMap((declaration) => {
    for (const choice of declaration.choices) isKnown('reading', { value: choice, span: declaration.id.span }, choices, report);
    const anchor = findQuote(declaration.quote, declaration.clause, tree, report);
    return anchor ? [{ declaration, anchor }] : [];
  });
}

export function linkMatrices(contract: Contract, report: Report): Map<string, MatrixDeclaration> {
  const topics = topicsOf(contract);
  const unique = collect('matrix', contract.matrices, ({ id }) => id, report);
  for (const { tasks, rows } of unique.values()) {
    const known = collect('task', tasks, ({ id }) => id, report);
    for (const { topic } of tasks) isKnown('topic', topic, topics, report);
    for (const { task } of rows) isKnown('task', task, known, report);
  }
  return unique;
}

export function linkRows(matrices: ReadonlyMap<string, MatrixDeclaration>, tree: ClauseTree, report: Report): LinkedRow[] {
  return [...matrices].flatMap(([matrix, { rows }]) =>
    rows.flatMap((row) => {
      const anchor = findQuote(row.quote, row.clause, tree, report);
      return anchor ? [{ matrix, row, anchor }] : [];
    }),
  );
}
