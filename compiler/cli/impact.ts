/**
 * `clausier impact CONTRACT NEW.pdf|.txt|.md [--format json] [--write OUT.md]`: what a new edition changes and what of the
 * formalisation each change touches. Exit 1 when something is touched.
 */
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { compile } from '../compile.ts';
import { describeImpact } from '../impact/describe.ts';
import { impactOf, isTouched } from '../impact/impact.ts';
import type { Program } from '../model/program.ts';
import { read } from '../read/index.ts';
import type { Source } from '../source.ts';
import { ingestDocument } from './ingest.ts';
import { type ExitCode, type Io, UsageError } from './io.ts';
import { findProject, readContract } from './project.ts';

export async function impact(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { format: { type: 'string', default: 'pretty' }, write: { type: 'string' } },
  });
  const [contract, file, ...more] = positionals;
  if (contract === undefined || file === undefined || more.length > 0)
    throw new UsageError('expected a contract and its new edition: clausier impact alteo nouvelle-edition.pdf');
  if (values.format !== 'pretty' && values.format !== 'json')
    throw new UsageError(`unexpected format "${values.format}", expected pretty or json`);
  const program = programOf(io, contract);
  const { meta, clauses } = read({ id: contract, files: [await readEdition(io, file)] }, () => {});
  if (clauses.length === 0) throw new UsageError(`${file} holds no text`);
  const found = impactOf(program, {
    edition: meta.edition || basename(file),
    file: basename(file),
    clauses,
    ingested: !/\.md$/i.test(file),
  });
  io.stdout(values.format === 'json' ? `${JSON.stringify(found, null, 2)}\n` : describeImpact(found, io.color));
  return found.changes.some(isTouched) ? 1 : 0;
}

function programOf(io: Io, contract: string): Program {
  const { program } = compile(readContract(io, findProject(io), contract));
  if (!program) throw new UsageError(`${contract} has errors: run \`clausier check ${contract}\` first`);
  return program;
}

/** Annotated or plain Markdown as it is; a PDF or a text extraction through ingest. */
async function readEdition(io: Io, file: string): Promise<Source> {
  if (/\.md$/i.test(file)) return { file, text: io.readText(resolve(io.cwd, file)) };
  if (!/\.(?:pdf|txt)$/i.test(file)) throw new UsageError(`unexpected file ${file}, expected a .pdf, .txt or .md`);
  const { markdown } = await ingestDocument(io, file);
  return { file: `${file}.md`, text: markdown };
}
