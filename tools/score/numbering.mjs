/**
 * Headings and references told by hand → how many are read wholly right. In: the `*.jsonl` files of a folder. Headings are lines
 * `{ text, language, id }`, with `under` (a heading) for a paragraph; references `{ text, language, targets }`, ids of `standing.mjs` or
 * `outside`, in order. Out: a figure per language, and what was read otherwise.
 */
import { link } from '../../compiler/link/index.ts';
import { read } from '../../compiler/read/index.ts';
import { linesIn } from './lines.mjs';
import { standing } from './standing.mjs';

const quiet = () => undefined;
const front = (language) =>
  `---\ntitle: T\nprovider: P\nparties: { client: C, provider: P }\nedition: "1"\nlanguage: ${language}\njurisdiction: FR\ncurrency: EUR\nfurniture: []\nnames: []\ncalendars: {}\n---\n\n`;
const escaped = (text) => text.replace(/^(\d+)([.)])/, '$1\\$2').replace(/[\\`*[\]<~](?!\.|\))/g, '\\$&');

const contractOf = (language, body) => read({ id: 't', files: [{ file: 'contract.md', text: front(language) + body }] }, quiet);

/** The id of a heading alone, or of a paragraph under one. */
function idOf({ text, under, language }) {
  const body = under === undefined ? `# ${escaped(text)}\n\nWords.\n` : `# ${escaped(under)}\n\n${escaped(text)}\n`;
  const { clauses } = contractOf(language, body);
  return under === undefined ? clauses.find(({ kind }) => kind === 'section')?.id : clauses.at(-1)?.id;
}

/** What the sentence refers to, where it stands in article 21 of a contract that holds what it may name. */
function targetsOf({ text, language }) {
  const linked = link(contractOf(language, standing(language, text)), quiet);
  return linked.references
    .filter(({ anchor }) => anchor.clause === '21/p2')
    .map(({ target }) => (target.kind === 'clause' ? target.clause : 'outside'));
}

/** Numbers of one document outside count as one. */
const shown = (targets) => targets.filter((target, at) => target !== 'outside' || targets[at - 1] !== 'outside').join(' ');

const kinds = {
  headings: { answer: idOf, expected: ({ id }) => id },
  references: { answer: (line) => shown(targetsOf(line)), expected: ({ targets }) => shown(targets) },
};

/** `share`: of the lines, those read wholly right; `wrong`: the others, with what was found. */
export function numberingScore(kind, lines) {
  const { answer, expected } = kinds[kind];
  const judged = lines.map((line) => ({ text: line.text, found: answer(line), wanted: expected(line) }));
  const wrong = judged.filter(({ found, wanted }) => found !== wanted);
  return { right: lines.length - wrong.length, share: 1 - wrong.length / lines.length, wrong };
}

export function scoreNumbering(kind, dir, { figuresOnly }) {
  const lines = linesIn(dir);
  for (const language of new Set(lines.map((line) => line.language))) {
    const own = lines.filter((line) => line.language === language);
    const { right, share, wrong } = numberingScore(kind, own);
    console.log(`${language}: ${right} of ${own.length} (${(100 * share).toFixed(1)} %)`);
    if (!figuresOnly) for (const { text, found, wanted } of wrong) console.log(`  ${text}  → ${found}, expected ${wanted}`);
  }
}
