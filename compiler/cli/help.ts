/** What `COMMAND --help` prints: how each command is called, what its options mean, an example, the page to read. */

import { wordLanguages } from '../runtime/quantities.ts';
import type { CommandName } from './commands.ts';

export type Help = {
  /** After `clausier`: `check [CONTRACT…] [--format FORMAT]`. */
  readonly call: string;
  readonly options: readonly (readonly [flag: string, meaning: string])[];
  readonly example: string;
  /** What else there is to know, in sentences. */
  readonly more: readonly string[];
};

/** Where the guides stand: the package brings them, and a checkout of Clausier holds them at the same path. */
const guides = {
  annotation: 'contracts/README.md of the package clausier (in French)',
  language: 'compiler/language/feel/README.md of the package clausier',
} as const;

/** `fr (the default) or en` */
const languages = wordLanguages.map((language, at) => (at === 0 ? `${language} (the default)` : language)).join(' or ');

/** Of every command that asks rules. */
const positionOption = [
  '--position POSITION',
  'an option for every reading at once: client, provider or default (by whom it favours), or a file such as positions.yaml',
] as const;

const changes = ['--changes SIDE', 'of a Word document’s tracked changes: accepted (the default) or rejected'] as const;
const format = ['--format FORMAT', 'pretty (for a terminal) or json'] as const;

export const helps: Readonly<Record<CommandName, Help>> = {
  build: {
    call: 'build [--check]',
    options: [['--check', 'write nothing; fail when generated/ differs from what would be written, or answers an example otherwise']],
    example: 'clausier build',
    more: [
      'Writes generated/ whole or not at all. A file there that an earlier build did not write is never deleted: the build stops instead.',
      `How a contract is annotated: ${guides.annotation}.`,
    ],
  },
  check: {
    call: 'check [CONTRACT…] [--format FORMAT] [--against GIT-REF] [--witness]',
    options: [
      ['--format FORMAT', 'pretty (for a terminal), json, github (annotations) or sarif'],
      ['--witness', 'have each PDF seen by the witness first, where it was not yet or has changed'],
      ['--against GIT-REF', 'compare the originals with those of a branch, tag or commit, too'],
    ],
    example: 'clausier check alteo --format json',
    more: ['Answers every example, too. Exit code 1 if a diagnostic is an error.', `The families of codes: ${guides.annotation}.`],
  },
  eval: {
    call: 'eval CONTRACT/RULE --input JSON [--reading CHOICE=OPTION]… [--position POSITION] [--explain|--range], or eval --jsonl for lines',
    options: [
      ['--input JSON', 'the inputs, as the rule’s schema says: \'{"timeSpent":"PT20M"}\''],
      ['--reading CHOICE=OPTION', 'another reading than the default; may be repeated'],
      positionOption,
      ['--range', 'the least and the greatest answer over all readings, each answer, and the choices that move it'],
      ['--explain', 'the steps, each with where its value comes from'],
      ['--jsonl', 'answers lines {"id"?,"rule","input","readings"?} with one line each, in order'],
    ],
    example: 'clausier eval alteo/billedTime --input \'{"timeSpent":"PT20M"}\'',
    more: ['Runs what `clausier build` wrote.'],
  },
  batch: {
    call: 'batch CONTRACT/RULE --in FILE|GLOB [--out FILE] [--map COLUMN=INPUT]… [--unit COLUMN=UNIT]… [--reading CHOICE=OPTION]…',
    options: [
      ['--in FILE|GLOB', 'rows: .parquet, .csv (columns named as the inputs) or .jsonl (a line is an input as eval takes it)'],
      ['--out FILE', 'answers: .parquet, .csv or .jsonl, whole or not at all; without it, standard output in the form of the rows'],
      ['--map COLUMN=INPUT', 'a column that is named otherwise than its input; may be repeated'],
      ['--unit COLUMN=UNIT', 'the unit of numbers that are durations: milliseconds, seconds, minutes, hours or days; may be repeated'],
      ['--query FILE.sql', 'prepares the rows, in SQL of DuckDB, out of a view named input'],
      ['--decimal comma|point', 'how decimals are written in a CSV; read as commas without it where columns are parted by semicolons'],
      ['--reading CHOICE=OPTION', 'another reading than the default; may be repeated'],
      positionOption,
      ['--readings all', 'a result for each combination of readings, at most 64, and the range'],
      ['--compare CHOICE=A,B', 'two readings side by side, and what the second changes: sums, and the rows that it changes most, cited'],
      ['--format json', 'what it came to, as a record: answers under each set of readings, and what a comparison found'],
      ['--explain ROW,…', 'the cited steps of these rows, counted from 1'],
      ['--engine ENGINE', 'duckdb or javascript; without it, DuckDB where SQL can say the rule'],
      ['--threads N', 'how many processors DuckDB may use'],
    ],
    example: 'clausier batch alteo/availabilityPenalty --in month.parquet --unit outages=minutes --out answers.parquet',
    more: [
      'Needs the package @duckdb/node-api. Columns that are no input pass through. Answers stand in result, or result_FIELD of a record and result_kind of a',
      'union; amounts and percentages are decimals, durations decimals of seconds; a quotient that never ends is rounded half-even to six decimals, and',
      'rounded says so. A row that the rule refuses has its reason in error, and ends nothing: the summary counts them.',
    ],
  },
  sql: {
    call: 'sql CONTRACT[/RULE]… [--dialect ENGINE] [--schema NAME] [--rows TABLE] [--reading CHOICE=OPTION]…',
    options: [
      ['--dialect ENGINE', 'what the script is for: duckdb (unless told), postgresql, clickhouse or spark'],
      ['--schema NAME', "where it installs, the contract's id unless told: a new edition stands beside the old under another name"],
      ['--rows TABLE', "what a rule's view reads in clickhouse and spark; {rule} stands for the rule's name"],
      ['--replace', 'installs into a schema that exists, over what an earlier script installed there'],
      ['--reading CHOICE=OPTION', 'another reading than the default, fixed in the script; may be repeated'],
      positionOption,
    ],
    example: 'clausier sql alteo/overageCharge > rules.sql',
    more: [
      'In DuckDB a rule becomes a table macro: FROM alteo."overageCharge"(\'my_table\') answers the rows of a table whose columns are named as the inputs. In PostgreSQL it is a function',
      'of a row, in ClickHouse and Spark a view over --rows. A schema that is there is left as it is, but in DuckDB, unless --replace says otherwise.',
      'What SQL can’t say of a rule is told on standard error, and in the script.',
    ],
  },
  strip: {
    call: 'strip FILE',
    options: [],
    example: 'clausier strip contracts/alteo/contract.md',
    more: ['Prints the words alone, without marks and blocks.'],
  },
  coverage: {
    call: 'coverage [CONTRACT…] [--format FORMAT] [--draft norms]',
    options: [format, ['--draft norms', 'a norm for each sentence that is left, on standard output; what is guessed has a ? before it']],
    example: 'clausier coverage alteo',
    more: ['Exit code 1 if a quantity or a sentence that binds is forgotten.'],
  },
  ingest: {
    call: 'ingest FILE.pdf|FILE.docx|FILE.html|FILE.txt [-o OUT.md] [--review OUT.html] [--language LANGUAGE] [--changes SIDE] [--force]',
    options: [
      ['-o, --output OUT.md', 'write there instead of on standard output'],
      ['--review OUT.html', 'a page to work through what was removed and what is in doubt; nothing leaves the machine'],
      ['--language LANGUAGE', `of the document: ${languages}`],
      changes,
      ['--force', 'overwrite OUT although it holds something else'],
    ],
    example: 'clausier ingest contrat.pdf -o contracts/contrat/contract.md',
    more: ['A PDF needs Node 22.13 or later.', `What to do with the skeleton: ${guides.annotation}.`],
  },
  impact: {
    call: 'impact CONTRACT NEW.pdf|NEW.docx|NEW.html|NEW.txt|NEW.md [--format FORMAT] [--position POSITION] [--changes SIDE] [--write OUT.md] [--data RULE=FILE]…',
    options: [
      format,
      positionOption,
      changes,
      ['--write OUT.md', 'draft the annotated new edition in a folder of its own'],
      ['--data RULE=FILE', 'rows (.parquet, .csv) answered by the rule under both editions, and what changes; may be repeated'],
      ['--map COLUMN=INPUT, --unit COLUMN=UNIT, --decimal comma|point, --reading CHOICE=OPTION', 'of the rows, as in batch'],
    ],
    example: 'clausier impact alteo nouvelle.pdf --write contracts/alteo-2027/contract.md',
    more: [
      'Exit code 1 if the new edition touches anything formalised. A PDF needs Node 22.13 or later. Over rows, the new edition is the rules with the values',
      'that its words state; where NEW is the contract.md of another contract of the project, the rules of that one. What no value tells is named.',
    ],
  },
  mutate: {
    call: 'mutate [CONTRACT[/RULE]…] [--summary]',
    options: [['--summary', 'one line per contract']],
    example: 'clausier mutate alteo/billedTime',
    more: ['Exit code 1 if a mutant survives without an explanation.'],
  },
  review: {
    call: 'review CONTRACT/RULE --by ROLE --on DATE, or review CONTRACT --import FILE',
    options: [
      ['--by ROLE', 'who validated the rule'],
      ['--on DATE', 'when: 2026-01-31'],
      ['--import FILE', 'sign-offs and positions that the site exported: all are recorded, or none'],
    ],
    example: 'clausier review alteo/billedTime --by juridique --on 2026-01-31',
    more: [
      'Writes the fingerprint of the rule and of its words in reviews.yaml; a position, with that of its words and options, in positions.yaml.',
      'What was decided on other words than today’s is refused.',
    ],
  },
  site: {
    call: 'site [--out DIR]',
    options: [['--out DIR', 'write there instead of in dist/']],
    example: 'clausier build && clausier site',
    more: ['Name, address, colours, order of contracts: clausier.config.ts. Needs astro and pagefind, and Node 22.18 or later.'],
  },
  dev: {
    call: 'dev [--port PORT]',
    options: [['--port PORT', 'of 127.0.0.1, instead of 4321']],
    example: 'clausier dev',
    more: ['A saved contract is compiled again; what is told stands over its words, on the open page. generated/ is kept built.'],
  },
  add: {
    call: 'add FILE.pdf|FILE.docx|FILE.html|FILE.txt|FILE.md [--name NAME] [--language LANGUAGE] [--changes SIDE] [--review OUT.html]',
    options: [
      ['--name NAME', 'of the new folder of contracts/, instead of the file’s own'],
      ['--language LANGUAGE', `of the document: ${languages}`],
      changes,
      ['--review OUT.html', 'a page to work through what was removed and what is in doubt, as ingest writes it'],
    ],
    example: 'clausier add contrat.docx',
    more: ['Never writes over a contract. A PDF needs Node 22.13 or later.', `What to do next: ${guides.annotation}.`],
  },
  init: {
    call: 'init DIR [--language LANGUAGE]',
    options: [['--language LANGUAGE', `of the sample contract and of the site: ${languages}`]],
    example: 'clausier init contrats',
    more: ['DIR is a new folder or an empty one.'],
  },
};

/** `check` → the text of `clausier check --help`. */
export function renderHelp(summary: string, { call, options, example, more }: Help): string {
  const width = Math.max(0, ...options.map(([flag]) => flag.length)) + 2;
  const listed = options.map(([flag, meaning]) => `  ${flag.padEnd(width)}${meaning}`);
  return [
    `usage: clausier ${call}`,
    '',
    summary,
    ...(listed.length > 0 ? ['', ...listed] : []),
    '',
    `example: ${example}`,
    ...(more.length > 0 ? ['', ...more] : []),
    '',
  ].join('\n');
}
