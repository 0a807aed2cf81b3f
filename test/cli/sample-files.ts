/** The files of a new project, in French by default. */
import { strict as assert } from 'node:assert';
import { initialFiles } from '../../compiler/cli/init/init-files.ts';
import { sampleIn } from '../../compiler/cli/init/init-samples.ts';

export function sampleFiles(language = 'fr'): ReturnType<typeof initialFiles> {
  const sample = sampleIn(language);
  assert(sample, `no sample in ${language}`);
  return initialFiles(sample, { name: 'demo', version: '0.1.0' });
}
