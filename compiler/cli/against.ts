/** The originals that a contract named at a git reference: an original edited together with its digest differs from them. */
import { join } from 'node:path';
import { wordsDigest } from '../check/fidelity/against.ts';
import { namedOriginal, slashed } from '../read/declaration/named-original.ts';
import type { OriginalsBefore } from '../source.ts';
import { bytesAt, filesAt, resolveReference } from './host/git.ts';
import { sha256Of } from './host/sha256.ts';
import type { Project } from './project/project.ts';

/** A contract's id → its originals at the reference; nothing for a contract that is new since. */
export function originalsAt(project: Project, reference: string): (id: string) => OriginalsBefore | undefined {
  const folder = join(project.root, 'contracts');
  const commit = resolveReference(folder, reference);
  const files = filesAt(folder, commit).map(slashed);
  return (id) => {
    const own = files.filter((file) => file.startsWith(`${id}/`));
    const read = (file: string): Buffer => bytesAt(folder, commit, file);
    const markdown = own.filter((file) => file.endsWith('.md') && file.split('/').length === 2);
    const { text, pdf } = namedOriginal(markdown.map((file) => ({ file, text: read(file).toString('utf8') })));
    const find = (name: string | undefined): string | undefined =>
      name === undefined ? undefined : own.find((file) => file.normalize('NFC') === `${id}/${name}`.normalize('NFC'));
    const [textFile, pdfFile] = [find(text), find(pdf)];
    return {
      reference,
      ...(textFile === undefined ? {} : { text: { file: textFile, sha256: wordsDigest(read(textFile).toString('utf8')) } }),
      ...(pdfFile === undefined ? {} : { pdf: { file: pdfFile, sha256: sha256Of(read(pdfFile)) } }),
    };
  };
}
