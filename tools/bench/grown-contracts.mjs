/**
 * Contracts that grow in one dimension: n → the sources of a contract with n of something and little else. The original's text is
 * made of the same words, so that fidelity is proved, not sought.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { read } from '../../compiler/read/index.ts';
import { splitMarkdown } from '../../compiler/read/markdown/split-markdown.ts';
import { stripWords } from '../../compiler/read/strip.ts';

const each = (count, write) => Array.from({ length: count }, (_, at) => write(at)).join('');
const fence = (kind, text) => `\n\`\`\`yaml ${kind}\n${text}\`\`\`\n\n`;

function contractOf(text, siblings = []) {
  const body = { id: 'grown', files: [{ file: 'contract.md', text: head('') + text }] };
  const words = `${stripWords(read(body, () => undefined))}\n`;
  const sha256 = createHash('sha256').update(words).digest('hex');
  const files = [{ file: 'contract.md', text: head(sha256) + text }, ...siblings];
  return { id: 'grown', files, original: { file: 'original.txt', text: words } };
}

const head = (sha256) => `---
title: Essai
provider: P
parties: { client: le client, provider: le prestataire }
edition: "1"
language: fr
jurisdiction: FR
currency: EUR
timeZone: Europe/Paris
original: { file: original.txt, sha256: ${sha256} }
furniture: []
names: []
calendars: {}
---

`;

const rule = (id, clause, body, inputs = '  amount: { type: money, label: Montant }\n', output = 'money') =>
  fence(
    'rule',
    `id: ${id}\ntitle: Titre\nquestion: Combien ?\nkind: tariff\nclauses: ["${clause}"]\ninputs:\n${inputs}output: { type: ${output}, label: Résultat }\n${body}`,
  );
const priced = '# 1. Objet\n\n1.1. Le prix est de [10 €](val:price "prix").\n';
const opening = '# 1. Objet\n\n1.1. Le prix est de [10 €](val:price "prix") ou de [5 €](val:lower "prix réduit").\n';
const prose = 'Le présent article décrit les prestations fournies, leur étendue et leurs conditions. ';

/** A hundred clauses an article: a number of four digits is none of a heading. */
const numbered = (at) => `${1 + Math.floor(at / 100)}.${1 + (at % 100)}`;

/** A contract's text alone: its fences and marks taken out. */
function textOf(contract) {
  const source = readFileSync(new URL(`../../contracts/${contract}/contract.md`, import.meta.url), 'utf8');
  const pieces = splitMarkdown(source).pieces.filter(({ kind }) => kind === 'text');
  const text = pieces.map(({ stretch }) => source.slice(stretch.start, stretch.end)).join('');
  return text.replaceAll(/\[([^\]\n]*)\]\((?:val|term|ref|id|formula|skip):[^)\n]*\)/g, '$1');
}

/** The copy's headings are numbered on, or named apart. */
const copyOf = (text, at) =>
  text.replaceAll(/^(#+ )(?:(\d+)(?=\.))?/gm, (_, signs, number) => `${signs}${number ? Number(number) + 40 * at : `Partie ${at} `}`);

const byName = {
  'Alteo’s text': (n) => {
    const text = textOf('alteo');
    return contractOf(each(n, (at) => `${copyOf(text, at)}\n`));
  },
  'lists in lists': (n) => contractOf(each(n, (at) => `# ${at + 1}. Objet\n\n${each(12, (depth) => `${'  '.repeat(depth)}- point\n`)}\n`)),
  'quotes in quotes': (n) =>
    contractOf(each(n, (at) => `# ${at + 1}. Objet\n\n${each(12, (depth) => `${'>'.repeat(depth + 1)} point\n`)}\n`)),
  // The text of a nest grows with the square of its depth.
  'deep lists': (n) => contractOf(`# 1. Objet\n\n${each(Math.round(100 * Math.sqrt(n)), (at) => `${'  '.repeat(at)}- point ${at}\n`)}`),
  'deep quotes': (n) => contractOf(`# 1. Objet\n\n${each(Math.round(100 * Math.sqrt(n)), (at) => `${'>'.repeat(at + 1)} point ${at}\n`)}`),
  'one line': (n) => contractOf(`# 1. Objet\n\n${each(n * 12, () => prose)}\n`),
  'one line of signs': (n) => contractOf(`# 1. Objet\n\n${each(n * 12, (at) => `${prose}*mot* [lien ${at}] `)}\n`),
  clauses: (n) => contractOf(each(n, (at) => `# ${numbered(at)}. Article\n\n${numbered(at)}.1. ${prose}\n\n${prose}\n\n`)),
  paragraphs: (n) => contractOf(`# 1. Objet\n\n${each(n, () => `${prose}\n\n`)}`),
  marks: (n) => contractOf(`# 1. Objet\n\n${each(n, (at) => `Le prix numéro ${at} est de [${at + 1} €](val:price${at} "prix").\n\n`)}`),
  references: (n) =>
    contractOf(each(n, (at) => `# ${numbered(at)}. Article\n\n${prose} Voir l’article ${numbered((at * 7) % n)}, puis l’article 1.1.\n\n`)),
  terms: (n) => {
    const name = (at) => `Terme${String(at).padStart(5, '0')} Défini`;
    return contractOf(`# 1. Définitions\n\n${each(n, (at) => `[${name(at)}](term:term${at}) désigne le ${name((at * 7) % n)}.\n\n`)}`);
  },
  'forgotten sentences': (n) =>
    contractOf(`# 1. Objet\n\n${each(n, (at) => `Le client doit payer la somme ${at} sous ${at + 2} jours.\n\n`)}`),
  norms: (n) =>
    contractOf(
      each(n, (at) => `${at % 100 === 0 ? `# ${1 + at / 100}. Article\n\n` : ''}${numbered(at)}. Le client doit payer la somme due.\n\n`),
      [
        {
          file: 'norms.yml',
          text: `norms:\n${each(
            n,
            (at) =>
              `  - { id: norm${at}, clause: "${numbered(at)}", bearer: client, counterparty: provider, modality: obligation, topic: payment, action: payer, quote: "Le client doit payer la somme due." }\n`,
          )}`,
        },
      ],
    ),
  rules: (n) => contractOf(`${priced}${each(n, (at) => rule(`rule${at}`, '1.1', 'formula: min(amount, price)\n'))}`),
  'rules that call': (n) =>
    contractOf(
      `${priced}${each(n, (at) => rule(`rule${at}`, '1.1', at === 0 ? 'formula: min(amount, price)\n' : `formula: "rule${at - 1}(amount: amount) + price"\n`))}`,
    ),
  inputs: (n) =>
    contractOf(
      `${priced}${rule(
        'long',
        '1.1',
        'formula: min(a0, price)\n',
        each(n, (at) => `  a${at}: { type: money, sign: nonnegative, label: Montant ${at} }\n`),
      )}`,
    ),
  requirements: (n) =>
    contractOf(
      `${opening}${rule('long', '1.1', `requires:\n${each(n, (at) => `  - { that: amount >= lower or amount <= price, says: refus ${at} }\n`)}formula: min(amount, price)\n`)}`,
    ),
  'where names': (n) =>
    contractOf(
      `${opening}${rule('long', '1.1', `where:\n${each(n, (at) => `  w${at}: ${at === 0 ? 'amount > price' : `(w${at - 1} and amount > lower) or (not(w${at - 1}) and amount <= lower)`}\n`)}formula: if w${n - 1} then price else lower\n`)}`,
    ),
  'nested conditions': (n) =>
    contractOf(
      `${opening}${rule(
        'long',
        '1.1',
        `where:\n${each(n, (at) => `  w${at}: ${at === 0 ? 'amount' : `if amount > w${at - 1} then lower else price`}\n`)}formula: w${n - 1}\n`,
      )}`,
    ),
  alternatives: (n) => {
    const inputs = each(n, (at) => `  a${at}: { type: boolean, label: a }\n  b${at}: { type: boolean, label: b }\n`);
    const requires = `requires:\n${each(n, (at) => `  - { that: a${at} or b${at}, says: refus ${at} }\n`)}`;
    return contractOf(
      `${opening}${rule('long', '1.1', `${requires}table: |\n  | a0 | → unique |\n  |-|-|\n  | true | price |\n  | false | lower |\n`, inputs)}`,
    );
  },
  'table rows': (n) => {
    const inputs = `  level: { type: enum, values: [${Array.from({ length: n }, (_, at) => `v${at}`).join(', ')}], label: Niveau }\n`;
    const rows = each(n, (at) => `  | "v${at}" | price |\n`);
    return contractOf(`${priced}${rule('long', '1.1', `table: |\n  | level | → unique |\n  |-|-|\n${rows}`, inputs)}`);
  },
  examples: (n) =>
    contractOf(`${priced}${rule('long', '1.1', 'formula: min(amount, price)\n')}`, [
      {
        file: 'examples.yml',
        text: `examples:\n  long:\n${each(n, (at) => `    - { given: { amount: "${at}.00 EUR" }, expect: "${Math.min(at, 10)}.00 EUR" }\n`)}`,
      },
    ]),
  readings: (n) =>
    contractOf(
      `${priced}${each(n, (at) =>
        fence(
          'reading',
          `id: choice${at}\nquestion: Lequel ?\nquote: Le prix est de 10 €\noptions: { one: un, two: deux }\ndefault: one\nwhy: parce que\nfavours: { one: client, two: provider }\nprinciple: ordinary-words\n`,
        ),
      )}${each(n, (at) =>
        rule(`rule${at}`, '1.1', `readings: [choice${at}]\nformula: if choice${at} = "one" then price else min(amount, price)\n`),
      )}`,
    ),
  'deep YAML': (n) => contractOf(`${priced}${fence('rule', `id: x\nformula: ${'['.repeat(n)}${']'.repeat(n)}\n`)}`),
  'long YAML': (n) =>
    contractOf(priced, [
      { file: 'waivers.yml', text: `waivers:\n${each(n, (at) => `  - { clause: "1.1", quote: "mot ${at}", reason: essai }\n`)}` },
    ]),
  'long formula': (n) => contractOf(`${priced}${rule('long', '1.1', `formula: min(amount${each(n, () => ', price')})\n`)}`),
  'many formulas': (n) =>
    contractOf(
      `${priced}${rule('long', '1.1', `where:\n${each(n, (at) => `  w${at}: ${at === 0 ? 'amount' : `w${at - 1} + price`}\n`)}formula: w${n - 1}\n`)}`,
    ),
};

/** How many make the smallest contract measured: so many that the largest takes a tenth of a second or more. */
const sizes = {
  'lists in lists': 10,
  'quotes in quotes': 10,
  'deep lists': 100,
  'deep quotes': 100,
  'Alteo’s text': 1,
  'one line': 60,
  'one line of signs': 500,
  'where names': 10,
  'nested conditions': 20,
  inputs: 40,
  requirements: 20,
  alternatives: 20,
  'rules that call': 25,
  rules: 40,
  readings: 20,
  'deep YAML': 3000,
  'long formula': 40,
  'long YAML': 300,
  'many formulas': 40,
  'forgotten sentences': 300,
  examples: 300,
  paragraphs: 250,
  clauses: 100,
  'table rows': 100,
};

export const dimensions = Object.keys(byName);
export const sizeOf = (dimension) => sizes[dimension] ?? 200;
export const grown = (dimension, count) => byName[dimension](count);
