/** The thread that sends requests for a thread that waits: see http-transport.ts. Plain JavaScript, so that it loads as it is. */
import http from 'node:http';
import https from 'node:https';
import { workerData } from 'node:worker_threads';

const { port, answered } = workerData;

port.on('message', async (requests) => {
  port.postMessage(await Promise.all(requests.map(send)));
  Atomics.add(answered, 0, 1);
  Atomics.notify(answered, 0);
});

/** Resolves to the answer or to why none came; never rejects. */
function send({ method, url, headers, body, timeoutMs }) {
  return new Promise((resolve) => {
    const fail = (reason) => resolve({ failure: reason });
    const library = url.startsWith('https:') ? https : http;
    const payload = body === undefined ? undefined : Buffer.from(body);
    const length = payload ? { 'content-length': String(payload.length) } : {};
    let request;
    try {
      request = library.request(url, { method, headers: { ...headers, ...length }, agent: false });
    } catch {
      fail('Bad request');
      return;
    }
    const timer = setTimeout(() => {
      fail('Timeout');
      request.destroy();
    }, timeoutMs);
    const over = (reason) => {
      clearTimeout(timer);
      fail(reason);
    };
    request.on('error', () => over('Address unavailable'));
    request.on('response', (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('error', () => over('Address unavailable'));
      response.on('aborted', () => over('Address unavailable'));
      response.on('end', () => {
        clearTimeout(timer);
        if (!response.complete) return fail('Address unavailable');
        return resolve({ status: response.statusCode, headers: headersOf(response), body: Buffer.concat(chunks) });
      });
    });
    request.end(payload);
  });
}

/** With the names as the server wrote them, as Google gives them. */
function headersOf({ rawHeaders }) {
  const headers = {};
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const [name, value] = rawHeaders.slice(index, index + 2);
    const known = Object.keys(headers).find((each) => each.toLowerCase() === name.toLowerCase()) ?? name;
    headers[known] = known in headers ? [headers[known], value].flat() : value;
  }
  return headers;
}
