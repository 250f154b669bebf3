/** The workbench over HTTP, on this machine only. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { RequestName, Requests, WorkbookView } from '../contract';
import type { Pages } from '../pages';
import { NOT_KEPT, PAGE_POLICY, SIDEBAR_POLICY, send, sendJson, sendText } from './answer';
import { readJson } from './body';
import { openEvents } from './events';
import { builtFile, sidebarPage } from './files';
import { createGuard } from './guard';

export type Answers = {
  [Name in RequestName]: (args: Requests[Name]['args']) => Promise<Requests[Name]['value']>;
};

export interface WorkbenchServer {
  /** With the token: for one person, to be opened once. */
  readonly url: string;
  close(): Promise<void>;
}

interface Parts {
  pages: Pages;
  answers: Answers;
  view(): Promise<WorkbookView>;
}

const HOST = '127.0.0.1';

/** Rejects when the port is taken; 0 takes a free one. */
export async function startServer(port: number, parts: Parts): Promise<WorkbenchServer> {
  let taken = port;
  const guard = createGuard(() => taken);

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', `http://${HOST}`);
    const token = url.searchParams.get('token');
    const isEntry = url.pathname === '/' && token !== null;
    const refusal = isEntry ? guard.entryRefusal(request, token) : guard.refusal(request);
    if (refusal !== undefined) sendText(response, 403, refusal);
    else if (isEntry) response.writeHead(303, { Location: '/', 'Set-Cookie': guard.cookie(), ...NOT_KEPT }).end();
    else if (request.method === 'POST') await post(parts.answers, url.pathname, request, response);
    else if (request.method === 'GET') await get(parts, url, response);
    else sendText(response, 405, '없는 방법입니다.');
  };
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      if (response.headersSent) response.destroy();
      else sendJson(response, 400, { message: error instanceof Error ? error.message : String(error) });
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, resolve);
  });
  taken = (server.address() as AddressInfo).port;
  return {
    url: `http://${HOST}:${taken}/?token=${guard.token}`,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

async function get({ pages, view }: Parts, { pathname, searchParams }: URL, response: ServerResponse): Promise<void> {
  if (pathname === '/') await sendBuilt('index.html', response);
  else if (pathname === '/sidebar') await sendSidebar(response);
  else if (pathname === '/api/workbook') sendJson(response, 200, await view());
  else if (pathname === '/api/events') openEvents(response, pages);
  else if (pathname === '/api/changes') sendJson(response, 200, pages.since(Number(searchParams.get('since'))) ?? null);
  else await sendBuilt(pathname.slice(1), response);
}

async function sendSidebar(response: ServerResponse): Promise<void> {
  const policy = { 'Content-Security-Policy': SIDEBAR_POLICY };
  send(response, 200, 'text/html; charset=utf-8', await sidebarPage(), policy);
}

async function sendBuilt(name: string, response: ServerResponse): Promise<void> {
  const file = await builtFile(name);
  if (file) send(response, 200, file.type, file.content, { 'Content-Security-Policy': PAGE_POLICY });
  else sendText(response, 404, '없는 주소입니다.');
}

async function post(
  answers: Answers,
  pathname: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const name = pathname.replace('/api/', '');
  if (!Object.hasOwn(answers, name)) {
    sendText(response, 404, '없는 주소입니다.');
    return;
  }
  // The page is ours and was let in: what it sends is what the contract says.
  const answer = answers[name as RequestName] as (args: unknown) => Promise<unknown>;
  sendJson(response, 200, await answer(await readJson(request)));
}
