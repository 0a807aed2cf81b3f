/** The files of a new project: a sample contract of two clauses with one rule, scripts, a CI workflow. */
import { createHash } from 'node:crypto';

const original = `Contrat d'exemple

1. Assistance

1.1. Le prestataire répond à toute demande d'assistance. Chaque intervention est facturée par
tranches de 15 minutes, toute tranche entamée étant due.

1.2. Le client doit décrire le problème dans sa demande.
`;

const contract = (sha256: string): string => `---
title: Contrat d'exemple
provider: Prestataire
parties: { client: le client, provider: le prestataire }
edition: "1"
language: fr
jurisdiction: FR
currency: EUR
original: { file: original.txt, sha256: ${sha256} }
furniture: []
names: []
calendars: {}
---

Contrat d'exemple

# 1. Assistance

1.1. Le prestataire répond à toute demande d'assistance. Chaque intervention est facturée par tranches de [15 minutes](val:block "tranche facturée"), toute tranche entamée étant due.

\`\`\`yaml rule
id: billedTime
title: Temps facturé
question: Quel temps d'intervention est facturé ?
kind: tariff
clauses: ["1.1"]
carries: ["Chaque intervention est facturée par tranches de"]
inputs:
  timeSpent: { type: duration, sign: nonnegative, label: Temps passé }
output: { type: duration, label: Temps facturé }
formula: ceiling(timeSpent / block) * block
examples:
  - { given: { timeSpent: PT0S }, expect: PT0S, note: aucun temps passé }
  - { given: { timeSpent: PT15M }, expect: PT15M, note: une tranche juste }
  - { given: { timeSpent: PT15M1S }, expect: PT30M, note: la deuxième tranche est entamée }
\`\`\`

1.2. Le client doit décrire le problème dans sa demande.
`;

const norms = `norms:
  - id: providerAnswersRequests
    clause: "1.1"
    bearer: provider
    counterparty: client
    modality: obligation
    topic: support
    action: répondre à toute demande d'assistance
    quote: Le prestataire répond à toute demande d'assistance.
  - id: clientDescribesProblem
    clause: "1.2"
    bearer: client
    counterparty: provider
    modality: obligation
    topic: support
    action: décrire le problème dans la demande
    quote: Le client doit décrire le problème dans sa demande.
`;

const workflow = `name: contrats
on: [push, pull_request]
jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with: { fetch-depth: 0 }
      - uses: actions/setup-node@v4
        with: { node-version: 24 }
      - run: npm ci
      - run: npx clausier check --format github
      # An original edited together with its digest shows only against what was reviewed before.
      - run: npx clausier check --against "origin/$BASE"
        if: github.event_name == 'pull_request'
        env: { BASE: "$\{{ github.base_ref }}" }
      - run: npx clausier check --against "$BEFORE"
        if: github.event_name == 'push' && !github.event.created && !github.event.forced
        env: { BEFORE: "$\{{ github.event.before }}" }
      - run: npx clausier build --check
`;

const attributes = `# Line ends are the same for everybody; originals are kept to the byte.
* text=auto eol=lf
*.pdf binary
contracts/*/original.txt -text
`;

const packageJson = (version: string): string =>
  `${JSON.stringify(
    {
      name: 'contrats',
      private: true,
      type: 'module',
      scripts: { build: 'clausier build', check: 'clausier check', test: 'clausier build --check' },
      dependencies: { clausier: `^${version}` },
    },
    null,
    2,
  )}\n`;

/** Paths relative to the new project's folder. */
export function initialFiles(version: string): readonly { readonly path: string; readonly text: string }[] {
  const sha256 = createHash('sha256').update(original).digest('hex');
  return [
    { path: 'contracts/exemple/original.txt', text: original },
    { path: 'contracts/exemple/contract.md', text: contract(sha256) },
    { path: 'contracts/exemple/norms.yml', text: norms },
    { path: 'package.json', text: packageJson(version) },
    { path: '.github/workflows/contrats.yml', text: workflow },
    { path: '.gitattributes', text: attributes },
    { path: '.gitignore', text: 'node_modules/\n' },
  ];
}
