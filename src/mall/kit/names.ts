/** Names that a mall knows by a number (brands, makers): asked once in the life of an opened adapter, and before any write. */
import type { MallName, NameNumbers } from '../port/listings';

export interface NameList extends NameNumbers {
  /** Those whose name holds the text. */
  search(name: string): MallName[];
  /** The name of a number; blank when the mall does not give it. */
  nameOf(code: string): string;
}

export interface NameQuestions {
  /** One answer a name, in order; `undefined` where the mall will not even search for it. Throws `MallError`. */
  ask(names: readonly string[]): (MallName[] | undefined)[];
  /** The same of one, where a refusal is an error. */
  search(name: string): MallName[];
}

export function nameList({ ask, search }: NameQuestions): NameList {
  const numberOfName = new Map<string, string | undefined>();
  let names: ReadonlyMap<string, string> | undefined;

  function lookUp(wanted: readonly string[]): void {
    const unknown = [...new Set(wanted)].filter((name) => name !== '' && !numberOfName.has(name));
    ask(unknown).forEach((found, at) => {
      const name = unknown[at]!;
      numberOfName.set(name, found?.find((each) => each.name === name)?.code);
    });
  }

  /** Every name that the mall lists; none where it needs something to search for. */
  const all = (): ReadonlyMap<string, string> => new Map((ask([''])[0] ?? []).map(({ code, name }) => [code, name]));

  return {
    search: (name) => search(name.trim()),
    numbers(wanted) {
      const trimmed = wanted.map((name) => name.trim());
      lookUp(trimmed);
      return new Map(trimmed.flatMap((name) => pairOf(name, numberOfName.get(name))));
    },
    remember(numbers) {
      for (const [name, number] of numbers) numberOfName.set(name.trim(), number || undefined);
    },
    nameOf(code) {
      const asked = [...numberOfName].find(([, number]) => number === code);
      if (asked) return asked[0];
      names ??= all();
      return names.get(code) ?? '';
    },
  };
}

const pairOf = (name: string, code: string | undefined): [string, string][] =>
  code === undefined ? [] : [[name, code]];
