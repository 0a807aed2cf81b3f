/**
 * `clausier dev [--port PORT]`: the site of the project as it is edited, on loopback. A saved contract is compiled again, alone and warm; what
 * is told of it reaches open pages at once, and its pages are made again where it has a meaning.
 */
import { parseArgs } from 'node:util';
import { isPortFree } from './dev/free-port.ts';
import { openSession } from './dev/session.ts';
import { startSite } from './dev/site-process.ts';
import { type ExitCode, type Io, UsageError } from './host/io.ts';
import { stampOf } from './host/stamp.ts';
import { findProject } from './project/project.ts';
import { readProjectConfiguration } from './project/project-configuration.ts';
import { needBuilder, needNodeForSite } from './site.ts';

/** Between two looks at the sources: a look costs about a millisecond, and misses neither a renamed file nor a switched branch. */
const pause = 50;

export async function dev(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values } = parseArgs({ args: [...args], options: { port: { type: 'string', default: '4321' } } });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new UsageError(`unexpected port "${values.port}", expected 1 to 65535`);
  const project = findProject(io);
  const { base = '/' } = await readProjectConfiguration(io, project);
  needNodeForSite();
  needBuilder(project);
  if (!(await isPortFree(port))) throw new UsageError(`port ${port} is taken: stop what uses it, or choose another with --port`);
  const session = openSession(io, project.root);
  let stamp = stampOf(project.root);
  const site = startSite(project.root, port);
  let state = await session.update(site.tell);
  io.stdout(`${state.contracts.map(({ summary }) => summary).join('\n')}\nhttp://127.0.0.1:${port}${base}\n`);
  while (site.isAlive()) {
    await new Promise((done) => setTimeout(done, pause));
    const now = stampOf(project.root);
    if (now === stamp) continue;
    stamp = now;
    state = await session.update(site.tell);
    io.stdout(`${state.said}\n`);
  }
  return 1;
}
