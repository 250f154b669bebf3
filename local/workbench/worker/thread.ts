/** The host's thread: takes tasks as messages, does them in turn, and reports what they change while they run. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Question } from '../../apps-script';
import { openStoredWorkbook, type StoredWorkbook } from '../../store/stored-workbook';
import { watchWorkbook } from '../view/watch';
import { createHost, type Host } from './host';
import type { HostData, HostMessage, TaskMessage, TaskName } from './messages';
import { createReporter } from './reporter';
import { savingLater } from './saving';
import { playStory } from './story';

const data = workerData as HostData;
const port = parentPort!;
const post = (message: HostMessage): void => port.postMessage(message);

/** So long a person may think before no is taken for the answer. */
const PATIENCE_MS = 600_000;
const YES = 1;
/** After these there may be something to save. */
const changing: ReadonlySet<TaskName> = new Set(['edit', 'run', 'call', 'tick']);

/** Sleeps until the server has the person's answer; a dialog with nothing to choose is only shown. */
function press(question: Question): boolean {
  const cell = new Int32Array(data.answer);
  const waits = question.buttons !== 'OK';
  // An answer that came too late for an earlier question is none to this one.
  Atomics.store(cell, 0, 0);
  post({ kind: 'question', question, waits });
  if (!waits) return true;
  Atomics.wait(cell, 0, 0, PATIENCE_MS);
  return Atomics.exchange(cell, 0, 0) === YES;
}

function listen(stored: StoredWorkbook, host: Host): void {
  const reporter = createReporter(host.runtime, watchWorkbook(stored.workbook), post);
  let turn = Promise.resolve();
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    turn = turn.then(work);
    return turn;
  };
  const saving = savingLater(async () => {
    let began = 0;
    await inTurn(async () => {
      began = Date.now();
      await host.tasks.save({}).catch(complain);
    });
    return Date.now() - began;
  });
  port.on('message', ({ id, name, args }: TaskMessage) => {
    void inTurn(async () => {
      reporter.begin(id);
      try {
        // Each task's arguments are its own: the message pairs them.
        const task = host.tasks[name] as (given: typeof args) => Promise<unknown>;
        const value = await task(args);
        reporter.report();
        post({ kind: 'done', id, value });
      } catch (error) {
        reporter.report();
        post({ kind: 'refused', id, message: messageOf(error) });
      }
      if (changing.has(name)) saving.soon();
    });
  });
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
const complain = (error: unknown): void => post({ kind: 'line', text: messageOf(error) });

async function open(): Promise<void> {
  const stored = await openStoredWorkbook(data.file);
  try {
    const host = createHost(data, stored, press);
    if (data.story) {
      await playStory(host, data.mall, (text) => post({ kind: 'line', text }));
      await stored.save();
    }
    listen(stored, host);
    post({ kind: 'ready' });
  } catch (error) {
    stored.close();
    throw error;
  }
}

open().catch((error: unknown) => post({ kind: 'failed', message: messageOf(error) }));
