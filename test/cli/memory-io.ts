/** An `Io` in memory, so that a command is tested from strings: files by absolute path, output gathered. */
import type { Io } from '../../compiler/cli/host/io.ts';

export type MemoryIo = Io & { readonly files: Map<string, string>; readonly out: () => string; readonly err: () => string };

export function memoryIo(files: Readonly<Record<string, string>>, lines: readonly string[] = []): MemoryIo {
  const store = new Map(Object.entries(files));
  const output: string[] = [];
  const errors: string[] = [];
  return {
    files: store,
    cwd: '/project',
    color: false,
    readText: (path) => store.get(path) ?? fail(path),
    readBytes: (path) => new TextEncoder().encode(store.get(path) ?? fail(path)),
    exists: (path) => store.has(path) || [...store.keys()].some((file) => file.startsWith(`${path}/`)),
    list: (folder) => {
      const inside = [...store.keys()].filter((file) => file.startsWith(`${folder}/`)).map((file) => file.slice(folder.length + 1));
      return [...new Set(inside.map((file) => (file.includes('/') ? `${file.split('/')[0]}/` : file)))].sort();
    },
    write: (written) => {
      for (const { path, text } of written) store.set(path, typeof text === 'string' ? text : new TextDecoder().decode(text));
    },
    remove: (path) => {
      store.delete(path);
    },
    importModule: (path) => Promise.reject(new Error(`no module ${path}`)),
    stdin: async function* () {
      for (const line of lines) yield new TextEncoder().encode(`${line}\n`);
    },
    stdout: (text) => {
      output.push(text);
    },
    stderr: (text) => {
      errors.push(text);
    },
    out: () => output.join(''),
    err: () => errors.join(''),
  };
}

function fail(path: string): never {
  throw Object.assign(new Error(`no file ${path}`), { code: 'ENOENT' });
}
