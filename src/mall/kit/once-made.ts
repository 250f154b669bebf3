/** What costs something to make, made when it is first used: a mall that is not in use costs nothing. */

/** Gives the same value every time, made by the first call. */
export function onceMade<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
