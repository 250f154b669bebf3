/** `npm run wemakeprice -- [--port N] [--data file.json] [--requests-per-second N]`: the local 위메프 as a program. */
import { parseArgs } from 'node:util';
import { type RunningServer, type ServerOptions, startServer } from './server';

function wholeNumber(name: string, text: string, largest: number): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value <= largest) return value;
  throw new Error(`--${name} ${text}: 0에서 ${largest} 사이의 숫자로 입력하세요.`);
}

function optionsFrom(args: string[]): ServerOptions {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ args, options: { port: text, data: text, 'requests-per-second': text } });
  const limit = values['requests-per-second'];
  return {
    port: wholeNumber('port', values.port ?? '8977', 65_535),
    ...(values.data === undefined ? {} : { data: values.data }),
    ...(limit === undefined ? {} : { requestsPerSecond: wholeNumber('requests-per-second', limit, 10_000) }),
  };
}

/** Closes the server once, at the first sign that it should end: a signal, or the parent that is gone. */
function closeAtEnd(server: RunningServer): void {
  let closing = false;
  const end = () => {
    if (closing) return;
    closing = true;
    server.close().then(() => process.exit(0), fail);
  };
  process.on('SIGTERM', end);
  process.on('SIGINT', end);
  process.on('SIGHUP', end);
  process.on('disconnect', end);
}

function fail(error: unknown): void {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}

async function main(): Promise<void> {
  const server = await startServer(optionsFrom(process.argv.slice(2)));
  closeAtEnd(server);
  console.log(`위메프 서버: ${server.url}`);
}

main().catch(fail);
