/** Reads the command line of `npm start`. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';

export interface WorkbenchOptions {
  /** The .xlsx. */
  file: string;
  /** No file was named: it is the manual's story, in a file of its own. */
  isStory: boolean;
  /** 0 takes a free one; the usual one, or a free one where that is taken, when missing. */
  port?: number;
  /** Epoch milliseconds at which the clock starts. */
  now?: number;
}

const STORY = join(__dirname, '..', '..', 'out', '위메프 체험.xlsx');

/** @throws Error in Korean when the words make no sense. */
export function parseOptions(words: readonly string[]): WorkbenchOptions {
  const text = { type: 'string' } as const;
  const { values, positionals } = parseArgs({
    args: [...words],
    options: { port: text, now: text },
    allowPositionals: true,
  });
  const [file, ...rest] = positionals;
  if (rest.length > 0) throw new Error(`남는 말이 있습니다: ${rest.join(' ')}`);
  return {
    file: file ?? STORY,
    isStory: file === undefined,
    ...(values.port !== undefined && { port: portOf(values.port) }),
    ...(values.now !== undefined && { now: instantOf(values.now) }),
  };
}

function portOf(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new Error(`--port ${text}: 0에서 65535 사이의 숫자로 입력하세요.`);
}

function instantOf(text: string): number {
  const instant = /T.*(?:Z|[+-]\d{2}:\d{2})$/.test(text) ? Date.parse(text) : Number.NaN;
  if (!Number.isNaN(instant)) return instant;
  throw new Error(`--now는 시간대까지 적은 시각이어야 합니다(예: 2026-11-23T10:00:00+09:00): ${text}`);
}
