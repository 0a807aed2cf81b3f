/**
 * Generated TypeScript in memory → its modules, running on this compiler's own runtime. Nothing is written and nothing of the
 * project is resolved: it works the same on every Node, and before the project has installed anything.
 */
import { ts } from 'ts-morph';
import type { GeneratedFile } from '../../compile.ts';
import type { Generated } from '../../interpret/draw/differential.ts';

/** The `wire.ts` of a contract, imported. */
export async function loadGenerated(files: readonly GeneratedFile[], contract: string): Promise<Generated> {
  const folder = `generated/${contract}/`;
  const texts = new Map(files.filter(({ path }) => path.startsWith(folder)).map(({ path, text }) => [path.slice(folder.length), text]));
  return (await import(moduleUrl('wire.ts', texts, new Map()))) as Generated;
}

/** A module as a `data:` URL, after those that it imports. */
function moduleUrl(name: string, texts: ReadonlyMap<string, string>, made: Map<string, string>): string {
  const known = made.get(name);
  if (known !== undefined) return known;
  const { outputText } = ts.transpileModule(texts.get(name) ?? '', {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022, verbatimModuleSyntax: true },
  });
  const located = outputText
    .replace(/from '\.\/([\w-]+\.ts)'/g, (_, beside: string) => `from '${moduleUrl(beside, texts, made)}'`)
    .replace(
      /from '(?:\.\.\/\.\.\/compiler|clausier)\/runtime\/([\w/-]+)(?:\.ts)?'/g,
      (_, module: string) => `from '${runtimeUrl(module)}'`,
    );
  const url = `data:text/javascript;base64,${Buffer.from(located).toString('base64')}`;
  made.set(name, url);
  return url;
}

/** Beside this file, with its own ending: `.ts` in a checkout, `.js` in the package. */
function runtimeUrl(module: string): string {
  return new URL(`../../runtime/${module}${/\.\w+$/.exec(import.meta.url)?.[0]}`, import.meta.url).href;
}
