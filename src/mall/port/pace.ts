/** How fast requests may go out to a mall; what is opened of it for one account in one execution shares one. */

export interface Pace {
  /** As many go out at once, and in any one `perMs` (a second, where the mall counts no longer stretch). */
  readonly perSecond: number;
  /** Milliseconds until so many more requests may go out at once (at most the rate). */
  delay(count: number): number;
  /** To be told right before requests go out. */
  handedOver(count: number): void;
  /** To be told as soon as they have had their answers; `tooMany`: the mall turned one of them away (429). */
  answered(count: number, tooMany: boolean): void;
  /** The pace of requests of this class, for a mall that counts some by themselves; the pace itself where it does not. */
  of(rateClass: string): Pace;
}
