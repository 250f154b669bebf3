/** The local BigQuery over real HTTP, on this machine only. */
import { createServer, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { close, HOST, listen } from '../http/listen';
import { pageRefusal } from '../http/who-asks';
import { type BigQueryOptions, createBigQuery, type LocalBigQuery } from './bigquery';

export interface RunningBigQuery {
  /** Without a slash at the end. */
  readonly url: string;
  readonly bigQuery: LocalBigQuery;
  close(): Promise<void>;
}

/** Rejects with a PortError when the port is taken; 0 takes a free one. */
export async function startBigQuery(port: number, options: BigQueryOptions): Promise<RunningBigQuery> {
  const bigQuery = createBigQuery(options);
  let taken = port;
  const server = createServer((request, response) => {
    const refusal = pageRefusal(request, taken);
    if (refusal !== undefined) return response.writeHead(403).end(refusal);
    return void text(request).then(
      (body) => {
        const reply = bigQuery.handle({ ...partsOf(request), body });
        response.writeHead(reply.status, { 'content-type': 'application/json; charset=UTF-8' }).end(reply.body);
      },
      () => response.destroy(),
    );
  });
  taken = await listen(server, port);
  return { url: `http://${HOST}:${taken}`, bigQuery, close: () => close(server) };
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
