/** A server in a thread of its own, because the thread of the test waits while it asks. */
import http from 'node:http';
import { parentPort } from 'node:worker_threads';

/** Requests to /together wait for each other here. */
const waiting = [];

const server = http.createServer(async (request, response) => {
  const chunks = await all(request);
  const { pathname, searchParams } = new URL(request.url, 'http://localhost');
  const answer = () => {
    const { method, url, headers } = request;
    response.writeHead(Number(searchParams.get('status') ?? 200), {
      'Content-Type': 'application/json; charset=utf-8',
      'Set-Cookie': ['a=1', 'b=2'],
      'Retry-After': '7',
    });
    response.end(JSON.stringify({ method, url, headers, body: Buffer.concat(chunks).toString('utf8') }));
  };
  if (pathname === '/never') return;
  if (pathname === '/cut') return request.socket.destroy();
  if (pathname === '/half') {
    response.writeHead(200, { 'content-length': '100' });
    return response.write('half', () => request.socket.destroy());
  }
  if (pathname !== '/together') return answer();
  waiting.unshift(answer);
  if (waiting.length === Number(searchParams.get('count'))) for (const each of waiting.splice(0)) each();
});

async function all(stream) {
  const chunks = [];
  for await (const chunk of stream) chunks.push(chunk);
  return chunks;
}

server.listen(0, '127.0.0.1', () => parentPort.postMessage(server.address().port));
