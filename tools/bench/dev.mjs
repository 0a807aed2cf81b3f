/**
 * `clausier dev` on the shipped contracts: from a file being saved to what is told of it, to the data of its pages, to the code of its rules; and,
 * by the site as it is served, to the page of the edited clause made anew. CPU of the thread that compiles; of the served page, elapsed time.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openSession } from '../../compiler/cli/dev/session.ts';
import { disk } from '../../compiler/cli/host/disk.ts';
import { median, table, verdict } from './table.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** CPU until the data of pages is there. */
const milliseconds = 300;

/** Each edit in turn differs from the one before: `n` counts them. */
const contracts = {
  telenet: {
    page: '/telenet/clauses/3.1.5/',
    edits: {
      word: (n) => ['3.1.5. Telenet conserve', `3.1.5. Telenet ${'x'.repeat(n + 1)} conserve`],
      value: (n) => ['[14 jours](val:minimumRetention', `[${n + 15} jours](val:minimumRetention`],
      formula: (n) => ['formula: completedOn < contractEnd', `formula: (${' '.repeat(n)}completedOn) < contractEnd`],
    },
  },
  alteo: {
    page: '/alteo/clauses/5.1/',
    edits: {
      word: (n) => ['par tranches de [60 mn]', `par tranches ${'x'.repeat(n + 1)} de [60 mn]`],
      value: (n) => ['[2,5%](val:penaltyRate', `[2,${n + 6}%](val:penaltyRate`],
      formula: (n) => ['monthlyAmount * penaltyRate * tranches)', `(${' '.repeat(n)}monthlyAmount * penaltyRate) * tranches)`],
    },
  },
};

/** A project of its own, which edits may spoil; with the site's sources where it is to be served. */
function projectApart(isServed) {
  const path = mkdtempSync(join(tmpdir(), 'clausier-dev-'));
  for (const name of ['contracts', 'package.json', ...(isServed ? ['compiler', 'site', 'generated'] : [])])
    cpSync(join(root, name), join(path, name), { recursive: true });
  mkdirSync(join(path, 'node_modules'));
  const packages = readdirSync(join(root, 'node_modules')).filter((name) => !name.startsWith('.'));
  for (const name of packages) symlinkSync(join(root, 'node_modules', name), join(path, 'node_modules', name));
  return path;
}

/** Saves the contract with one edit made of it. */
function save(project, contract, [from, to]) {
  const text = readFileSync(join(root, 'contracts', contract, 'contract.md'), 'utf8');
  if (!text.includes(from)) throw new Error(`${contract}: "${from}" is no longer there to be edited`);
  writeFileSync(join(project, 'contracts', contract, 'contract.md'), text.replace(from, to));
}

const cpu = () => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};

/** CPU milliseconds until something is told, pages have their data, rules have their code. */
async function update(session) {
  const start = cpu();
  const at = {};
  await session.update(({ made }) => {
    at[made] ??= cpu() - start;
  });
  return at;
}

async function compiled(rounds, warmUp) {
  const project = projectApart(false);
  const session = openSession({ ...disk, cwd: project }, project);
  const rows = [];
  await update(session);
  for (const [contract, { edits }] of Object.entries(contracts)) {
    let saved = 0;
    const edited = async (change) => {
      save(project, contract, change(saved++));
      return update(session);
    };
    for (let round = 0; round < warmUp; round++) await edited(edits.word);
    for (const [name, change] of Object.entries(edits)) {
      const times = [];
      for (let round = 0; round < rounds; round++) times.push(await edited(change));
      const of = (made) => median(times.map((at) => at[made] ?? 0));
      rows.push({ contract, name, told: of('nothing'), pages: of('pages'), code: of('code') });
    }
  }
  rmSync(project, { recursive: true, force: true });
  return rows;
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

/** The site of a project, served: answers texts by path, and what was told after what was heard. */
function serve(project, port) {
  const running = spawn(process.execPath, ['compiler/clausier.mjs', 'dev', '--port', `${port}`], { cwd: project, stdio: 'ignore' });
  const ask = async (path) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`);
    if (!response.ok) throw new Error(`${path} is answered ${response.status}`);
    return response.text();
  };
  const until = async (isSo, known) => {
    let state = known;
    while (!state || !isSo(state)) state = JSON.parse(await ask(`/__live.json${state ? `?heard=${state.heard}` : ''}`));
    return state;
  };
  const end = async () => {
    running.kill();
    await once(running, 'exit');
  };
  return { ask, until, end };
}

/** Elapsed milliseconds from the file saved to the clause's page answered anew, by contract. */
async function served(rounds, warmUp) {
  const project = projectApart(true);
  const site = serve(project, await freePort());
  const times = {};
  try {
    for (const [contract, { page, edits }] of Object.entries(contracts)) {
      const all = [];
      for (let saved = 0; saved < warmUp + rounds; saved++) all.push(await pageTime(site, project, contract, page, edits.word(saved)));
      times[contract] = median(all.slice(warmUp));
    }
  } finally {
    await site.end();
    rmSync(project, { recursive: true, force: true });
  }
  return times;
}

async function pageTime({ ask, until }, project, contract, page, change) {
  const before = await whenServed(until);
  await ask(page);
  const start = performance.now();
  save(project, contract, change);
  const after = await until(({ pages }) => pages > before.pages, before);
  await ask(page);
  const time = performance.now() - start;
  await until(({ code }) => code > before.code, after);
  return time;
}

/** Once the site answers at all, and knows its contracts. */
async function whenServed(until) {
  for (;;) {
    try {
      return await until(({ contracts: known }) => known.length > 0);
    } catch {
      await new Promise((done) => setTimeout(done, 100));
    }
  }
}

export async function dev({ rounds = 5, warmUp = 2 } = {}) {
  const rows = await compiled(rounds, warmUp);
  const pages = await served(rounds, warmUp);
  const told = (value) => `${value.toFixed(0)} ms`;
  console.log(
    table(
      'clausier dev, an edit to a shipped contract (CPU; the served page: elapsed)',
      ['contract, edit', 'told', 'data of pages', 'code of rules', 'page served', ''],
      rows.map(({ contract, name, told: first, pages: data, code }) => [
        `${contract}, a ${name}`,
        told(first),
        `${told(data)} of ${milliseconds}`,
        told(code),
        name === 'word' ? told(pages[contract]) : '',
        verdict(data <= milliseconds),
      ]),
    ),
  );
  return rows.every(({ pages: data }) => data <= milliseconds);
}
