/** The config file: what the person who runs a relay decides. docs/중계서버.md explains each line. */
import * as z from 'zod';
import { LONGEST_WAIT, type MallLine, malls, usual } from './malls.data';

const secret = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,32}$/, '소문자, 숫자, -로 32자까지'),
  secret: z
    .string()
    .regex(/^[\x21-\x7e]{32,200}$/, '빈칸 없는 영문, 숫자, 기호 32자부터 200자까지(--new-secret으로 만드세요)'),
});

/** May only narrow what the table allows. */
const narrower = z.strictObject({
  perSecond: z.int().min(1).max(100).optional(),
  longestWait: z.int().min(1).max(LONGEST_WAIT).optional(),
});

const onThisMachine = z.string().regex(/^https?:\/\/(127\.0\.0\.1|localhost):\d{1,5}$/, 'http://127.0.0.1:포트의 모양');
const beginning = z.string().regex(/^\/(.*\/)?$/, '/로 시작하고 끝나는 경로');

/** Malls of this machine in the place of the real ones; the relay then listens on this machine alone, and says so. */
const development = z.strictObject({
  malls: z.record(
    z.string().regex(/^[a-z0-9-]{1,32}$/),
    z.strictObject({ origin: onThisMachine, prefixes: z.array(beginning).min(1).optional() }),
  ),
  addressServices: z.array(onThisMachine).min(1).optional(),
  /** Name of a header with the time, milliseconds since 1970: the clock of whoever asks is then the relay's, and passes on. */
  clockHeader: z
    .string()
    .regex(/^[a-z][a-z0-9-]{0,63}$/)
    .optional(),
});

const schema = z.strictObject({
  listen: z
    .strictObject({ host: z.string().min(1).default('127.0.0.1'), port: z.int().min(0).max(65_535).default(8790) })
    .prefault({}),
  secrets: z
    .array(secret)
    .min(1)
    .max(2)
    .refine((all) => new Set(all.map(({ id }) => id)).size === all.length, '두 비밀키의 id가 같습니다'),
  malls: z.partialRecord(z.enum(Object.keys(malls)), narrower).optional(),
  concurrent: z.int().min(1).max(64).default(16),
  development: development.optional(),
});

/** One `/ip` asks; they answer with the caller's address as text. The second is asked when the first does not answer. */
const addressServices = ['https://checkip.amazonaws.com', 'https://api.ipify.org'];

export interface RelaySettings {
  host: string;
  port: number;
  /** By key id. */
  secrets: ReadonlyMap<string, string>;
  malls: ReadonlyMap<string, MallLine>;
  concurrent: number;
  addressServices: readonly string[];
  /** Only malls of this machine, in the place of the real ones. */
  isDevelopment: boolean;
  clockHeader: string | undefined;
}

/** The file does not say what it must. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** @throws ConfigError in Korean, naming each place that is wrong and never a value. */
export function readConfig(text: string): RelaySettings {
  const parsed = schema.safeParse(json(text));
  if (!parsed.success) {
    const lines = parsed.error.issues.map(({ path, message }) => `${path.join('.') || '파일 전체'}: ${message}`);
    throw new ConfigError(`설정 파일을 고치세요.\n${lines.join('\n')}`);
  }
  const { listen, secrets, concurrent, development: local } = parsed.data;
  if (local && listen.host !== '127.0.0.1') {
    throw new ConfigError('development는 listen.host가 127.0.0.1일 때만 쓸 수 있습니다.');
  }
  return {
    ...listen,
    concurrent,
    secrets: new Map(secrets.map(({ id, secret: value }) => [id, value])),
    malls: local ? localMalls(local) : realMalls(parsed.data.malls),
    addressServices: local ? (local.addressServices ?? []) : addressServices,
    isDevelopment: local !== undefined,
    clockHeader: local?.clockHeader,
  };
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Node's own message shows a piece of the file, where a secret may stand.
    throw new ConfigError('설정 파일이 JSON이 아닙니다. 쉼표와 따옴표를 확인하세요.');
  }
}

/** All of the table, or those that the file names. */
function realMalls(named: z.infer<typeof schema>['malls']): Map<string, MallLine> {
  if (named === undefined) return new Map(Object.entries(malls));
  return new Map(
    Object.entries(named).flatMap(([id, { perSecond, longestWait } = {}]): [string, MallLine][] => {
      const line = malls[id];
      if (!line) return [];
      const limits = { perSecond: perSecond ?? line.perSecond, longestWait: longestWait ?? line.longestWait };
      return [[id, { ...line, ...limits }]];
    }),
  );
}

const VERBS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];

/** The table's own line where there is one, led to this machine. */
const localMalls = ({ malls: local }: z.infer<typeof development>): Map<string, MallLine> =>
  new Map(
    Object.entries(local).map(([id, { origin, prefixes }]) => {
      const line = malls[id] ?? { ...usual, prefixes: ['/'], verbs: VERBS };
      return [id, { ...line, origin, prefixes: prefixes ?? line.prefixes }];
    }),
  );
