/** Google's enums: values that are only equal to themselves and print as their names. */

/** An enum object with the named values; any other name throws. */
export function enumeration<E extends object>(name: string, names: readonly (keyof E & string)[]): E {
  const values = new Map(names.map((value) => [value as string, enumValue(value)] as const));
  return new Proxy(Object.create(null) as E, {
    get(_, key) {
      if (typeof key === 'symbol' || key === 'toJSON' || key === 'then') return undefined;
      const value = values.get(key);
      if (value) return value;
      throw new Error(
        `${name}.${key} is not part of the local runtime. Add it in local/apps-script, or do without it.`,
      );
    },
  });
}

function enumValue(name: string): object {
  const text = () => name;
  return Object.freeze(Object.assign(Object.create(null) as object, { toString: text, toJSON: text, name: text }));
}

/** The name of an enum's value, such as `YES_NO`. */
export function nameOf(value: unknown): string {
  return String(value);
}
