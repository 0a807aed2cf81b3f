/** A project's `clausier.config.ts`, checked: what is wrong in it is wrong use, told in one line. */
import { join } from 'node:path';
import { type Configuration, configurationFile, readConfiguration } from '../../model/project/configuration.ts';
import { type Io, UsageError } from '../host/io.ts';
import type { Project } from './project.ts';

/** Empty where the project has none. */
export async function readProjectConfiguration(io: Io, { root, contracts }: Project): Promise<Configuration> {
  const path = join(root, configurationFile);
  if (!io.exists(path)) return {};
  const exported = ((await io.importModule(path)) as { readonly default?: unknown }).default;
  const configuration = checked(exported);
  const unknown = configuration.contracts?.find((name) => !contracts.includes(name));
  if (unknown === undefined) return configuration;
  throw new UsageError(`${configurationFile}: unexpected contract "${unknown}", expected some of: ${contracts.join(', ')}`);
}

function checked(exported: unknown): Configuration {
  try {
    return readConfiguration(exported);
  } catch (cause) {
    throw new UsageError((cause as Error).message);
  }
}
