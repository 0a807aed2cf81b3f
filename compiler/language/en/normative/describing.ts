/** English verbs of the present that bind nobody after a party: what one is, has, wants or thinks, and what one does for a living. */
import { thirdPerson } from './third-person.ts';

/** The two forms of each verb of a list parted by spaces. */
export const both = (verbs: string): readonly string[] =>
  verbs
    .trim()
    .split(/\s+/)
    .flatMap((verb) => [verb, thirdPerson(verb)]);

/** What one does in one's trade: told as a fact, unless words of an agreement follow. */
export const trades: ReadonlySet<string> = new Set(
  both(`employ own manufacture engage specialise specialize trade explore plan develop operate hold run work sell offer design trace use
  produce market distribute publish host serve make`),
);

/** What says what somebody wants, thinks or is made of, and what is told. */
const descriptions: ReadonlySet<string> = new Set(
  both(`wish desire seek recognise recognize intend carry comprise consist lie know believe think hope live like love prefer appreciate want describe explain mean include consider
  enjoy appear seem contain cycle report come go visit date say speak recall wonder represent celebrate rest tell overlook
  stretch restate repeat reproduce mirror reflect count alternate emit let bring vary`),
);

/** What binds nobody, whatever follows. */
export const describing: ReadonlySet<string> = new Set([
  ...descriptions,
  ...'be is are has have was were had does do need needs can could would should might may must shall will been being'.split(' '),
]);
