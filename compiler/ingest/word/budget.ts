/**
 * What reading one document may take, counted over all of its parts as they are read.
 * Law: a part with more tags than any document is refused before it is parsed; many that hold no words, soon after they begin.
 */
import { Refusal } from '../failure.ts';

/** Some thousand pages have as many elements; the parts that are read of a document of many sections. */
const MOST = { elements: 1_000_000, parts: 2000 };
/** Elements that may hold no words, and beyond these how many may stand around each character. */
const BARE = { elements: 200_000, perCharacter: 8 };

const [TAG, SLASH] = [0x3c, 0x2f];

const tooMany = (what: string): Refusal => new Refusal('too-large', `The document has more than ${what}.`);

export class Budget {
  private parts = 0;
  private elements = 0;
  private characters = 0;

  /** A part is about to be parsed. Throws a `Refusal`. */
  foresee(bytes: Uint8Array): void {
    if (++this.parts > MOST.parts) throw tooMany(`${MOST.parts} parts`);
    if (this.elements + tagsIn(bytes) > MOST.elements) throw tooMany(`${MOST.elements} elements`);
  }

  /** One more element begins. Throws a `Refusal`. */
  element(): void {
    this.elements++;
    if (this.elements > MOST.elements) throw tooMany(`${MOST.elements} elements`);
    if (this.elements > BARE.elements + BARE.perCharacter * this.characters)
      throw tooMany(`${BARE.elements} elements around hardly any words`);
  }

  text(characters: string): void {
    if (characters.trim() !== '') this.characters += characters.length;
  }
}

/** How many elements a part in UTF-8 opens, at most: a `<` stands in text only where nothing is parsed. */
function tagsIn(bytes: Uint8Array): number {
  let tags = 0;
  for (let at = 0; at < bytes.length; at++) if (bytes[at] === TAG && bytes[at + 1]! > SLASH) tags++;
  return tags;
}
