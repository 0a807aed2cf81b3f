/** Word's XML → its elements, for the tests of the steps that read them. */
import { Budget } from '../../../compiler/ingest/word/budget.ts';
import { readXml, type Xml } from '../../../compiler/ingest/word/xml.ts';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** `<w:p/>` → its element. */
export const xml = (text: string): Xml => readXml(new TextEncoder().encode(text.replace(/^<([\w:]+)/, `<$1 xmlns:w="${W}"`)), new Budget());
