/** The command line: arguments in, exit code out. Whatever fails ends here, in one line. */
import { type Command, type CommandName, commands } from './cli/commands.ts';
import { helps, renderHelp } from './cli/help.ts';
import { disk } from './cli/host/disk.ts';
import { describeFailure } from './cli/host/failure.ts';
import { type ExitCode, type Io, WrongContract } from './cli/host/io.ts';
import { ownVersion } from './cli/host/version.ts';

const usage = (): string =>
  [
    'usage: clausier COMMAND [options]',
    '',
    ...Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(10)}${summary}`),
    '',
    'clausier COMMAND --help says more of one; clausier --version says which this is.',
    'exit codes: 0 fine, 1 the contract or the rules are wrong, 2 wrong use or unreadable file',
    '',
  ].join('\n');

const isHelp = (word: string): boolean => word === '--help' || word === '-h';
const asksHelp = (args: readonly string[]): boolean => args.slice(0, endOfOptions(args)).some(isHelp);
const endOfOptions = (args: readonly string[]): number => (args.includes('--') ? args.indexOf('--') : args.length);

/** Runs one command; never throws. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const [name, ...rest] = argv;
  try {
    if (name === undefined || isHelp(name) || name === 'help') return help(name === undefined ? [] : rest, io, name === undefined ? 2 : 0);
    if (name === '--version' || name === '-v') {
      io.stdout(`clausier ${ownVersion(disk)}\n`);
      return 0;
    }
    const command = commandOf(name);
    if (!command) return unknown(name, io);
    if (asksHelp(rest)) return help([name], io, 0);
    const start = await command.load();
    return await start(rest, io);
  } catch (cause) {
    io.stderr(`clausier ${name}: ${describeFailure(cause, { version: ownVersion(disk) })}\n`);
    return cause instanceof WrongContract ? 1 : 2;
  }
}

const isCommand = (name: string): name is CommandName => Object.hasOwn(commands, name);
const commandOf = (name: string): Command | undefined => (isCommand(name) ? commands[name] : undefined);

/** Of one command where it is named, of all otherwise. */
function help([name]: readonly string[], io: Io, code: ExitCode): ExitCode {
  if (name !== undefined && !isCommand(name)) return unknown(name, io);
  io.stdout(name === undefined ? usage() : renderHelp(commands[name].summary, helps[name]));
  return code;
}

function unknown(name: string, io: Io): ExitCode {
  io.stderr(`clausier: unknown command "${name}"\n\n${usage()}`);
  return 2;
}

/** The bin's entry: real disk and console, exit code set. A closed pipe ends quietly, anything else in one line. */
export async function main(): Promise<void> {
  const fail = (cause: NodeJS.ErrnoException): void => {
    if (cause.code === 'EPIPE') process.exit(0);
    disk.stderr(`clausier: ${describeFailure(cause, { version: ownVersion(disk) })}\n`);
    process.exit(2);
  };
  process.stdout.on('error', fail);
  process.stderr.on('error', () => process.exit(2));
  process.on('uncaughtException', fail);
  process.exitCode = await run(process.argv.slice(2), disk);
}
