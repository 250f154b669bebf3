/** Tells the server what a task has changed and said: at its end, and now and then while a long one runs. */
import type { Runtime } from '../../apps-script';
import type { Watch } from '../view/watch';
import { nextOf } from './desk';
import type { DeskMessage } from './messages';

export interface Teller {
  /** The task whose work is told from now on. */
  begin(task: number): void;
  tell(): void;
}

/** While a task runs, its writes are shown at most so often. */
const PAUSE_MS = 400;

export function tellerOf(runtime: Runtime, watch: Watch, post: (message: DeskMessage) => void): Teller {
  let task = 0;
  let toldAt = Date.now();

  const tell = (): void => {
    toldAt = Date.now();
    const difference = watch.difference();
    if (difference) post({ kind: 'difference', difference, task });
    tellSaid(runtime, post);
    post({ kind: 'clock', ...nextOf(runtime) });
  };
  runtime.gate.hook({
    after({ written }) {
      if (written > 0 && Date.now() - toldAt > PAUSE_MS) tell();
    },
  });
  return {
    begin(id) {
      task = id;
    },
    tell,
  };
}

/** What was shown is told once; questions were told when they were asked. */
function tellSaid({ said }: Runtime, post: (message: DeskMessage) => void): void {
  for (const { message } of said.toasts.splice(0)) post({ kind: 'toast', text: message });
  for (const { to, subject } of said.mails.splice(0)) {
    post({ kind: 'toast', text: `메일 (체험판에서는 보내지 않습니다) ${to}: ${subject}` });
  }
  said.alerts.length = 0;
  said.log.length = 0;
  if (said.sidebar) post({ kind: 'sidebar', title: said.sidebar.title });
  delete said.sidebar;
}
