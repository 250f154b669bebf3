/** Inside the sidebar's frame: `google.script.run` and `google.script.host`, which ask the page around it by messages. */
import type { FrameAnswer, FrameQuestion } from './sidebar-messages';

type Handler = (value: unknown, userObject?: unknown) => void;

interface Handlers {
  success?: Handler;
  failure?: Handler;
  userObject?: unknown;
}

const waiting = new Map<number, Handlers>();
let asked = 0;

const post = (question: FrameQuestion): void => window.parent.postMessage(question, '*');

/** Each setter gives a runner of its own, as Google's does. */
function runner(handlers: Handlers): object {
  return new Proxy(
    {},
    {
      get(_, name) {
        if (name === 'withSuccessHandler') return (success: Handler) => runner({ ...handlers, success });
        if (name === 'withFailureHandler') return (failure: Handler) => runner({ ...handlers, failure });
        if (name === 'withUserObject') return (userObject: unknown) => runner({ ...handlers, userObject });
        return (...args: unknown[]) => {
          asked += 1;
          waiting.set(asked, handlers);
          post({ kind: 'run', id: asked, name: String(name), args });
        };
      },
    },
  );
}

window.addEventListener('message', ({ source, data }: MessageEvent<FrameAnswer>) => {
  if (source !== window.parent) return;
  const handlers = waiting.get(data.id);
  waiting.delete(data.id);
  if (data.ok) handlers?.success?.(data.result, handlers.userObject);
  else handlers?.failure?.(new Error(data.message), handlers.userObject);
});

const host = {
  close: () => post({ kind: 'close' }),
  editor: { focus: () => post({ kind: 'focus' }) },
  setHeight: () => {},
  setWidth: () => {},
};
Object.assign(window, { google: { script: { run: runner({}), host } } });
