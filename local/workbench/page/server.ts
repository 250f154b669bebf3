/** The page's line to its server. */
import type { Change, PageEvent, RequestName, Requests, WorkbookView } from '../contract';
import { token } from './token';

/** Which of the open pages this is. */
export const client = crypto.randomUUID();

const allowed = { Authorization: `Bearer ${token}` };

/** Rejects with the server's sentence. */
export async function ask<Name extends RequestName>(
  name: Name,
  args: Requests[Name]['args'],
): Promise<Requests[Name]['value']> {
  const headers = { ...allowed, 'Content-Type': 'application/json' };
  return read(await fetch(`/api/${name}`, { method: 'POST', headers, body: JSON.stringify(args) }));
}

export const loadWorkbook = async (): Promise<WorkbookView> => read(await fetch('/api/workbook', { headers: allowed }));

/** `null` when the server does not know them all any more. */
export const loadChanges = async (since: number): Promise<Change[] | null> =>
  read(await fetch(`/api/changes?since=${since}`, { headers: allowed }));

async function read<Value>(response: Response): Promise<Value> {
  if (response.ok) return response.json();
  const text = await response.text();
  throw new Error(messageIn(text));
}

function messageIn(text: string): string {
  try {
    return JSON.parse(text).message;
  } catch {
    return text;
  }
}

/** Listens to the events that the server pushes to every page; `joined` is called with the workbook's version each time the line is up. */
export function listen(joined: (version: number) => void, onEvent: (message: PageEvent) => void): void {
  const source = new EventSource(`/api/events?token=${token}`);
  source.addEventListener('version', ({ data }) => joined(Number(data)));
  source.addEventListener('message', ({ data }) => onEvent(JSON.parse(data)));
}
