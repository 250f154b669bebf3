/** A small mall in a process of its own, for a script waits for its answers in this one. It takes a key, and a list of addresses. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

export type Mood = 'fine' | 'foreignAddress' | 'down';

export interface MallProgram {
  origin: string;
  is(mood: Mood): Promise<void>;
  stop(): Promise<void>;
}

/** Answers `/ip` of a service that tells addresses, too. */
const PROGRAM = `
let mood = 'fine';
require('node:http').createServer((request, response) => {
  const [status, body] =
    request.url.startsWith('/mood/') ? (mood = request.url.slice(6), [200, ''])
    : request.url === '/' ? [200, '203.0.113.7']
    : mood === 'down' ? [503, '']
    : mood === 'foreignAddress' ? [403, '{"message":"허용되지 않은 IP입니다: 203.0.113.7"}']
    : request.headers['x-key'] === 'right' ? [200, '{"ok":true}']
    : [401, '{"message":"키가 다릅니다"}'];
  response.writeHead(status, { 'content-type': 'application/json' }).end(body);
}).listen(0, '127.0.0.1', function () { console.log(this.address().port); });
`;

export async function startMall(): Promise<MallProgram> {
  const server: ChildProcess = spawn(process.execPath, ['-e', PROGRAM], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [port] = (await once(server.stdout!, 'data')) as [Buffer];
  const origin = `http://127.0.0.1:${Number(port.toString())}`;
  return {
    origin,
    is: async (mood) => void (await fetch(`${origin}/mood/${mood}`)),
    async stop() {
      if (server.exitCode !== null || server.signalCode !== null) return;
      server.kill();
      await once(server, 'exit');
    },
  };
}
