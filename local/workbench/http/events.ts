/** Server-Sent Events: what every open page is told. */
import type { ServerResponse } from 'node:http';
import type { Told } from '../contract';
import type { Pages } from '../pages';

const BEAT_MS = 15_000;

/** Keeps the response open until the page goes away; the first event says how far the workbook is. */
export function openEvents(response: ServerResponse, pages: Pages): void {
  response.writeHead(200, { 'Content-Type': 'text/event-stream; charset=utf-8', 'Cache-Control': 'no-store' });
  response.write(`event: version\ndata: ${pages.version()}\n\n`);
  const leave = pages.join((told: Told) => void response.write(`data: ${JSON.stringify(told)}\n\n`));
  const beat = setInterval(() => response.write(': \n\n'), BEAT_MS);
  response.on('close', () => {
    clearInterval(beat);
    leave();
  });
}
