/** What the tests of every contract share: 2,000 draws of a rule in SQL and in its generated code. */
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSession, type Session } from '../../../compiler/cli/batch/rows/session.ts';
import { disk } from '../../../compiler/cli/host/disk.ts';
import { loadGenerated } from '../../../compiler/cli/host/load-generated.ts';
import { readContract } from '../../../compiler/cli/project/project.ts';
import { proveSql } from '../../../compiler/cli/proof/equivalence.ts';
import { compile } from '../../../compiler/compile.ts';
import { Unsayable } from '../../../compiler/emit/sql/unsayable.ts';
import { generate } from '../../../compiler/generate.ts';

const here = join(import.meta.dirname, '../../..');

export const overWindows = 'the end of open time over several windows';

/** Registers a test a rule; `javascriptOnly` names those that SQL can't say, with the reason. `folder`: of the project, in this one. */
export async function proveContract(id: string, javascriptOnly: Readonly<Record<string, string>>, folder = ''): Promise<void> {
  const root = join(here, folder);
  const compilation = compile(readContract(disk, { root, contracts: [id] }, id));
  const { program } = compilation;
  const generated = await loadGenerated(await generate([compilation], 'beside'), id);
  let session: Session;
  beforeAll(async () => {
    session = await openSession({ threads: 1 });
  });
  afterAll(() => session.close());
  test.each(program?.rules.map((rule) => [rule.id, rule] as const) ?? [])('%s', async (name, rule) => {
    const proof = proveSql(program!, rule, generated, session, 2000);
    const reason = javascriptOnly[name];
    if (reason !== undefined) return expect(proof).rejects.toThrow(new Unsayable(reason));
    const { disagreement, compared } = await proof;
    expect(disagreement).toBeUndefined();
    expect(compared).toBeGreaterThan(800);
  });
}
