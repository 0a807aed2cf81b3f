/** Names within generated functions: they step aside from what is taken. */
import { LayeredMap } from '../layered-map.ts';

const reserved = new Set(
  `arguments await break case catch class const continue debugger default delete do else enum eval export extends false finally for
  function if implements import in instanceof interface let new null package private protected public return static super switch this throw
  true try typeof undefined var void while with yield Math Number BigInt Array Object String input readings steps rules words choices trace`.split(
    /\s+/,
  ),
);

/** Names of a module and, over them, those of a function. */
export class TakenNames {
  private readonly module: ReadonlySet<string>;
  private own: LayeredMap<true>;

  constructor(module: ReadonlySet<string>, own: LayeredMap<true> = new LayeredMap()) {
    this.module = module;
    this.own = own;
  }

  has(name: string): boolean {
    return this.own.has(name) || this.module.has(name);
  }

  with(names: readonly string[]): TakenNames {
    return new TakenNames(this.module, this.own.with(names.map((name) => [name, true] as const)));
  }

  add(name: string): void {
    this.own = this.own.with([[name, true]]);
  }
}

/** `id` as an identifier that is neither a keyword nor taken; `suffix` tells what it is where it must step aside. */
export function freeName(id: string, suffix: string, taken: Pick<ReadonlySet<string>, 'has'>): string {
  const plain = id.replace(/[^\w$]+(.)?/g, (_, next: string | undefined) => next?.toUpperCase() ?? '').replace(/^(?=\d)/, '_');
  if (!reserved.has(plain) && !taken.has(plain)) return plain;
  let name = `${plain}${suffix}`;
  for (let count = 2; taken.has(name); count++) name = `${plain}${suffix}${count}`;
  return name;
}
