/** What the printed page of a language is read with, in tables: how it numbers, hyphens, page numbers and contents, and what it calls what it leaves out. */

import type { Numbering } from './printed/numbering.ts';

/** Why words of a document are not of its text. */
export type RemovalReason =
  | 'running-head'
  | 'page-number'
  | 'line-number'
  | 'artifact'
  | 'watermark'
  | 'duplicate-layer'
  | 'hyphen'
  | 'list-marker'
  | 'leader'
  | 'repeated-table-head'
  | 'table-of-contents'
  | 'rule'
  | 'link'
  | 'unseen'
  | 'struck'
  | 'deleted'
  | 'comment'
  | 'navigation';

export type Locale = {
  readonly language: string;
  readonly numbering: Numbering;
  /** First parts that keep their hyphen at a line end, always or before a word the document knows; last parts that keep it. */
  readonly hyphenAlways: readonly string[];
  readonly hyphenOften: readonly string[];
  readonly hyphenRight: readonly string[];
  /** Words around a page number, as in `Page 3 sur 9`. */
  readonly pageWords: readonly string[];
  readonly tocTitles: readonly string[];
  /** Small words that no sentence ends with: a line ending so goes on. */
  readonly openWords: readonly string[];
  /** Stands in the front matter for what only a person can say. */
  readonly unknown: string;
  /** What each removal is called in the front matter. */
  readonly removals: Readonly<Record<RemovalReason, string>>;
};
