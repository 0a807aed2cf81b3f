/** The program of a contract for the commands that work on one: an error of the contract, a wrong example too, ends them with exit code 1. */
import { compile } from '../../compile.ts';
import { renderPretty } from '../../diagnostic/render-pretty.ts';
import type { Program } from '../../model/program.ts';
import { sourcesOf } from '../check.ts';
import { type Io, WrongContract } from '../host/io.ts';
import { type Project, readContract } from './project.ts';

/** Throws `WrongContract` with the errors as `check` shows them. */
export function soundProgram(io: Io, project: Project, contract: string): Program {
  const compilation = compile(readContract(io, project, contract));
  if (compilation.program) return compilation.program;
  const errors = compilation.diagnostics.filter(({ severity }) => severity === 'error');
  throw new WrongContract(`${contract} has errors\n\n${renderPretty(errors, sourcesOf([compilation]), io.color)}`);
}
