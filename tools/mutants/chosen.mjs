// What Stryker loads from here: a checker that lets only the chosen changes run. Ranges alone would bring all that lies within a chosen one.
import { keyOf } from './list-mutants.mjs';

class Chosen {
  keys = new Set(JSON.parse(process.env.MUTANTS_CHOSEN ?? '[]'));
  async init() {}
  async check(mutants) {
    return Object.fromEntries(mutants.map((mutant) => [mutant.id, this.keys.has(keyOf(mutant)) ? passed : left]));
  }
}

const passed = { status: 'passed' };
const left = { status: 'compileError', reason: 'not chosen' };

export const strykerPlugins = [{ kind: 'Checker', name: 'chosen', injectableClass: Chosen }];
