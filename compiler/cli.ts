/** The command line: arguments in, exit code out. The machine's failures end here, in one line each. */
import { commands } from './cli/commands.ts';
import { disk } from './cli/disk.ts';
import { type ExitCode, type Io, UsageError, WrongContract } from './cli/io.ts';

const usage = (): string =>
  [
    'usage: clausier COMMAND [options]',
    '',
    ...Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(10)}${summary}`),
    '',
    'exit codes: 0 fine, 1 the contract or the rules are wrong, 2 wrong use or unreadable file',
    '',
  ].join('\n');

/** Runs one command; never throws. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const [name, ...rest] = argv;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    io.stdout(usage());
    return name === undefined ? 2 : 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    io.stderr(`clausier: unknown command "${name}"\n\n${usage()}`);
    return 2;
  }
  try {
    const start = await command.load();
    return await start(rest, io);
  } catch (cause) {
    const code = exitCodeOf(cause);
    if (code === undefined) throw cause;
    io.stderr(`clausier ${name}: ${(cause as Error).message}\n`);
    return code;
  }
}

/** Of what ends a command in one message; undefined for our own mistakes. */
function exitCodeOf(cause: unknown): ExitCode | undefined {
  if (cause instanceof WrongContract) return 1;
  const code = (cause as { code?: unknown } | null)?.code;
  return cause instanceof UsageError || (typeof code === 'string' && code.startsWith('ERR_PARSE_ARGS')) ? 2 : undefined;
}

/** The bin's entry: real disk and console, exit code set. A closed pipe ends quietly. */
export async function main(): Promise<void> {
  process.stdout.on('error', (cause: NodeJS.ErrnoException) => {
    if (cause.code === 'EPIPE') process.exit(0);
    throw cause;
  });
  process.exitCode = await run(process.argv.slice(2), disk);
}
