/**
 * dist/recherche/notices.json → Pagefind's index in dist/pagefind. Words are indexed with a straight apostrophe and
 * without ligatures, word for word, so that a found position is the same in the words shown.
 */
import { globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as pagefind from 'pagefind';

const dist = process.argv[2] ?? 'dist';
const source = join(dist, 'recherche', 'notices.json');
const notices = JSON.parse(readFileSync(source, 'utf8'));

const folded = (words) => words.replaceAll('’', "'").replaceAll('œ', 'oe').replaceAll('Œ', 'OE').replaceAll('æ', 'ae');
const given = (record) => Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));

const { index } = await pagefind.createIndex({ forceLanguage: 'fr', verbose: false });
for (const [number, { kind, contract, href, label, title, text, quoted, party, modality }] of notices.entries()) {
  const filters = given({ kind: [kind], contract: [contract], party: party && [party], modality: modality && [modality] });
  const { errors } = await index.addCustomRecord({
    // A notice's own address: several lead to the same words.
    url: `/${number}`,
    content: folded([label, title, text].filter(Boolean).join(' ')),
    language: 'fr',
    meta: { href, label, title, text, quoted: String(quoted) },
    filters,
  });
  if (errors.length > 0) throw new Error(errors.join('\n'));
}
const target = join(dist, 'pagefind');
rmSync(target, { recursive: true, force: true });
const { errors } = await index.writeFiles({ outputPath: target });
if (errors.length > 0) throw new Error(errors.join('\n'));
await pagefind.close();
// Pagefind's own interface is not used.
for (const unused of globSync('pagefind-*{ui,highlight}*', { cwd: target })) rmSync(join(target, unused));
rmSync(source);
console.log(`search: ${notices.length} notices`);
