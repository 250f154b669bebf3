/** A server in a process of its own, because a script waits for its answers in this one. It tells what it was asked. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

export interface SmallMall {
  url: string;
  /** From now on `/_test/clock` answers with this status. */
  answerClockWith(status: number): Promise<void>;
  stop(): Promise<void>;
}

/** Any GET is answered with all requests since the last GET, and `/time` with the time that the realm tells. */
const PROGRAM = `
let clockStatus = 200;
let requests = [];
const server = require('node:http').createServer((request, response) => {
  let body = '';
  request.on('data', (chunk) => { body += chunk; });
  request.on('end', () => {
    if (request.url === '/status') { clockStatus = Number(body); response.end(); return; }
    if (request.url === '/time') { response.end(request.headers['x-realm-time']); return; }
    requests.push((request.method + ' ' + request.url + ' ' + body).trim());
    if (request.method !== 'GET') { response.writeHead(clockStatus).end(); return; }
    response.end(requests.join(', '));
    requests = [];
  });
});
server.listen(0, '127.0.0.1', () => console.log(server.address().port));
`;

export async function startSmallMall(): Promise<SmallMall> {
  const server: ChildProcess = spawn(process.execPath, ['-e', PROGRAM], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [port] = (await once(server.stdout!, 'data')) as [Buffer];
  const url = `http://127.0.0.1:${Number(port.toString())}`;
  return {
    url,
    answerClockWith: async (status) => void (await fetch(`${url}/status`, { method: 'POST', body: String(status) })),
    async stop() {
      server.kill();
      await once(server, 'exit');
    },
  };
}
