// `npm run month`: draws the rows of examples/month/ again, says its commands again, and writes what they print, the record that the site shows and the chart.
import { join } from 'node:path';
import { disk } from '../compiler/cli/host/disk.ts';
import { folder } from './month/commands.ts';
import { monthFiles, writeTables } from './month/month.ts';

const root = join(import.meta.dirname, '..');
await writeTables(join(root, folder));
const files = await monthFiles();
disk.write([...files].map(([path, text]) => ({ path: join(root, path), text })));
