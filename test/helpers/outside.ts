/** Everything outside of the program as fakes in one bundle; a test replaces what it wants to have otherwise. */
import type { Http, Lock, MenuItem, Outside, Person, Store, Trigger, Triggers, Ui, Workbook } from '../../src/ports';
import { fakeClock } from './fake-clock';
import { nodeCrypto } from './fake-crypto';
import { fakeHttp } from './fake-http';
import { fakeWorkbook } from './workbook';

/** Google's limits of properties. */
const VALUE_BYTES = 9 * 1024;
const STORE_BYTES = 500 * 1024;

/** A store in memory, with Google's limits. */
export function fakeStore(initial: Record<string, string> = {}) {
  const entries = new Map(Object.entries(initial));
  const store: Store = {
    get: (key) => entries.get(key),
    set(key, value) {
      if (Buffer.byteLength(value) > VALUE_BYTES) throw new Error(`속성 값이 너무 큽니다: ${key}`);
      const others = [...entries].filter(([name]) => name !== key);
      const size = [...others, [key, value]].reduce((sum, pair) => sum + Buffer.byteLength(pair.join('')), 0);
      if (size > STORE_BYTES) throw new Error('속성 저장소가 가득 찼습니다.');
      entries.set(key, value);
    },
    setAll(values) {
      for (const [key, value] of Object.entries(values)) store.set(key, value);
    },
    remove: (key) => void entries.delete(key),
    entries: (prefix) => new Map([...entries].filter(([key]) => key.startsWith(prefix))),
  };
  return Object.assign(store, { held: entries });
}

/** A lock; `held` plays another execution that does not end, and a second `alone` inside the first gets nothing. */
export function fakeLock() {
  const lock: Lock & { held: boolean } = {
    held: false,
    alone(_waitMs, work) {
      if (lock.held) return undefined;
      lock.held = true;
      try {
        return { value: work() };
      } finally {
        lock.held = false;
      }
    },
  };
  return lock;
}

/** Triggers as a list; Google's rule of one trigger of a kind is left to the program under test. */
export function fakeTriggers() {
  const made: (Trigger & { hours: number })[] = [];
  let count = 0;
  const triggers: Triggers = {
    list: () => made.map(({ id, handler }) => ({ id, handler })),
    isThere: (id) => made.some((trigger) => trigger.id === id),
    every(hours, handler) {
      count += 1;
      made.push({ id: `trigger-${count}`, handler, hours });
      return { id: `trigger-${count}`, handler };
    },
    remove(id) {
      const at = made.findIndex((trigger) => trigger.id === id);
      if (at !== -1) made.splice(at, 1);
    },
  };
  return Object.assign(triggers, { made });
}

/** Remembers what a person was shown; `answer` says what they choose (yes, unless told otherwise). */
export function fakeUi(answer: (title: string, message: string) => boolean = () => true) {
  const menus: (MenuItem | 'separator')[][] = [];
  const sidebars: string[] = [];
  const alerts: { title: string; message: string }[] = [];
  const questions: { title: string; message: string; yes: boolean }[] = [];
  const toasts: string[] = [];
  const ui: Ui = {
    menu: (items) => void menus.push([...items]),
    sidebar: (title) => void sidebars.push(title),
    pageFile: (name) => `<script>${name}</script>`,
    alert: (title, message) => void alerts.push({ title, message }),
    ask(title, message) {
      const yes = answer(title, message);
      questions.push({ title, message, yes });
      return yes;
    },
    toast: (message) => void toasts.push(message),
  };
  return Object.assign(ui, { menus, sidebars, alerts, questions, toasts });
}

/** Remembers every line, so that a test can look for what must not be there. */
export function fakeLog() {
  const lines: string[] = [];
  return {
    lines,
    info: (message: string) => void lines.push(message),
    error: (message: string) => void lines.push(message),
  };
}

/** Keeps every mail; a test may let it refuse. */
export function fakeMail() {
  const sent: { to: string; subject: string; text: string }[] = [];
  const mail = { refuses: false, send: (to: string, subject: string, text: string) => keep({ to, subject, text }) };
  function keep(one: (typeof sent)[number]): void {
    if (mail.refuses) throw new Error('오늘은 메일을 더 보낼 수 없습니다.');
    sent.push(one);
  }
  return Object.assign(mail, { sent });
}

interface Parts<W extends Workbook, H extends Http> {
  workbook: W;
  http: H;
  /** Epoch milliseconds; 2026-11-23 10:00:00 in Korea unless told otherwise. */
  now: number;
  email: string;
  answer: (title: string, message: string) => boolean;
}

/** The whole outside. Only what is given differs from: an empty workbook, a mall that is not there, a willing person. */
export function fakeOutside<
  W extends Workbook = ReturnType<typeof fakeWorkbook>,
  H extends Http = ReturnType<typeof fakeHttp>,
>(parts: Partial<Parts<W, H>> = {}) {
  const person: Person = { email: () => parts.email ?? 'seller@example.com' };
  return {
    workbook: (parts.workbook ?? fakeWorkbook()) as W,
    http: (parts.http ?? fakeHttp({})) as H,
    settings: { document: fakeStore(), user: fakeStore(), hasDocument: () => true },
    crypto: nodeCrypto,
    lock: fakeLock(),
    clock: fakeClock(parts.now ?? Date.parse('2026-11-23T10:00:00+09:00')),
    triggers: fakeTriggers(),
    ui: fakeUi(parts.answer),
    log: fakeLog(),
    mail: fakeMail(),
    authorization: { isMissing: () => false, require: () => {} },
    person,
  } satisfies Outside;
}
