/** Word documents through the commands: taken in, checked against, compared; on disk, as anybody gives them. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { docx, headingStyles, list, p, r } from '../ingest/word/make-docx.ts';
import { blocksOf, schemes, setDocx } from '../ingest/word/set-docx.ts';
import { runIn } from './disk-io.ts';

const folder = mkdtempSync(join(tmpdir(), 'word-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
mkdirSync(join(folder, 'contracts'));

const told = (...args: readonly string[]) => runIn(folder, args);

const contract = (delay: string, price = 'Le prix du service est fixé au contrat.'): Uint8Array =>
  docx({
    styles: headingStyles,
    numbering: list(1, [['decimal', '%1.']]),
    body: [
      p('Conditions', { style: 'Titre' }),
      p('Objet', { style: 'Titre1', list: [1, 0] }),
      p('Le prestataire tient le service ouvert au public.'),
      p('Prix', { style: 'Titre1', list: [1, 0] }),
      p(`${r('Le paiement se fait sous ')}${delay}${r(' jours.')}`),
      p(price),
    ].join(''),
  });
const tracked =
  '<w:del w:id="1" w:author="Conseil"><w:r><w:delText>trente</w:delText></w:r></w:del><w:ins w:id="2" w:author="Conseil"><w:r><w:t>dix</w:t></w:r></w:ins>';

test('a Word document is added, checked to the character, and compared with its tracked edition', async () => {
  writeFileSync(join(folder, 'contrat.docx'), contract(r('trente')));
  const added = await told('add', 'contrat.docx');
  expect([added.code, added.err]).toEqual([0, expect.stringContaining('ledger: 100 %')]);
  const path = join(folder, 'contracts/contrat/contract.md');
  const skeleton = readFileSync(path, 'utf8');
  expect(skeleton).toContain('## 2. Prix\n\nLe paiement se fait sous');
  expect((await told('check', 'contrat')).out).toContain('fidelity 100 %');

  writeFileSync(path, skeleton.replace('au public', 'au  public').replace('prix du service', 'prixdu service'));
  const joined = await told('check', 'contrat');
  expect(joined.out).toMatch(/check\/fidelity-pdf: Unexpected words "prixdu", expected "prix du" as in paragraph 6 of contrat\.docx/);
  expect(joined.out).not.toContain('public"');
  writeFileSync(path, skeleton);
});

test('one side of tracked changes is taken in, and the front matter says which', async () => {
  writeFileSync(join(folder, 'suivi.docx'), contract(tracked));
  const accepted = await told('ingest', 'suivi.docx');
  expect(accepted.out).toMatch(/changes: accepted\n[\s\S]*sous \[?dix/);
  expect(accepted.err).toContain('to look at, tracked-change, paragraph 5: « deleted by Conseil: trente »');
  expect((await told('ingest', 'suivi.docx', '--changes', 'rejected')).out).toMatch(/changes: rejected\n[\s\S]*sous \[?trente/);
  expect(await told('ingest', 'suivi.docx', '--changes', 'none')).toMatchObject({
    code: 2,
    err: expect.stringContaining('expected accepted or rejected'),
  });
  cpSync(join(folder, 'contracts/contrat'), join(folder, 'contracts/suivi'), { recursive: true });
  cpSync(join(folder, 'suivi.docx'), join(folder, 'contracts/suivi/suivi.docx'));
  writeFileSync(join(folder, 'contracts/suivi/contract.md'), (await told('ingest', 'suivi.docx', '--changes', 'rejected')).out);
  expect((await told('check', 'suivi')).out).toContain('fidelity 100 %');
});

test('a tracked edition is compared with all of its changes accepted; what was changed untracked is told', async () => {
  const project = join(folder, 'modeles');
  cpSync(join(import.meta.dirname, '../../examples/contracts/infogerance'), join(project, 'contracts/infogerance'), { recursive: true });
  const blocks = blocksOf(readFileSync(join(project, 'contracts/infogerance/contract.md'), 'utf8'));
  const track = (words: string): string =>
    words.includes('quarante euros')
      ? `${r(words.replace(/quarante euros.*/, ''))}<w:del w:id="1"><w:r><w:delText>quarante euros (40 €)</w:delText></w:r></w:del><w:ins w:id="2">${r('cinquante euros (50 €)')}</w:ins>${r(words.replace(/.*\(40 €\)/, ''))}`
      : words;
  const impact = async (name: string, rewrite: (words: string) => string) => {
    writeFileSync(join(project, name), setDocx(blocks, schemes.infogerance, rewrite));
    return runIn(project, ['impact', 'infogerance', name, '--format', 'json']);
  };
  const tracked = await impact('suivi.docx', track);
  expect([tracked.code, tracked.err]).toEqual([1, expect.stringContaining('with all of them rejected its words are those of infogerance')]);
  expect(JSON.parse(tracked.out).changes).toEqual([expect.objectContaining({ kinds: ['reworded'] })]);

  const silent = await impact('silence.docx', (words) => track(words).replace('est limitée', 'est plafonnée'));
  expect(silent.err).toContain(
    'with all of them rejected 1 clauses still differ from infogerance, untracked: see them with --changes rejected',
  );
});

test('what can’t be read is wrong use, in one line, and nothing is written', async () => {
  writeFileSync(join(folder, 'coupe.docx'), contract(r('dix')).subarray(0, 900));
  expect(await told('add', 'coupe.docx')).toMatchObject({
    code: 2,
    err: expect.stringMatching(/^clausier add: coupe\.docx: corrupt: [^\n]*\n$/),
  });
});
