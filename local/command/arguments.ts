/** Reads the command line. */
import { parseArgs } from 'node:util';
import type { MallServer } from './mall-routes';
import { UsageError } from './usage';

export interface Command {
  /** Path of the .xlsx. */
  workbook: string;
  task: RunTask | 'tick';
  /** Servers that stand in for malls, each mall once. */
  malls: MallServer[];
  tab?: string;
  /** Epoch milliseconds. */
  now?: number;
  user: string;
  answerYes: boolean;
}

export interface RunTask {
  functionName: string;
  args: unknown[];
  event?: Record<string, unknown>;
}

const SELLER = 'seller@example.com';
const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]'];
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2})$/;

const OPTIONS = {
  args: { type: 'string' },
  event: { type: 'string' },
  mall: { type: 'string', multiple: true },
  tab: { type: 'string' },
  now: { type: 'string' },
  user: { type: 'string' },
  yes: { type: 'boolean' },
  tick: { type: 'boolean' },
} as const;

/** @throws UsageError in Korean when the words make no command. */
export function parseCommand(words: readonly string[]): Command {
  const { values, positionals } = parseWords(words);
  const [workbook, functionName, ...rest] = positionals;
  if (workbook === undefined) throw new UsageError('통합문서 파일 이름을 주세요.');
  if (rest.length > 0) throw new UsageError(`남는 말이 있습니다: ${rest.join(' ')}`);
  return {
    workbook,
    task: taskOf(functionName, values),
    user: values.user === undefined ? SELLER : emailOf(values.user),
    answerYes: values.yes ?? false,
    malls: mallsOf(values.mall ?? []),
    ...(values.tab !== undefined && { tab: values.tab }),
    ...(values.now !== undefined && { now: instantOf(values.now) }),
  };
}

function parseWords(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    const [, option = ''] = /'[^']*?(--?[^' ,]+)/.exec(String(error)) ?? [];
    const isKnown = Object.hasOwn(OPTIONS, option.replace(/^-+/, ''));
    throw new UsageError(isKnown ? `${option}의 값이 올바르지 않습니다.` : `모르는 선택지입니다: ${option}`, {
      cause: error,
    });
  }
}

function taskOf(
  functionName: string | undefined,
  { tick, args, event }: { tick?: boolean | undefined; args?: string | undefined; event?: string | undefined },
): Command['task'] {
  if (tick) {
    const given =
      functionName ?? (args === undefined ? undefined : '--args') ?? (event === undefined ? undefined : '--event');
    if (given !== undefined) throw new UsageError(`--tick과 함께 쓸 수 없습니다: ${given}`);
    return 'tick';
  }
  if (functionName === undefined) throw new UsageError('실행할 함수를 주거나 --tick을 쓰세요.');
  return {
    functionName,
    args: args === undefined ? [] : argsOf(args),
    ...(event !== undefined && { event: eventOf(event) }),
  };
}

function argsOf(text: string): unknown[] {
  const args = parseJson('--args', text);
  if (!Array.isArray(args)) throw new UsageError(`--args는 JSON 배열이어야 합니다: ${text}`);
  return args;
}

function eventOf(text: string): Record<string, unknown> {
  const event = parseJson('--event', text);
  if (typeof event !== 'object' || event === null || Array.isArray(event)) {
    throw new UsageError(`--event는 JSON 객체여야 합니다: ${text}`);
  }
  return { ...event };
}

function parseJson(option: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsageError(`${option}의 JSON을 읽을 수 없습니다: ${text}`, { cause: error });
  }
}

/** A bare address is of the mall with which the product began. */
const FIRST_MALL = '위메프';

/** Each as `이름=주소`, or an address alone. */
function mallsOf(texts: readonly string[]): MallServer[] {
  const servers = texts.map((text) => {
    const [, name = FIRST_MALL, address = text] = /^([^=/:]+)=(.*)$/s.exec(text) ?? [];
    return { name, url: originOf(address) };
  });
  const twice = servers.find(({ name }, at) => servers.findIndex((other) => other.name === name) !== at);
  if (twice) throw new UsageError(`--mall ${twice.name}: 한 제휴몰에 주소를 두 번 주었습니다.`);
  return servers;
}

/** Only this machine: the bundle's requests carry a seller's key. */
function originOf(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== 'http:' || !LOOPBACK.includes(url.hostname) || url.pathname !== '/' || url.search !== '') {
    throw new UsageError(`--mall은 이 컴퓨터의 http 주소여야 합니다(예: http://127.0.0.1:8080): ${text}`);
  }
  return url.origin;
}

function instantOf(text: string): number {
  const instant = INSTANT.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(instant)) {
    throw new UsageError(`--now는 시간대까지 적은 시각이어야 합니다(예: 2026-11-23T10:00:00+09:00): ${text}`);
  }
  return instant;
}

function emailOf(text: string): string {
  if (!/^[^\s@]+@[^\s@]+$/.test(text)) throw new UsageError(`--user는 이메일이어야 합니다: ${text}`);
  return text;
}
