/**
 * Whatever a command throws → one line for its reader: wrong use as it was told, what the machine refused with the path and
 * its reason, and our own bug with how to report it. Never a stack trace.
 */
import { UsageError, WrongContract } from './io.ts';

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the disk can only be read',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of the path is a file, not a folder',
  ENOENT: 'no such file or folder',
  ENOSPC: 'no space is left',
  EDQUOT: 'no space is left',
  ELOOP: 'its links lead in a circle',
  ENAMETOOLONG: 'the name is too long',
  EMFILE: 'too many files are open',
  EEXIST: 'it exists already',
  EFBIG: 'the file is too large',
};

type Cause = { readonly code?: unknown; readonly message?: unknown; readonly path?: unknown; readonly syscall?: unknown };

/** One line, without the command's name and without a full stop. */
export function describeFailure(cause: unknown, about: { readonly version: string }): string {
  const { code, message, syscall } = (cause ?? {}) as Cause;
  if (cause instanceof UsageError || cause instanceof WrongContract) return cause.message;
  if (typeof code === 'string' && code.startsWith('ERR_PARSE_ARGS')) return lowered(firstSentence(String(message)));
  if (typeof code === 'string' && typeof syscall === 'string') return describeRefusal(cause);
  const first = firstLine(typeof message === 'string' ? message : String(cause));
  const stack = process.env.CLAUSIER_STACK ? `\n${(cause as Error).stack}` : '';
  return `this is a bug of Clausier ${about.version}, not of your contract: ${first}; please report it with the command and the files it read (CLAUSIER_STACK=1 shows where)${stack}`;
}

/** What the machine refused: `contracts/a.md: it is a folder (EISDIR)`. */
export function describeRefusal(cause: unknown, path?: string): string {
  const { code, message, path: own } = (cause ?? {}) as Cause;
  const named = path ?? (typeof own === 'string' ? own : undefined);
  const known = typeof code === 'string' ? reasons[code] : undefined;
  const reason = known === undefined ? firstLine(String(message ?? code ?? 'unknown error')) : `${known} (${code})`;
  return named === undefined ? reason : `${named}: ${reason}`;
}

const firstLine = (text: string): string => text.split('\n', 1)[0]!.trim();
const firstSentence = (text: string): string => firstLine(text).replace(/(['"]|\w)\. .*$/, '$1');
const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
