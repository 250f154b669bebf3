/** A server in a thread of its own, because the thread of the test waits while it asks. */
import http from 'node:http';
import { parentPort } from 'node:worker_threads';

let open = 0;
let most = 0;

const server = http.createServer((request, response) => {
  open += 1;
  most = Math.max(most, open);
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => {
    const { pathname, searchParams } = new URL(request.url, 'http://localhost');
    if (pathname === '/cut') return request.socket.destroy();
    if (pathname === '/half') {
      response.writeHead(200, { 'content-length': '100' });
      response.write('half');
      return setTimeout(() => request.socket.destroy(), 20);
    }
    const reply = {
      method: request.method,
      url: request.url,
      headers: request.headers,
      body: Buffer.concat(chunks).toString('utf8'),
      most,
    };
    return setTimeout(
      () => {
        open -= 1;
        response.writeHead(Number(searchParams.get('status') ?? 200), {
          'Content-Type': 'application/json; charset=utf-8',
          'Set-Cookie': ['a=1', 'b=2'],
          'Retry-After': '7',
        });
        response.end(JSON.stringify(reply));
      },
      Number(searchParams.get('wait') ?? 0),
    );
  });
});

server.listen(0, '127.0.0.1', () => parentPort.postMessage(server.address().port));
