/**
 * In: the bytes of a Word document. Out: its parts by what they are for, read when asked.
 * Law: only parts inside the file are ever read; what a relationship names outside it is never looked for.
 */
import { posix } from 'node:path';
import { Refusal } from '../failure.ts';
import { Budget } from './budget.ts';
import { elementsOf, readXml, type Xml } from './xml.ts';
import { type Archive, openZip } from './zip.ts';

type Relation = { readonly id: string; readonly type: string; readonly target: string; readonly outside: boolean };

export type Parts = {
  /** Gives the children of the body one by one. */
  readonly body: (take: (child: Xml) => void) => void;
  /** The part that the document relates to by a type such as `styles`; nothing where it has none. */
  readonly part: (type: string) => Xml | undefined;
  /** All parts of a type, in the order in which the document relates to them. */
  readonly partsOf: (type: string) => readonly Xml[];
  /** What the document takes its words from beyond its own XML: parts in other formats, other files. */
  readonly foreign: readonly string[];
};

const MAIN =
  /^application\/vnd\.(?:openxmlformats-officedocument\.wordprocessingml\.(?:document|template)|ms-word\.(?:document|template)\.macroEnabled)\.main\+xml$/i;

/** Throws a `Refusal` where the archive is no Word document, or holds macros. */
export function partsOf(bytes: Uint8Array): Parts {
  const archive = openZip(bytes);
  const budget = new Budget();
  const main = mainPart(archive, budget);
  refuseMacros(archive);
  const relations = relationsOf(archive, main, budget);
  const read = (target: string): Xml | undefined => {
    const part = archive.read(target);
    return part && readXml(part, budget);
  };
  const ofType = (type: string): string[] => [
    ...new Set(relations.filter((relation) => !relation.outside && relation.type === type).map(({ target }) => target)),
  ];
  return {
    body: (take) => void readXml(archive.read(main)!, budget, 'w:body', take),
    part: (type) => ofType(type).slice(0, 1).map(read)[0],
    partsOf: (type) => ofType(type).flatMap((target) => read(target) ?? []),
    foreign: relations.filter(({ type }) => type === 'aFChunk' || type === 'subDocument').map(({ target }) => target),
  };
}

function mainPart(archive: Archive, budget: Budget): string {
  const main =
    relationsOf(archive, '', budget).find(({ type, outside }) => type === 'officeDocument' && !outside)?.target ?? 'word/document.xml';
  if (!archive.names.has('[Content_Types].xml') || !archive.names.has(main)) throw new Refusal('not-a-docx', strangerIn(archive));
  const types = elementsOf(readXml(archive.read('[Content_Types].xml')!, budget));
  const own = types.find(({ attributes }) => attributes.PartName?.replace(/^\//, '').toLowerCase() === main.toLowerCase());
  const type = own?.attributes.ContentType ?? types.find(({ attributes }) => attributes.Extension === 'xml')?.attributes.ContentType ?? '';
  if (own && !MAIN.test(type)) throw new Refusal('not-a-docx', `The archive holds a document of another kind: ${type.slice(0, 100)}.`);
  return main;
}

const strangerIn = ({ names }: Archive): string =>
  names.has('mimetype') && names.has('content.xml')
    ? 'The document is of the format OpenDocument (.odt): save it as a .docx, which keeps its numbers and notes, and give that.'
    : 'The archive holds no document of a word processor in the format DOCX.';

/** A macro is a program that the document brings: it is never run, and what holds one is no contract to be taken in unseen. */
function refuseMacros({ names }: Archive): void {
  const macros = [...names].find((name) => /(?:^|\/)vba(?:Project|Data)[^/]*$/i.test(name));
  if (macros !== undefined)
    throw new Refusal('not-a-docx', `The document holds macros (${macros.slice(0, 80)}): save it as a .docx, which holds none.`);
}

/** Targets are names of entries; those outside are as they are written. */
function relationsOf(archive: Archive, part: string, budget: Budget): Relation[] {
  const [folder, file] = [posix.dirname(part), posix.basename(part)];
  const bytes = archive.read(part === '' ? '_rels/.rels' : posix.join(folder, '_rels', `${file}.rels`));
  return bytes ? elementsOf(readXml(bytes, budget)).map((element) => relationOf(element, part === '' ? '' : folder)) : [];
}

function relationOf({ attributes }: Xml, folder: string): Relation {
  const { Id = '', Type = '', Target = '' } = attributes;
  const outside = /^external$/i.test(attributes.TargetMode ?? '');
  const target = outside ? Target : Target.startsWith('/') ? Target.slice(1) : posix.join(folder, Target);
  return { id: Id, type: Type.slice(Type.lastIndexOf('/') + 1), target, outside };
}
