/** Passes the host's notifications on to the open pages or to the terminal. */
import type { RuntimeClock } from '../apps-script';
import type { ClockView } from './contract';
import type { Pages } from './pages';
import type { HostConnection } from './worker/connection';
import type { HostMessage } from './worker/messages';

type Message = Exclude<HostMessage, { kind: 'ready' | 'failed' | 'done' | 'refused' }>;

export interface Relay {
  pass(message: Message, host: HostConnection): void;
  /** From now on the differences of the edit that runs are this page's own. */
  own(client: string | undefined): void;
  clock(): ClockView;
  /** Whether this question is the one that is open, which it then is no more. */
  take(id: number): boolean;
}

export function createRelay(pages: Pages, clock: RuntimeClock, say: (line: string) => void): Relay {
  let next: number | undefined;
  let owner: string | undefined;
  let open = 0;
  let asked = 0;
  const clockView = (): ClockView => ({ now: clock.now(), ...(next !== undefined && { next }) });

  return {
    own(client) {
      owner = client;
    },
    clock: clockView,
    take(id) {
      if (id !== open) return false;
      open = 0;
      return true;
    },
    pass(message, host) {
      if (message.kind === 'difference') pages.change(message.difference, owner);
      else if (message.kind === 'line') say(message.text);
      else if (message.kind === 'clock') {
        next = message.next;
        pages.send({ kind: 'clock', clock: clockView() });
      } else if (message.kind === 'question') {
        asked += 1;
        if (message.waits) open = asked;
        // No page is open that could answer.
        if (message.waits && pages.count() === 0) host.answer(false);
        pages.send({ kind: 'question', id: asked, question: message.question });
      } else pages.send(message);
    },
  };
}
