/** A value that is made once, when it is first asked for. */

/** Makes it when it is first asked for: a job that needs no mall works without an account. */
export function once<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
