/** The front matter of a contract's files → its language and the documents it names as its original, before all else is read. Nothing is reported. */
import type { Source } from '../../source.ts';
import { readYaml } from '../yaml/yaml.ts';
import { field, itemsAt, textAt } from '../yaml/yaml-field.ts';
import type { YamlNode } from '../yaml/yaml-node.ts';

/**
 * Paths below the contract's folder, with `/`; `pdf` beside a text, or the original itself: a PDF, a Word document, a web page. Empty names
 * are left out. `changes` is the side of its tracked changes that was annotated.
 */
export type NamedOriginal = {
  readonly text?: string;
  readonly pdf?: string;
  readonly changes?: 'accepted' | 'rejected';
  /** Lines that a person keeps, of those that ingest takes for layout. */
  readonly kept?: readonly LinePlace[];
};

/** Words on a page of the original. */
type LinePlace = { readonly page: number; readonly quote: string };

export const linePlace = (item: YamlNode): LinePlace => ({ page: Number(field(item, 'page')?.value), quote: textAt(item, 'quote') });

/** At the top of the file and nowhere else. */
const frontMatter = /^\ufeff?---[ \t]*\r?\n([\s\S]*?)(?<=\n)(?:---|\.\.\.)[ \t]*\r?(?:\n|$)/;

/** `original: { file: contrat.txt, pdf: contrat.pdf }` → both; a `file` that is no text is the `pdf`. */
export function namedOriginal(files: readonly Source[]): NamedOriginal {
  const front = frontFieldsOf(files).find((fields) => field(fields, 'original'));
  const original = front && field(front, 'original');
  if (!original) return {};
  const kept = itemsAt(front, 'kept').map(linePlace);
  const changes = textAt(original, 'changes');
  return {
    ...sorted(textAt(original, 'file'), textAt(original, 'pdf')),
    ...(changes === 'accepted' || changes === 'rejected' ? { changes } : {}),
    ...(kept.length > 0 ? { kept } : {}),
  };
}

/** `language: en` → `en`; empty where none is said. */
export const namedLanguage = (files: readonly Source[]): string =>
  frontFieldsOf(files)
    .map((front) => textAt(front, 'language'))
    .find((language) => language !== '') ?? '';

const frontFieldsOf = (files: readonly Source[]): YamlNode[] =>
  files.flatMap(({ file, text }) => {
    const front = file.endsWith('.md') ? frontMatter.exec(text)?.[1] : undefined;
    return (front === undefined ? undefined : readYaml({ file, text: front }, 0, front.length, () => {})) ?? [];
  });

function sorted(file: string, pdf: string): NamedOriginal {
  const printed = pdf !== '' ? pdf : isSet(file) ? file : '';
  return { ...(file !== '' && !isSet(file) ? { text: slashed(file) } : {}), ...(printed === '' ? {} : { pdf: slashed(printed) }) };
}

/** Of a format that sets its words, and is read by ingest. */
const isSet = (file: string): boolean => /\.(?:pdf|docx|x?html?)$/i.test(file);

/** `originaux\contrat.txt`, as Windows writes it → `originaux/contrat.txt`. */
export const slashed = (path: string): string => path.replaceAll('\\', '/');

/** Whether a path can lead out of the folder it starts from: absolute, on a drive or of an address, or through `..`. */
export const leadsOut = (path: string): boolean => /^(?:\/|[A-Za-z]:|[A-Za-z][\w+.-]*:\/\/)|(?:^|\/)\.\.(?:\/|$)/.test(slashed(path));
