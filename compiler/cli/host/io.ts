/** What the commands may do to the world. `cli.ts` gives the real one; tests give one in memory. */

/** A document that came as it is keeps its bytes. */
export type WrittenFile = { readonly path: string; readonly text: string | Uint8Array };

export type Io = {
  /** The folder the command was called from. */
  readonly cwd: string;
  readonly color: boolean;
  readonly readText: (path: string) => string;
  readonly readBytes: (path: string) => Uint8Array;
  readonly exists: (path: string) => boolean;
  /** The path with every link on disk followed; absent where there are no links. */
  readonly realPath?: (path: string) => string;
  /** Names of the entries of a folder, sorted; folders end with `/`. */
  readonly list: (folder: string) => readonly string[];
  /** Writes all files or none: each beside its place first, then renamed. */
  readonly write: (files: readonly WrittenFile[]) => void;
  readonly remove: (path: string) => void;
  readonly importModule: (path: string) => Promise<unknown>;
  /** UTF-8 as it comes, cut anywhere. */
  readonly stdin: () => AsyncIterable<Uint8Array>;
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
};

/** 0 fine, 1 the contract or the rules are wrong, 2 wrong use or unreadable file. */
export type ExitCode = 0 | 1 | 2;

/** The contract is wrong, told as `check` tells it: exit code 1. */
export class WrongContract extends Error {}

/** Wrong use or an unreadable file: one line for the reader, exit code 2. */
export class UsageError extends Error {}
