/** The front matter of a contract's files → the documents it names as its original, before all else is read. Nothing is reported. */
import type { Source } from '../../source.ts';
import { readYaml } from '../yaml/yaml.ts';
import { field, textAt } from '../yaml/yaml-field.ts';

/** Paths below the contract's folder, with `/`; `pdf` beside a text, or the original itself. Empty names are left out. */
export type NamedOriginal = { readonly text?: string; readonly pdf?: string };

/** At the top of the file and nowhere else. */
const frontMatter = /^\ufeff?---[ \t]*\r?\n([\s\S]*?)(?<=\n)(?:---|\.\.\.)[ \t]*\r?(?:\n|$)/;

/** `original: { file: contrat.txt, pdf: contrat.pdf }` → both; a `file` that is a PDF is the `pdf`. */
export function namedOriginal(files: readonly Source[]): NamedOriginal {
  for (const { file, text } of files) {
    const front = file.endsWith('.md') ? frontMatter.exec(text)?.[1] : undefined;
    const node = front === undefined ? undefined : readYaml({ file, text: front }, 0, front.length, () => {});
    const original = node && field(node, 'original');
    if (original) return sorted(textAt(original, 'file'), textAt(original, 'pdf'));
  }
  return {};
}

function sorted(file: string, pdf: string): NamedOriginal {
  const printed = pdf !== '' ? pdf : isPdf(file) ? file : '';
  return { ...(file !== '' && !isPdf(file) ? { text: slashed(file) } : {}), ...(printed === '' ? {} : { pdf: slashed(printed) }) };
}

const isPdf = (file: string): boolean => /\.pdf$/i.test(file);

/** `originaux\contrat.txt`, as Windows writes it → `originaux/contrat.txt`. */
export const slashed = (path: string): string => path.replaceAll('\\', '/');

/** Whether a path can lead out of the folder it starts from: absolute, on a drive or of an address, or through `..`. */
export const leadsOut = (path: string): boolean => /^(?:\/|[A-Za-z]:|[A-Za-z][\w+.-]*:\/\/)|(?:^|\/)\.\.(?:\/|$)/.test(slashed(path));
