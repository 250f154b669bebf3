/** Something that keeps us from pushing, said in Korean: what is wrong and what to do. Not a bug. */
export class PushError extends Error {}
