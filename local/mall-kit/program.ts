/** A local mall as a program: `--port N`, `--data file.json`, `--requests-per-second N`. */
import { parseArgs } from 'node:util';
import type { MallDefinition } from './definition';
import { type RunningServer, type ServerOptions, serveMall } from './server';
import type { KeptState, MallWorld } from './world';

function wholeNumber(name: string, text: string, largest: number): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value <= largest) return value;
  throw new Error(`--${name} ${text}: 0에서 ${largest} 사이의 숫자로 입력하세요.`);
}

function optionsFrom(words: readonly string[], usualPort: number): ServerOptions {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ args: [...words], options: { port: text, data: text, 'requests-per-second': text } });
  const limit = values['requests-per-second'];
  return {
    port: wholeNumber('port', values.port ?? String(usualPort), 65_535),
    ...(values.data === undefined ? {} : { data: values.data }),
    ...(limit === undefined ? {} : { requestsPerSecond: wholeNumber('requests-per-second', limit, 10_000) }),
  };
}

/** Closes the server once, at the first sign that it should end: a signal, or the parent that is gone. */
function closeAtEnd(server: Pick<RunningServer<unknown>, 'close'>): void {
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

/** Runs a mall until it is told to end; says where it is once it answers. `usualPort` is taken where no port is asked for. */
export function runMall<State extends KeptState, World extends MallWorld<State>, Answer>(
  definition: MallDefinition<State, World, Answer>,
  words: readonly string[],
  usualPort: number,
): void {
  const start = async () => {
    const server = await serveMall(definition, optionsFrom(words, usualPort));
    closeAtEnd(server);
    console.log(`${definition.name} 서버: ${server.url}`);
  };
  start().catch(fail);
}
