/** The rules of a new edition: those of a contract of the project whose text it is, or the old ones with the values that its words state. */
import { join } from 'node:path';
import { Carrier } from '../../../impact/carry.ts';
import { changedValues } from '../../../impact/changed-values.ts';
import type { Classified } from '../../../impact/classify.ts';
import { replacementsOf } from '../../../impact/touches.ts';
import { withValues } from '../../../impact/with-values.ts';
import type { Program } from '../../../model/program.ts';
import type { Change } from '../../../model/report/impact.ts';
import type { Io } from '../../host/io.ts';
import type { Project } from '../../project/project.ts';
import { soundProgram } from '../../project/sound-program.ts';
import type { NewEdition } from './edition-words.ts';

type Found = { readonly found: Classified[]; readonly changes: readonly Change[] };

/** `path`: of the new edition's text. Throws `WrongContract` where it is a contract of the project, and has errors. */
export function nextProgram(io: Io, project: Project, program: Program, path: string, { found, changes }: Found): NewEdition {
  const own = project.contracts.find((id) => id !== program.id && join(project.root, 'contracts', id, 'contract.md') === path);
  if (own !== undefined) return { program: soundProgram(io, project, own), changes: undefined };
  return { program: withValues(program, replacementsOf(changedValues(program, new Carrier(found)))), changes };
}
