/** Editions from a few lines of Markdown, and the annotated contracts with their synthetic second editions. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from '../../compiler/compile.ts';
import { type EditionClause, editionOf } from '../../compiler/impact/align/edition.ts';
import type { NewEdition } from '../../compiler/impact/impact.ts';
import type { Program } from '../../compiler/model/program.ts';
import { read } from '../../compiler/read/index.ts';

const root = join(import.meta.dirname, '..', '..');

export const clausesOf = (text: string): NewEdition['clauses'] =>
  read({ id: 'sample', files: [{ file: 'sample.md', text }] }, () => {}).clauses;
export const edition = (text: string): EditionClause[] => editionOf(clausesOf(text));
export const next = (text: string): NewEdition => ({ edition: 'nouvelle', file: 'nouvelle.md', clauses: clausesOf(text) });

/** Compiles one Markdown file; the rules must be sound, the text need not have an original. */
export function programOf(text: string, siblings: Readonly<Record<string, string>> = {}): Program {
  const files = [{ file: 'contract.md', text }, ...Object.entries(siblings).map(([file, body]) => ({ file, text: body }))];
  const { program, diagnostics } = compile({ id: 'sample', files });
  if (!program) throw new Error(diagnostics.map(({ code, message }) => `${code}: ${message}`).join('\n'));
  return program;
}

/** An annotated contract of this repository: its own two, and the two models of the examples. */
export function contractProgram(id: string): Program {
  const folder = folderOf(id);
  const files = readdirSync(folder)
    .filter((name) => /\.(md|ya?ml)$/.test(name))
    .map((name) => ({ file: name, text: readFileSync(join(folder, name), 'utf8') }));
  const { program } = compile({ id, files, original: { file: 'original.txt', text: readFileSync(join(folder, 'original.txt'), 'utf8') } });
  if (!program) throw new Error(`${id} has errors`);
  return program;
}

const folderOf = (id: string): string =>
  [join(root, 'contracts', id), join(root, 'examples/contracts', id)].find((folder) => existsSync(folder))!;

/** The words of an annotated contract as plain Markdown: what a person who drafts a new edition has. */
export const plainWords = (id: string): string => wordsOf(readFileSync(join(folderOf(id), 'contract.md'), 'utf8'));

/** The same of annotated Markdown. */
export const wordsOf = (text: string): string =>
  text
    .replace(/^---[\s\S]*?\n---\n/, '')
    .replace(/^```yaml[\s\S]*?^```\n/gm, '')
    .replace(/\[([^\]]+)\]\((?:val|term|ref|formula|skip):?[^)]*\)/g, '$1');

export const originalText = (id: string): string => readFileSync(join(folderOf(id), 'original.txt'), 'utf8');

export const syntheticText = (id: string): string => readFileSync(join(root, 'test/fixtures/editions', `${id}-synthetique.md`), 'utf8');
export const fixture = (path: string): string => join(root, 'test/fixtures', path);

/** A contract with a value read by a rule, which another calls, a norm, a reading, a term and a sign-off. */
export const sample = `---
title: Conditions
provider: Exemple
parties: { client: le client, provider: Exemple }
edition: "2024"
language: fr
jurisdiction: FR
currency: EUR
---

# 1. Objet

Le prestataire fournit un service d'assistance au client pendant la durée du contrat.

# 2. Facturation

2.1. Chaque intervention est facturée par tranches de [15 minutes](val:block "tranche facturée"), toute tranche entamée étant due au prestataire.

\`\`\`yaml reading
id: roundedUp
question: Une tranche entamée est-elle due en entier ?
quote: toute tranche entamée
options: { whole: Due en entier, none: Due une fois achevée }
default: whole
why: Le texte le dit.
\`\`\`

\`\`\`yaml rule
id: billedTime
title: Temps facturé
question: Quel temps est facturé ?
kind: tariff
clauses: ["2.1"]
carries: ["Chaque intervention est facturée par tranches de"]
inputs:
  timeSpent: { type: duration, sign: nonnegative, label: Temps passé }
output: { type: duration, label: Temps facturé }
readings: [roundedUp]
table: |
  | roundedUp | → unique                          | |
  |-----------|-----------------------------------|-|
  | "whole"   | ceiling(timeSpent / block) * block | |
  | "none"    | floor(timeSpent / block) * block   | |
examples:
  - { given: { timeSpent: PT16M }, expect: PT30M }
  - { given: { timeSpent: PT0S }, expect: PT0S }
\`\`\`

\`\`\`yaml rule
id: isBilled
title: Intervention facturée
question: L'intervention est-elle facturée ?
kind: tariff
clauses: ["1/p1"]
carries: ["Le prestataire fournit un service d'assistance"]
inputs:
  timeSpent: { type: duration, sign: nonnegative, label: Temps passé }
output: { type: boolean, label: Facturée }
formula: 'billedTime(timeSpent: timeSpent) > block'
examples:
  - { given: { timeSpent: PT16M }, expect: true }
\`\`\`

2.2. Le client doit décrire le problème dans sa demande avant toute intervention du prestataire.

2.3. Le prestataire peut facturer les frais de déplacement au tarif en vigueur le jour de la visite.
`;

export const sampleNorms = `norms:
  - id: clientDescribes
    clause: "2.2"
    bearer: client
    counterparty: provider
    modality: obligation
    topic: support
    action: décrire le problème
    quote: Le client doit décrire le problème dans sa demande
  - id: travelBilled
    clause: "2.3"
    bearer: provider
    counterparty: client
    modality: power
    topic: prices
    action: facturer les frais de déplacement
    quote: Le prestataire peut facturer les frais de déplacement
`;

/** The sample's words alone. */
export const sampleWords = wordsOf(sample);
