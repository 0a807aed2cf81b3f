/** The sample contract of a new project, by language: two clauses, one rule with its examples, one norm. */
import type { WordLanguage } from '../../runtime/quantities.ts';

export type Sample = {
  readonly language: string;
  readonly contract: string;
  /** The document as it came, the annotated text without its front matter's digest, and its norms. */
  readonly original: string;
  readonly annotated: (sha256: string) => string;
  readonly norms: string;
  /** The workflow's name. */
  readonly workflow: string;
};

const french: Sample = {
  language: 'fr',
  contract: 'exemple',
  workflow: 'contrats',
  original: `Contrat d'exemple

1. Assistance

1.1. Le prestataire répond à toute demande d'assistance. Chaque intervention est facturée par
tranches de 15 minutes, toute tranche entamée étant due.

1.2. Le client doit décrire le problème dans sa demande.
`,
  annotated: (sha256) => `---
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
`,
  norms: `norms:
  - id: providerAnswers
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
`,
};

const english: Sample = {
  language: 'en',
  contract: 'example',
  workflow: 'contracts',
  original: `Sample agreement

1. Support

1.1. The provider answers every support request. Each intervention is charged in
blocks of 15 minutes, every block begun being due.

1.2. The customer must describe the problem in its request.
`,
  annotated: (sha256) => `---
title: Sample agreement
provider: Provider
parties: { client: the customer, provider: the provider }
edition: "1"
language: en
jurisdiction: GB
currency: GBP
original: { file: original.txt, sha256: ${sha256} }
furniture: []
names: []
calendars: {}
---

Sample agreement

# 1. Support

1.1. The provider answers every support request. Each intervention is charged in blocks of [15 minutes](val:block "block charged"), every block begun being due.

\`\`\`yaml rule
id: billedTime
title: Time charged
question: How much of an intervention's time is charged?
kind: tariff
clauses: ["1.1"]
carries: ["Each intervention is charged in blocks of", "every block begun being due"]
inputs:
  timeSpent: { type: duration, sign: nonnegative, label: Time spent }
output: { type: duration, label: Time charged }
formula: ceiling(timeSpent / block) * block
examples:
  - { given: { timeSpent: PT0S }, expect: PT0S, note: no time spent }
  - { given: { timeSpent: PT15M }, expect: PT15M, note: exactly one block }
  - { given: { timeSpent: PT15M1S }, expect: PT30M, note: the second block is begun }
\`\`\`

1.2. The customer must describe the problem in its request.
`,
  norms: `norms:
  - id: providerAnswers
    clause: "1.1"
    bearer: provider
    counterparty: client
    modality: obligation
    topic: support
    action: answer every support request
    quote: The provider answers every support request.
  - id: clientDescribesProblem
    clause: "1.2"
    bearer: client
    counterparty: provider
    modality: obligation
    topic: support
    action: describe the problem in the request
    quote: The customer must describe the problem in its request.
`,
};

/** Undefined for a language that contracts cannot be in. */
const samples: Readonly<Record<WordLanguage, Sample>> = { fr: french, en: english };

export const sampleIn = (language: string): Sample | undefined => Object.values(samples).find((sample) => sample.language === language);
