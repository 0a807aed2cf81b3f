/** Where `clausier site` writes: a folder of its own, since the builder empties it. */
import { expect, test } from 'vitest';
import { refuseFolder } from '../../compiler/cli/site.ts';

const folders: Readonly<Record<string, readonly string[]>> = {
  '/p/contracts': ['exemple/'],
  '/p/dist': ['404.html', 'actifs/', 'index.html'],
  '/p/empty': [],
};
const io = {
  exists: (path: string): boolean => path in folders || path === '/p/package.json',
  list: (path: string): string[] => {
    if (!(path in folders)) throw new Error('ENOTDIR');
    return [...folders[path]!];
  },
};
const refusal = (out: string): string | undefined => {
  try {
    return void refuseFolder(io, '/p', out);
  } catch (cause) {
    return (cause as Error).message;
  }
};

test.each(['dist', 'empty', 'new', '../beside', '/elsewhere/site'])('a site is written to %s', (out) =>
  expect(refusal(out)).toBeUndefined(),
);

test.each([
  ['.', 'cannot write .: the project stands in it, and a site takes a folder of its own'],
  ['..', 'cannot write ..: the project stands in it, and a site takes a folder of its own'],
  ['/', 'cannot write /: the project stands in it, and a site takes a folder of its own'],
  ['package.json', 'cannot write package.json: it is a file, not a folder'],
  ['contracts', "cannot write contracts: it holds exemple/, which is no site's: empty it or name another folder"],
])('no site is written to %s', (out, why) => expect(refusal(out)).toBe(why));
