/**
 * `clausier impact CONTRACT NEW.pdf|.docx|.html|.txt|.md [--format json] [--position POSITION] [--changes SIDE] [--write OUT.md] [--data RULE=FILE]…`:
 * what a new edition changes, what of the formalisation each change touches, and what it changes of rows. Exit 1 when something is touched.
 */
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { describeImpact } from '../impact/describe.ts';
import { type Draft, draftOf } from '../impact/draft/draft.ts';
import type { NewOriginal } from '../impact/draft/front-matter.ts';
import { compareEditions, impactOf, isTouched, type NewEdition, toldInOrder } from '../impact/impact.ts';
import { readNewEdition } from '../impact/read-edition.ts';
import { documentNames } from '../ingest/signature.ts';
import type { Side } from '../language/printed/how-read.ts';
import type { Program } from '../model/program.ts';
import { compareOverRows, describeRows } from './batch/compare/compare-editions.ts';
import { nextProgram } from './batch/compare/next-program.ts';
import { askedRows, rowOptions } from './batch/compare/row-options.ts';
import { wholePosition } from './evaluation/position.ts';
import { type ExitCode, type Io, UsageError } from './host/io.ts';
import { ingestDocument, readSide } from './ingest.ts';
import { findProject } from './project/project.ts';
import { soundProgram } from './project/sound-program.ts';

export async function impact(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'pretty' },
      changes: { type: 'string' },
      write: { type: 'string' },
      position: { type: 'string' },
      ...rowOptions,
    },
  });
  const [contract, file, ...more] = positionals;
  if (contract === undefined || file === undefined || more.length > 0)
    throw new UsageError('expected a contract and its new edition: clausier impact alteo nouvelle-edition.pdf');
  if (values.format !== 'pretty' && values.format !== 'json')
    throw new UsageError(`unexpected format "${values.format}", expected pretty or json`);
  const asked = askedRows(values);
  const project = findProject(io);
  const program = soundProgram(io, project, contract);
  const side = readSide(values.changes);
  const edition = await readEdition(io, file, program.linked.contract.meta.language, side);
  const found = compareEditions(program, edition);
  const position = wholePosition(io, program, values.position);
  const inPlace = impactOf(program, edition, found, position);
  const told = toldInOrder(inPlace);
  const next = () => nextProgram(io, project, program, resolve(io.cwd, file), { found, changes: inPlace.changes });
  const rows = await compareOverRows(io, program, next, asked, position);
  if (values.write !== undefined)
    io.stderr(writeDraft(io, values.write, draftOf(program, found, edition.edition, edition.original), edition));
  const record = asked.data.length === 0 ? told : { ...told, rows };
  io.stdout(values.format === 'json' ? `${JSON.stringify(record, null, 2)}\n` : describeImpact(told, io.color) + describeRows(rows));
  if (side === undefined && edition.original?.changes !== undefined) io.stderr(await tellUntracked(io, file, program));
  return told.changes.some(isTouched) ? 1 : 0;
}

/** Tracked changes are shown by who made them; what was changed without being tracked is only seen with all of them rejected. */
async function tellUntracked(io: Io, file: string, program: Program): Promise<string> {
  const { contract } = program.linked;
  const before = await readEdition(io, file, contract.meta.language, 'rejected');
  const silent = compareEditions(program, before).filter(({ kinds }) => kinds.length > 0).length;
  const told = `${file}: compared with all of its tracked changes accepted`;
  if (silent === 0) return `${told}; with all of them rejected its words are those of ${program.id}\n`;
  return `${told}; with all of them rejected ${silent} clauses still differ from ${program.id}, untracked: see them with --changes rejected\n`;
}

type Edition = NewEdition & { readonly original?: NewOriginal; readonly text?: string };

/** Annotated or plain Markdown as it is; any other document through ingest, which knows its original. */
async function readEdition(io: Io, file: string, language: string, side: Side | undefined): Promise<Edition> {
  const path = resolve(io.cwd, file);
  const name = basename(file);
  if (/\.md$/i.test(file)) return withText(readNewEdition(io.readText(path), name, false, language));
  if (!documentNames.test(file)) throw new UsageError(`unexpected file ${file}, expected a .pdf, .docx, .html, .txt or .md`);
  const { markdown } = await ingestDocument(io, file, language, { changes: side });
  const text = /\.txt$/i.test(file) ? { text: io.readText(path) } : {};
  return { ...withText(readNewEdition(markdown, name, true, language)), ...text, original: originalOf(markdown) };
}

function withText(edition: NewEdition): NewEdition {
  if (edition.clauses.length === 0) throw new UsageError(`${edition.file} holds no text`);
  return edition;
}

/** What ingest says in the front matter of the document it read. */
function originalOf(markdown: string): NewOriginal {
  const front = parse(/^---\n([\s\S]*?)\n---\n/.exec(markdown)?.[1] ?? '') as {
    original: { file: string; sha256: string; changes?: string };
    furniture?: NewOriginal['furniture'];
  };
  return { ...front.original, furniture: front.furniture ?? [] };
}

/** Writes the draft and its sibling files into a folder that holds none of them; says what there is to do. */
function writeDraft(io: Io, output: string, { markdown, siblings, marks }: Draft, { file, text, original }: Edition): string {
  const path = resolve(io.cwd, output);
  const beside = [...siblings, ...(text === undefined ? [] : [{ name: file, text }])];
  const files = [{ path, text: markdown }, ...beside.map((one) => ({ path: join(dirname(path), one.name), text: one.text }))];
  const taken = files.find((one) => io.exists(one.path));
  if (taken) throw new UsageError(`${taken.path} exists: write the draft into a folder of its own`);
  io.write(files);
  const lost = marks.lost.map((mark) => `  not carried: ${mark.scheme}:${mark.id} « ${mark.text} » of ${mark.clause}\n`);
  return [
    `${output}: the draft, with ${beside.length} files beside it; ${marks.carried} marks carried, ${marks.lost.length} not\n`,
    ...lost,
    ...(original && text === undefined ? [`  copy ${file} beside it: the front matter names it as the original\n`] : []),
    '  then run `clausier check` on it: each diagnostic is something to decide\n\n',
  ].join('');
}
