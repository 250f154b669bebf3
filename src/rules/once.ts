/** A value that is made once, when it is first asked for, so that an execution that never asks does not pay for it. */

/** `make` is called by the first asking; every later one gets the same value. */
export function once<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
