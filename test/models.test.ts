/** The model contracts of `examples/`, a project of its own: whole, fresh, and the same whoever answers. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { build } from '../compiler/cli/build.ts';
import { disk } from '../compiler/cli/host/disk.ts';
import { loadGenerated } from '../compiler/cli/host/load-generated.ts';
import { findProject, readContract } from '../compiler/cli/project/project.ts';
import { type Compilation, compile } from '../compiler/compile.ts';
import { generate } from '../compiler/generate.ts';
import { describe as describeDisagreement, prove } from '../compiler/interpret/draw/differential.ts';
import type { ContractFiles } from '../compiler/source.ts';
import { seeded } from './contract-files.ts';

const root = join(import.meta.dirname, '../examples');
const project = findProject({ ...disk, cwd: root });
const compilations = new Map<string, Compilation>(project.contracts.map((id) => [id, compile(readContract(disk, project, id))]));

test('a build leaves nothing to change, and the generated code answers every example as it says', async () => {
  const told: string[] = [];
  const tell = (text: string): void => {
    told.push(text);
  };
  const code = await build(['--check'], { ...disk, cwd: root, stdout: tell, stderr: tell });
  expect([code, told.join('')]).toEqual([0, expect.stringContaining('all up to date')]);
});

describe.each([...compilations])('%s', (id, compilation) => {
  test('has every word of its original, nothing forgotten, nothing to say', () => {
    const { fidelity, diagnostics } = compilation;
    expect([fidelity.percent, diagnostics.map(({ code, message }) => `${code}: ${message}`)]).toEqual([100, []]);
  });

  test('the generated rules, their explanations and the interpreter agree on drawn inputs', async () => {
    const program = compilation.program!;
    const generated = await loadGenerated(await generate([compilation], 'beside'), id);
    for (const rule of program.rules) {
      const { disagreement } = prove(program, rule, generated, 25, 11);
      expect(disagreement && describeDisagreement(disagreement), rule.id).toBeUndefined();
    }
  });

  test('cut anywhere, the text is told to lack something, and no cut throws', () => {
    const files: ContractFiles = readContract(disk, project, id);
    const draw = seeded(11);
    for (const [at, { file, text }] of files.files.entries()) {
      for (let round = 0; round < 3; round += 1) {
        const cut = files.files.map((source, index) => (index === at ? { ...source, text: text.slice(0, draw(text.length)) } : source));
        const { diagnostics } = compile({ ...files, files: cut });
        expect(diagnostics.length, file).toBeGreaterThanOrEqual(file.endsWith('.md') ? 1 : 0);
      }
    }
  });
});
