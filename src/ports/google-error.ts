/** What a port throws when Google refuses a call. */

/** Which service of Google a call was made of. */
export type GoogleService = 'sheet' | 'properties' | 'mail' | 'triggers';

/** What the sheet itself tells after it has refused a call: there is no room for the cells, or they are protected. */
export type GoogleFact = 'full' | 'locked';

/** A call that Google refused, in its own words, which follow the person's language; hence what can be known beside them. */
export class GoogleError extends Error {
  readonly during: GoogleService;
  readonly fact: GoogleFact | undefined;
  /** The tab; blank where none was meant. */
  readonly tab: string;

  constructor(
    cause: Error,
    { during, fact, tab = '' }: { during: GoogleService; fact?: GoogleFact | undefined; tab?: string },
  ) {
    super(cause.message);
    this.name = cause.name;
    this.during = during;
    this.fact = fact;
    this.tab = tab;
    if (cause.stack !== undefined) this.stack = cause.stack;
  }
}
