/** The full YAML parser, loaded for the first text that needs it: most are read without (`read/yaml/plain-yaml.ts`). */
import { createRequire } from 'node:module';

const load = createRequire(import.meta.url);

export const fullYaml = (): typeof import('yaml') => load('yaml') as typeof import('yaml');
