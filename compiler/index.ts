/** The compiler as a library: from sources in memory to diagnostics, a program and files in memory. */
export { type Compilation, compile } from './compile.ts';
export type { Diagnostic } from './diagnostic/diagnostic.ts';
export { renderGithub, renderJson, renderSarif } from './diagnostic/render-machine.ts';
export { renderPretty } from './diagnostic/render-pretty.ts';
export { type Configuration, defineConfig } from './model/configuration.ts';
