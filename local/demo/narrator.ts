/** The demo's narrator: numbered chapters with lines below them. */
export type Say = (line: string) => void;

export interface Narrator {
  /** A line of the chapter; a text of several lines is put on one. */
  say: Say;
  /** Opens the next chapter; chapters are counted from 1. */
  chapter(title: string): void;
}

/** Several lines of a cell or a message, side by side. */
export const onOneLine = (text: string): string => text.split('\n').join(' / ');

/** Narrates through `write`, which takes whole lines. */
export function narratorTo(write: Say): Narrator {
  let chapters = 0;
  return {
    say: (line) => write(`  ${onOneLine(line)}`),
    chapter(title) {
      chapters += 1;
      write(`\n■ ${chapters}. ${title}`);
    },
  };
}
