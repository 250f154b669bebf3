/** The local BigQuery over real HTTP, on this machine only. */
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { type BigQueryOptions, createBigQuery, type LocalBigQuery } from './bigquery';

const HOST = '127.0.0.1';

export interface RunningBigQuery {
  /** Without a slash at the end. */
  readonly url: string;
  readonly bigQuery: LocalBigQuery;
  close(): Promise<void>;
}

/** Rejects when the port is taken; 0 takes a free one. */
export async function startBigQuery(port: number, options: BigQueryOptions): Promise<RunningBigQuery> {
  const bigQuery = createBigQuery(options);
  const server = createServer((request, response) => {
    text(request).then(
      (body) => {
        const reply = bigQuery.handle({ ...partsOf(request), body });
        response.writeHead(reply.status, { 'content-type': 'application/json; charset=UTF-8' }).end(reply.body);
      },
      () => response.destroy(),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, resolve);
  });
  return {
    url: `http://${HOST}:${(server.address() as AddressInfo).port}`,
    bigQuery,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

function partsOf({ method = 'GET', url = '/', headers }: IncomingMessage) {
  const { pathname, searchParams } = new URL(url, `http://${HOST}`);
  return {
    method,
    path: pathname,
    query: Object.fromEntries(searchParams),
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)])),
  };
}
