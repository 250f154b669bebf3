/** Server-Sent Events: pushes page events to every open page. */
import type { ServerResponse } from 'node:http';
import type { PageEvent } from '../contract';
import type { Pages } from '../pages';

const BEAT_MS = 15_000;

/** Keeps the response open until the page goes away; the first event says how far the workbook is. */
export function openEvents(response: ServerResponse, pages: Pages): void {
  response.writeHead(200, { 'Content-Type': 'text/event-stream; charset=utf-8', 'Cache-Control': 'no-store' });
  response.write(`event: version\ndata: ${pages.version()}\n\n`);
  const leave = pages.join((event: PageEvent) => void response.write(`data: ${JSON.stringify(event)}\n\n`));
  const beat = setInterval(() => response.write(': \n\n'), BEAT_MS);
  response.on('close', () => {
    clearInterval(beat);
    leave();
  });
}
