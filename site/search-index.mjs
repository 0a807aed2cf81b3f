/**
 * dist/recherche/notices.json → Pagefind's index in dist/pagefind. Words are indexed with a straight apostrophe and
 * without ligatures, word for word, so that a found position is the same in the words shown. One index for all contracts, whatever
 * their languages, stemmed as the site's own language is.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as pagefind from 'pagefind';

const folded = (words) => words.replaceAll('’', "'").replaceAll('œ', 'oe').replaceAll('Œ', 'OE').replaceAll('æ', 'ae');
const given = (record) => Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));

/** How many notices were indexed. */
export async function indexSite(dist) {
  const source = join(dist, 'recherche', 'notices.json');
  const { language, notices } = JSON.parse(readFileSync(source, 'utf8'));
  const { index } = await pagefind.createIndex({ forceLanguage: language, verbose: false });
  for (const [number, notice] of notices.entries()) await add(index, number, language, notice);
  const target = join(dist, 'pagefind');
  rmSync(target, { recursive: true, force: true });
  // Written here: what Pagefind writes itself may still be empty when it says that it is done.
  const written = await index.getFiles();
  told(written);
  for (const { path, content } of written.files.filter((file) => !isUnused(file.path))) {
    mkdirSync(dirname(join(target, path)), { recursive: true });
    writeFileSync(join(target, path), content);
  }
  await pagefind.close();
  rmSync(source);
  return notices.length;
}

/** Pagefind's own interface. */
const isUnused = (path) => /^pagefind-.*(?:ui|highlight)/.test(path);

async function add(index, number, language, { kind, contract, href, label, title, text, quoted, party, modality }) {
  const filters = given({ kind: [kind], contract: [contract], party: party && [party], modality: modality && [modality] });
  const record = {
    // A notice's own address: several lead to the same words.
    url: `/${number}`,
    content: folded([label, title, text].filter(Boolean).join(' ')),
    language,
    meta: { href, label, title, text, quoted: String(quoted) },
    filters,
  };
  told(await index.addCustomRecord(record));
}

function told({ errors }) {
  if (errors.length > 0) throw new Error(errors.join('\n'));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(`search: ${await indexSite(process.argv[2] ?? 'dist')} notices`);
