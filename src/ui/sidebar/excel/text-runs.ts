/** The text of an element that may be parted into runs of different fonts, and may say how it is spoken. */

/** `_x000D_` is a sign that XML cannot hold (ECMA-376 part 1, ST_Xstring). */
export const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;

export interface TextRuns {
  open(name: string): void;
  close(name: string): void;
  text(text: string): void;
  /** What has come since the last time. */
  take(): string;
}

/** Gathers what stands in `t`, but not the reading (`rPh`) of East Asian words. */
export function textRuns(): TextRuns {
  let runs: string[] = [];
  let isText = false;
  let isReading = false;
  return {
    open(name) {
      if (name === 'rPh') isReading = true;
      if (name === 't') isText = true;
    },
    close(name) {
      if (name === 'rPh') isReading = false;
      if (name === 't') isText = false;
    },
    text(text) {
      if (isText && !isReading) runs.push(text);
    },
    take() {
      const taken = unescaped(runs.join(''));
      runs = [];
      return taken;
    },
  };
}
