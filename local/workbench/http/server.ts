/** The workbench over HTTP, on this machine only. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { close, HOST, listen } from '../../http/listen';
import { hostRefusal } from '../../http/who-asks';
import type { RequestName, Requests, WorkbookView } from '../contract';
import type { Pages } from '../pages';
import { PAGE_POLICY, SIDEBAR_POLICY, send, sendJson, sendText } from './answer';
import { readJson } from './body';
import { openEvents } from './events';
import { builtFile, sidebarPage } from './files';
import { createGuard } from './guard';
import { isRequest, requestOf } from './requests';

export type Answers = {
  [Name in RequestName]: (args: Requests[Name]['args']) => Promise<Requests[Name]['value']>;
};

export interface WorkbenchServer {
  /** With the token: for one person. */
  readonly url: string;
  /** What is asked for from now on is answered by these. */
  serve(parts: Parts): void;
  close(): Promise<void>;
}

interface Parts {
  pages: Pages;
  answers: Answers;
  view(): Promise<WorkbookView>;
}

/** Listens at once, so that a port that is taken is known before the workbook is opened; 0 takes a free one. Rejects with a PortError. */
export async function startServer(port: number): Promise<WorkbenchServer> {
  let taken = port;
  let parts: Parts | undefined;
  const guard = createGuard(() => taken);

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', `http://${HOST}`);
    const isAsked = url.pathname.startsWith('/api/');
    // The page itself is in the repository for all to read; what it asks for is not.
    const refusal = isAsked ? guard.refusal(request, url) : hostRefusal(request, taken);
    if (refusal !== undefined) sendText(response, 403, refusal);
    else if (!parts) sendText(response, 503, '체험판이 아직 열리고 있습니다. 잠시 뒤에 새로 고치세요.');
    else if (request.method === 'POST') await post(parts.answers, url.pathname, request, response);
    else if (request.method !== 'GET') sendText(response, 405, '없는 방법입니다.');
    else if (isAsked) await get(parts, url, response);
    else await sendPage(url.pathname, response);
  };
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      if (response.headersSent) response.destroy();
      else sendJson(response, 400, { message: error instanceof Error ? error.message : String(error) });
    });
  });
  taken = await listen(server, port);
  return {
    url: `http://${HOST}:${taken}/?token=${guard.token}`,
    serve(given) {
      parts = given;
    },
    close: () => close(server),
  };
}

async function get({ pages, view }: Parts, { pathname, searchParams }: URL, response: ServerResponse): Promise<void> {
  if (pathname === '/api/workbook') sendJson(response, 200, await view());
  else if (pathname === '/api/events') openEvents(response, pages);
  else if (pathname === '/api/changes') sendJson(response, 200, pages.since(Number(searchParams.get('since'))) ?? null);
  else sendText(response, 404, '없는 주소입니다.');
}

async function sendPage(pathname: string, response: ServerResponse): Promise<void> {
  if (pathname === '/sidebar') {
    const policy = { 'Content-Security-Policy': SIDEBAR_POLICY };
    return send(response, 200, 'text/html; charset=utf-8', await sidebarPage(), policy);
  }
  const file = await builtFile(pathname === '/' ? 'index.html' : pathname.slice(1));
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
  if (!isRequest(name)) return sendText(response, 404, '없는 주소입니다.');
  // The name pairs the arguments with their answer.
  const answer = answers[name] as (args: unknown) => Promise<unknown>;
  sendJson(response, 200, await answer(requestOf(name, await readJson(request))));
}
