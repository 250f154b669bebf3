/** Reports to the server what a task has changed and said: at its end, and now and then while a long one runs. */
import type { Runtime } from '../../apps-script';
import type { Watch } from '../view/watch';
import { nextOf } from './host';
import type { HostMessage } from './messages';

export interface Reporter {
  /** Names the task whose work is reported from now on. */
  begin(task: number): void;
  report(): void;
}

/** While a task runs, its writes are shown at most so often. */
const PAUSE_MS = 400;

export function createReporter(runtime: Runtime, watch: Watch, post: (message: HostMessage) => void): Reporter {
  let task = 0;
  let reportedAt = Date.now();

  const report = (): void => {
    reportedAt = Date.now();
    const difference = watch.difference();
    if (difference) post({ kind: 'difference', difference, task });
    reportSaid(runtime, post);
    post({ kind: 'clock', ...nextOf(runtime) });
  };
  runtime.gate.hook({
    after({ written }) {
      if (written > 0 && Date.now() - reportedAt > PAUSE_MS) report();
    },
  });
  return {
    begin(id) {
      task = id;
    },
    report,
  };
}

/** Toasts, mails and the sidebar are reported once; a question is reported before its answer. */
function reportSaid({ said }: Runtime, post: (message: HostMessage) => void): void {
  for (const { message } of said.toasts.splice(0)) post({ kind: 'toast', text: message });
  for (const { to, subject } of said.mails.splice(0)) {
    post({ kind: 'toast', text: `메일 (체험판에서는 보내지 않습니다) ${to}: ${subject}` });
  }
  said.alerts.length = 0;
  said.log.length = 0;
  if (said.sidebar) post({ kind: 'sidebar', title: said.sidebar.title });
  delete said.sidebar;
}
