/** What can be found: one notice per rule, clause, value, reading, term, norm and assumption. The search index and the full index are both made of them. */
import type { Manifest } from '../../compiler/model/report/manifest.ts';
import { links } from '../links.ts';
import { wordsOf } from '../strings/languages.ts';
import type { Words } from '../strings/words.ts';
import { labelOf, numberEnd } from './clause/clause-label.ts';
import { definitionOf } from './clause/definition.ts';
import { readingsByClause } from './clause/gloss.ts';
import { normSentence } from './clause/norm-words.ts';
import { formatConstant } from './format/format-constant.ts';

export type NoticeKind = keyof Words['search']['kinds'];
export type Notice = {
  readonly kind: NoticeKind;
  readonly contract: string;
  readonly href: string;
  /** Where or what it is, in few words: `Alteo 5.1, al. 6`. */
  readonly label: string;
  readonly title: string;
  /** Words of the contract, or what explains the title. */
  readonly text: string;
  /** Whether `text` is the contract's own words. */
  readonly quoted: boolean;
  readonly party?: string;
  readonly modality?: string;
};

const lists: Readonly<Record<NoticeKind, (manifest: Manifest) => Notice[]>> = {
  rule: ruleNotices,
  clause: clauseNotices,
  value: (manifest) => [...valueNotices(manifest), ...readingNotices(manifest)],
  term: termNotices,
  norm: normNotices,
  silence: silenceNotices,
};
export const noticeKinds = Object.keys(lists) as NoticeKind[];

export const noticesOf = (manifest: Manifest, kind: NoticeKind): Notice[] => lists[kind](manifest);

const byTitle =
  ({ language }: Pick<Manifest, 'language'>) =>
  (a: Notice, b: Notice): number =>
    a.title.localeCompare(b.title, language);

function ruleNotices(manifest: Manifest): Notice[] {
  const { contract, provider, rules } = manifest;
  return rules
    .map(({ id, title, question }) => ({
      kind: 'rule' as const,
      contract,
      href: links.rule(contract, id),
      label: provider,
      title,
      text: question,
      quoted: false,
    }))
    .sort(byTitle(manifest));
}

function clauseNotices(manifest: Manifest): Notice[] {
  const { contract, provider } = manifest;
  return manifest.clauses.map((clause) => ({
    kind: 'clause',
    contract,
    href: links.reading(contract, clause.id),
    label: `${provider} ${labelOf(manifest, clause.id, 'short')}`,
    title: '',
    text: clause.text.slice(numberEnd(clause)),
    quoted: true,
  }));
}

function valueNotices(manifest: Manifest): Notice[] {
  const { contract, constants } = manifest;
  const words = wordsOf(manifest);
  return constants
    .filter(({ places }) => places.length > 0)
    .map(({ id, label, value, model, places }) => ({
      kind: 'value' as const,
      contract,
      href: links.value(contract, id),
      label: words.search.value,
      title: `${formatConstant(words, value, model)}, ${label}`,
      text: places[0]?.text ?? '',
      quoted: true,
    }))
    .sort(byTitle(manifest));
}

/** What was assumed where the text is silent. */
function silenceNotices(manifest: Manifest): Notice[] {
  const { contract, constants } = manifest;
  const words = wordsOf(manifest);
  return constants
    .filter(({ origin }) => origin === 'assumption')
    .map(({ id, label, value, model, source = '' }) => ({
      kind: 'silence' as const,
      contract,
      href: links.silence(contract, id),
      label: words.search.assumed,
      title: `${formatConstant(words, value, model)}, ${label}`,
      text: words.spaced(source),
      quoted: false,
    }))
    .sort(byTitle(manifest));
}

function readingNotices(manifest: Manifest): Notice[] {
  return [...readingsByClause(manifest).values()].flat().map(({ code, question, kept, href }) => ({
    kind: 'value',
    contract: manifest.contract,
    href,
    label: [wordsOf(manifest).search.reading, code].filter(Boolean).join(' '),
    title: question,
    text: kept,
    quoted: false,
  }));
}

function termNotices(manifest: Manifest): Notice[] {
  return manifest.terms
    .map((term) => ({
      kind: 'term' as const,
      contract: manifest.contract,
      href: links.term(manifest.contract, term.clause),
      label: manifest.provider,
      title: term.name,
      text: definitionOf(manifest, term),
      quoted: true,
    }))
    .sort(byTitle(manifest));
}

function normNotices(manifest: Manifest): Notice[] {
  const { contract } = manifest;
  const { modality } = wordsOf(manifest);
  return manifest.norms
    .map((norm) => ({
      kind: 'norm' as const,
      contract,
      href: links.reading(contract, norm.clause),
      label: modality[norm.modality] ?? norm.modality,
      title: normSentence(norm, manifest),
      text: norm.quote,
      quoted: true,
      party: norm.bearer,
      modality: norm.modality,
    }))
    .sort(byTitle(manifest));
}
