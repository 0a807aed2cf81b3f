/**
 * The compiler as a library, from strings: `compile` a contract's sources, `check` them, `evaluate` a rule of what was compiled. The command line
 * is built on the same; nothing here touches disk or console. `clausier/CONTRACT` has the generated rules, which are faster.
 */
export { type ContractSources, check, type Evaluated, evaluate } from './api.ts';
export { type Compilation, compile } from './compile.ts';
export type { Diagnostic } from './diagnostic/diagnostic.ts';
export { renderGithub, renderJson, renderSarif } from './diagnostic/render-machine.ts';
export { renderPretty } from './diagnostic/render-pretty.ts';
export { type Configuration, defineConfig } from './model/project/configuration.ts';
export type { ContractFiles, Source } from './source.ts';
