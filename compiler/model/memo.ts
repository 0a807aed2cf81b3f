/**
 * What pure functions answered before, by what they were asked. It is handed along as a value, so that stages stay functions of what comes
 * in: who compiles an edited text again keeps one, and what the edit left as it was is not worked out again.
 */

/** The answer to what is asked: `kind` names the function, `asked` all that its answer depends on. */
export type Memo = <Answer>(kind: string, asked: string, answer: () => Answer) => Answer;

/** Of what is worked out once. */
export const forgetful: Memo = (_kind, _asked, answer) => answer();

/** Each call begins a round, which knows what the round before asked for, and nothing older: it grows no further than one text. */
export function createMemo(): () => Memo {
  let now = new Map<string, unknown>();
  return () => {
    const before = now;
    const answers = new Map<string, unknown>();
    now = answers;
    return <Answer>(kind: string, asked: string, answer: () => Answer): Answer => {
      const key = `${kind} ${asked}`;
      const known = answers.has(key) ? answers : before;
      const found = known.has(key) ? (known.get(key) as Answer) : answer();
      answers.set(key, found);
      return found;
    };
  };
}
