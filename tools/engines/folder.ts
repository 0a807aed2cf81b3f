/** Where the engines are installed: a folder that is no part of the project, kept from one run to the next. */
import { join } from 'node:path';

const enginesFolder = join(import.meta.dirname, '../../.cache/engines');
export const clickhouseFolder = join(enginesFolder, 'npm');
export const pythonFolder = join(enginesFolder, 'python');
