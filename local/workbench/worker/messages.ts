/** The messages between the server's thread and the host's thread. */
import type { Question } from '../../apps-script';
import type { Edit, Place, Ran, WorkbookView } from '../contract';
import type { Difference } from '../view/watch';

/** What the host's thread starts with. */
export interface HostData {
  file: string;
  /** Origin of the local 위메프. */
  mall: string;
  clock: SharedArrayBuffer;
  /** Holds the answer to a question: 1 for yes, 2 for no; the host's thread sleeps on it. */
  answer: SharedArrayBuffer;
  /** Plays the manual's story into a workbook that is missing. */
  story: boolean;
}

export interface Tasks {
  view: { args: object; value: Omit<WorkbookView, 'version'> };
  edit: { args: { edits: Edit[] }; value: object };
  run: { args: { name: string; place: Place }; value: Ran };
  call: { args: { name: string; args: unknown[]; place: Place }; value: Ran };
  tick: { args: object; value: { said: string[] } };
  save: { args: object; value: object };
  close: { args: object; value: object };
}

export type TaskName = keyof Tasks;

export type TaskMessage = { [Name in TaskName]: { id: number; name: Name; args: Tasks[Name]['args'] } }[TaskName];

export type HostMessage =
  | { kind: 'ready' }
  | { kind: 'failed'; message: string }
  | { kind: 'done'; id: number; value: unknown }
  | { kind: 'refused'; id: number; message: string }
  | { kind: 'difference'; difference: Difference; task: number }
  | { kind: 'toast'; text: string }
  | { kind: 'question'; question: Question; waits: boolean }
  | { kind: 'sidebar'; title: string }
  | { kind: 'clock'; next?: number }
  | { kind: 'line'; text: string };
