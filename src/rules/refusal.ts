/** Something that cannot be done now, said to the seller in Korean: what is wrong and what to do. Not a bug. */
export class Refusal extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'Refusal';
  }
}
