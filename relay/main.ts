/** The relay as a program. `--help` says how it is used. */
import { randomBytes } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ConfigError, type RelaySettings, readConfig } from './config';
import { outgoingAddress } from './outgoing-address';
import { createRelay, type Outside } from './server';

const HELP = `제휴몰 중계 서버
  --config 파일   설정 파일(처음 값 config.json)
  --port 번호     설정 파일의 포트 대신
  --check         설정 파일만 확인하고 끝냅니다
  --ip            나가는 주소를 말하고 끝냅니다
  --new-secret    새 비밀키를 만들어 말하고 끝냅니다`;

/** Well below the 20 seconds within which a slow socket must be gone. */
const SLOW_MS = 15_000;

const say = (line: string) => void process.stdout.write(`${line}\n`);

const outside = (settings: RelaySettings): Outside => ({
  now: Date.now,
  log: say,
  network: settings.isDevelopment ? { isAllowed: (address) => address === '127.0.0.1' } : {},
  slowMs: SLOW_MS,
});

function portFrom(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new ConfigError(`--port ${text}: 0에서 65535 사이의 숫자로 입력하세요.`);
}

/** Warns when everybody on the machine can read the secrets; Windows keeps no such bits. */
function settingsFrom(file: string): RelaySettings {
  if (process.platform !== 'win32' && (statSync(file).mode & 0o007) !== 0) {
    console.error(`경고: ${file}을 누구나 읽을 수 있습니다. chmod 600 ${file}`);
  }
  return readConfig(readFileSync(file, 'utf8'));
}

async function serve(settings: RelaySettings): Promise<void> {
  const app = createRelay(settings, outside(settings));
  if (settings.isDevelopment) console.error('경고: 개발용입니다. 이 컴퓨터의 제휴몰로만 보냅니다.');
  let closing = false;
  // What is under way gets its answer first; systemd waits for it.
  const end = () => {
    if (closing) process.exit(1);
    closing = true;
    void app.close().then(() => process.exit(0));
  };
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP', 'disconnect']) process.on(signal, end);
  say(`중계 서버: ${await app.listen({ host: settings.host, port: settings.port })}`);
}

async function main(): Promise<void> {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean', default: false } as const;
  const { values } = parseArgs({
    options: { config: text, port: text, check: flag, ip: flag, 'new-secret': flag, help: flag },
  });
  if (values.help) return say(HELP);
  if (values['new-secret']) return say(randomBytes(32).toString('base64url'));
  const read = settingsFrom(values.config ?? 'config.json');
  const settings = values.port === undefined ? read : { ...read, port: portFrom(values.port) };
  if (values.check) return say(`설정이 맞습니다. 보내는 제휴몰: ${[...settings.malls.keys()].join(', ')}`);
  if (values.ip) {
    const { network, now } = outside(settings);
    return say(await outgoingAddress(settings.addressServices, network)(now()));
  }
  await serve(settings);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
});
