/** The server's connection to the host's thread: sends tasks, resolves answers, passes notifications on. */
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { HostData, HostMessage, TaskName, Tasks } from './messages';

export interface HostConnection {
  /** Rejects with the script's own message. */
  ask<Name extends TaskName>(name: Name, args: Tasks[Name]['args']): Promise<Tasks[Name]['value']>;
  /** How many tasks wait or run. */
  waiting(): number;
  answer(yes: boolean): void;
  /** Saves and ends the thread. */
  close(): Promise<void>;
}

type Reply = { resolve: (value: unknown) => void; reject: (error: Error) => void };
type Notification = Exclude<HostMessage, { kind: 'ready' | 'failed' | 'done' | 'refused' }>;

const GONE =
  '체험판의 일꾼이 멈췄습니다. 마지막으로 저장한 뒤의 것은 없어졌습니다. 터미널에서 Ctrl+C를 누르고 다시 여세요.';
const YES = 1;
const NO = 2;

/** Resolves when the workbook is open. */
export function connectHost(
  given: Omit<HostData, 'answer'>,
  onMessage: (message: Notification, connection: HostConnection) => void,
): Promise<HostConnection> {
  const answer = new SharedArrayBuffer(4);
  const data: HostData = { ...given, answer };
  const worker = new Worker(join(__dirname, 'worker.mjs'), { workerData: data, execArgv: [] });
  const waiting = new Map<number, Reply>();
  let asked = 0;
  /** Why the thread is gone, once it is. */
  let gone: Error | undefined;

  const connection: HostConnection = {
    ask: (name, args) =>
      new Promise((resolve, reject) => {
        if (gone) return reject(gone);
        asked += 1;
        waiting.set(asked, { resolve: resolve as Reply['resolve'], reject });
        worker.postMessage({ id: asked, name, args });
      }),
    waiting: () => waiting.size,
    answer(yes) {
      const cell = new Int32Array(answer);
      Atomics.store(cell, 0, yes ? YES : NO);
      Atomics.notify(cell, 0);
    },
    async close() {
      await connection.ask('close', {});
      await worker.terminate();
    },
  };
  return new Promise((resolve, reject) => {
    const end = (error: Error) => {
      gone ??= error;
      reject(gone);
      for (const reply of waiting.values()) reply.reject(gone);
      waiting.clear();
    };
    worker.once('error', (error) => end(new Error(`${GONE} ${error.message}`, { cause: error })));
    worker.once('exit', () => end(new Error(GONE)));
    worker.on('message', (message: HostMessage) => {
      if (message.kind === 'ready') resolve(connection);
      else if (message.kind === 'failed') {
        end(new Error(message.message));
        void worker.terminate();
      } else if (message.kind === 'done' || message.kind === 'refused') resolveReply(waiting, message);
      else onMessage(message, connection);
    });
  });
}

function resolveReply(waiting: Map<number, Reply>, message: Extract<HostMessage, { id: number }>): void {
  const reply = waiting.get(message.id);
  waiting.delete(message.id);
  if (message.kind === 'done') reply?.resolve(message.value);
  else reply?.reject(new Error(message.message));
}
