/** Passes on what the desk tells: to the open pages, or to the terminal. */
import type { RuntimeClock } from '../apps-script';
import type { ClockView } from './contract';
import type { DeskLine } from './desk/desk-line';
import type { DeskMessage } from './desk/messages';
import type { Pages } from './pages';

type Message = Exclude<DeskMessage, { kind: 'ready' | 'failed' | 'done' | 'refused' }>;

export interface Teller {
  pass(message: Message, desk: DeskLine): void;
  /** From now on the differences of the edit that runs are this page's own. */
  own(client: string | undefined): void;
  clock(): ClockView;
  /** Whether this question is the one that is open, which it then is no more. */
  take(id: number): boolean;
}

export function telling(pages: Pages, clock: RuntimeClock, say: (line: string) => void): Teller {
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
    pass(message, desk) {
      if (message.kind === 'difference') pages.change(message.difference, owner);
      else if (message.kind === 'line') say(message.text);
      else if (message.kind === 'clock') {
        next = message.next;
        pages.tell({ kind: 'clock', clock: clockView() });
      } else if (message.kind === 'question') {
        asked += 1;
        if (message.waits) open = asked;
        // Nobody is there to ask.
        if (message.waits && pages.count() === 0) desk.answer(false);
        pages.tell({ kind: 'question', id: asked, question: message.question });
      } else pages.tell(message);
    },
  };
}
