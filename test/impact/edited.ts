/** A contract with an edit made in its words → what `impact` tells of it, one line a change: place, kinds, redline, meaning, stake. */
import { impactOf } from '../../compiler/impact/impact.ts';
import { readNewEdition } from '../../compiler/impact/read-edition.ts';
import { ingestText } from '../../compiler/ingest/ingest.ts';
import { languageOf } from '../../compiler/language/languages.ts';
import type { Program } from '../../compiler/model/program.ts';
import type { Change, Impact } from '../../compiler/model/report/impact.ts';
import { contractProgram, originalText, plainWords } from './editions.ts';

const programs = new Map<string, Program>();

export function programOfContract(id: string): Program {
  const known = programs.get(id) ?? contractProgram(id);
  programs.set(id, known);
  return known;
}

/** Replaces words wherever their lines break; words that are not there are a mistake of the test. */
export function replaced(text: string, from: string, to: string): string {
  const words = from
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(words.join('\\s+'));
  if (!pattern.test(text)) throw new Error(`"${from}" is not in the text`);
  return text.replace(pattern, () => to);
}

/** The impact of another edition: as Markdown, or as a text extraction that ingest reads. */
export function impactOfText(id: string, text: string, as: 'md' | 'txt'): Impact {
  const program = programOfContract(id);
  const { language } = program.linked.contract.meta;
  if (as === 'md') return impactOf(program, readNewEdition(text, 'new.md', false, language));
  const read = ingestText(text, { locale: languageOf({ language }).locale });
  if (!read.ok) throw new Error(read.error.message);
  return impactOf(program, readNewEdition(read.markdown, 'new.txt', true, language));
}

export type Edit = readonly [from: string, to: string];

export function editedImpact(id: string, edits: readonly Edit[], as: 'md' | 'txt' = 'md'): Impact {
  const words = as === 'md' ? plainWords(id) : originalText(id);
  return impactOfText(
    id,
    edits.reduce((text, [from, to]) => replaced(text, from, to), words),
    as,
  );
}

const sideOf = (side: Change['old']): string => side.map(({ id }) => id).join('+');

export const toldOf = ({ changes }: Impact): string[] =>
  changes.map(({ kinds, old, new: fresh, redline, turns = [], moves }) => {
    const place = sideOf(old) === sideOf(fresh) ? sideOf(old) : `${sideOf(old)} → ${sideOf(fresh)}`.trim();
    const line = redline.flatMap(({ op, text }) => (op === 'same' ? [] : [`${op === 'removed' ? '-' : '+'}${text.trim()}`]));
    const senses = turns.map(({ what, old: before = '', new: after = '' }) => `${what} ${before}>${after}`);
    return [place, kinds.join('+'), ...line, ...senses, moves].join(' | ');
  });

export const valuesOf = ({ changes }: Impact): string[] =>
  changes.flatMap(({ touches }) => touches.values.map(({ id, old, new: fresh, state }) => `${id} ${state}: ${wire(old)} → ${wire(fresh)}`));

const wire = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
