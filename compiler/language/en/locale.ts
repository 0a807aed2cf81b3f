/** What ingest knows of English. */
import type { Locale } from '../locale.ts';
import { englishNumbering } from './numbering.ts';

const words = (list: string): readonly string[] => list.split(' ');

export const englishLocale: Locale = {
  language: 'en',
  numbering: englishNumbering,
  hyphenAlways: words('self well ex quasi vice non'),
  hyphenOften: words(
    'sub non semi co pre post anti inter multi re third first long short high low real on off up set built day part full half cross e',
  ),
  hyphenRight: words('in out up off on by to based related party wide free site time like'),
  pageWords: words('page p pages of'),
  tocTitles: ['contents', 'table of contents', 'index'],
  openWords: words(
    'the a an of to and or in on at by for from with without under that which who whose its their his her this these those is are be been was were not shall will may must',
  ),
  unknown: 'to be completed',
  removals: {
    'running-head': 'running head',
    'page-number': 'page number',
    'line-number': 'line number',
    artifact: 'ornament of the page',
    watermark: 'watermark',
    'duplicate-layer': 'text printed twice',
    hyphen: 'hyphen at a line end',
    'list-marker': 'bullet of a list',
    leader: 'leader dots',
    'repeated-table-head': 'repeated head of a table',
    'table-of-contents': 'table of contents',
    rule: 'rule',
    link: 'address of a link left by the extraction',
    unseen: 'text that no reader sees',
    struck: 'struck text',
    deleted: 'words on the other side of tracked changes',
    comment: 'remark beside the text',
    navigation: 'what surrounds the text on a web page',
  },
};
