/** Ingest and check agree: what ingest makes of a text passes the check of its words and structure, whatever draws its items. */
import { expect, test } from 'vitest';
import { checkFidelity } from '../../compiler/check/fidelity/fidelity.ts';
import { ingestText } from '../../compiler/ingest/ingest.ts';
import { read } from '../../compiler/read/index.ts';

function agree(text: string): { readonly markdown: string; readonly told: string[]; readonly percent: number } {
  const result = ingestText(text);
  if (!result.ok) throw new Error(result.error.message);
  const contract = read(
    { id: 'sample', files: [{ file: 'contract.md', text: result.markdown }], original: { file: 'o.txt', text } },
    () => {},
  );
  const told: string[] = [];
  const { percent } = checkFidelity(contract, ({ code, message }) => void told.push(`${code}: ${message}`));
  return { markdown: result.markdown, told, percent };
}

const intro = 'Les services sont les suivants :';

test.each([...'●•▪◦*–-■□○◆◇‣❖➢✓✔→◻❑∙·—o'])('items drawn by %s', (sign) => {
  const { told, percent } = agree(`${intro}\n\n${sign} la garde des données ;\n${sign} leur restitution.\n\nLe client paie.\n`);
  expect(told).toEqual([]);
  expect(percent).toBe(100);
});

test.each([...'■□○◆◇‣❖➢✓✔→◻❑∙·—+±−%€<>≤≥×o1'])('%s stays among the words', (sign) => {
  expect(agree(`${intro}\n\n${sign} la garde des données ;\n${sign} leur restitution.\n`).markdown.replaceAll('\\', '')).toMatch(
    new RegExp(`${sign.replace(/[+]/, '\\+')} la garde`, 'u'),
  );
});

test('items set in from others', () => {
  const { markdown, told } = agree(`${intro}\n\n- la garde :\n   - des données ;\n   - des journaux ;\n- leur restitution.\n`);
  expect(told).toEqual([]);
  expect(markdown).toMatch(/^- la garde :\n {2}- des données ;\n {2}- des journaux ;\n- leur restitution\.$/m);
});

test('parts above articles', () => {
  const { markdown, told } = agree(
    'CONDITIONS\n\nTITRE I - OBJET\n\n1. Services\n\nLe client paie.\n\n2. Prix\n\nIl est dû.\n\nTITRE II - FIN\n\n3. Terme\n\nIl part.\n',
  );
  expect(told).toEqual([]);
  expect(markdown).toMatch(/^## TITRE I - OBJET\n\n### 1\. Services$/m);
});
