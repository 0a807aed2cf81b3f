/** What the site reads of the build's output. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.env.CLAUSIER_GENERATED ?? join(process.cwd(), 'generated');

/** A generated file as text, by its path under `generated/`. */
export const generatedFile = (path: string): string => readFileSync(join(folder, path), 'utf8');

export const isGenerated = (path: string): boolean => existsSync(join(folder, path));

/** The contracts that a build wrote, by name. */
export const generatedContracts = (): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => isGenerated(`${name}/manifest.json`))
        .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    : [];
