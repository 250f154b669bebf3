/** The add-on's sidebar in a frame that can reach nothing but this page, which asks the server for it. */
import { byId, togglePanel } from './element';
import type { FrameAnswer, FrameQuestion } from './sidebar-messages';

interface Around {
  run(name: string, args: unknown[]): Promise<unknown>;
  /** The person goes back to the grid. */
  focusGrid(): void;
}

export function startSidebar(around: Around): void {
  byId('sidebar-button').addEventListener('click', () =>
    byId('sidebar-panel').hidden ? openSidebar(byId('sidebar-title').textContent ?? '') : closeSidebar(),
  );
  byId('sidebar-close').addEventListener('click', closeSidebar);
  window.addEventListener('message', ({ source, data }: MessageEvent<FrameQuestion>) => {
    const frame = document.querySelector<HTMLIFrameElement>('#sidebar')?.contentWindow;
    if (!frame || source !== frame) return;
    if (data.kind === 'close') closeSidebar();
    else if (data.kind === 'focus') around.focusGrid();
    // A sandboxed frame has no origin that could be named.
    else void answer(around, data).then((reply) => frame.postMessage(reply, '*'));
  });
}

async function answer(around: Around, { id, name, args }: FrameQuestion & { kind: 'run' }): Promise<FrameAnswer> {
  try {
    return { id, ok: true, result: await around.run(name, args) };
  } catch (error) {
    return { id, ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}

/** There is one sidebar at a time: an open one begins anew. */
export function openSidebar(title: string): void {
  closeSidebar();
  const frame = document.createElement('iframe');
  frame.id = 'sidebar';
  frame.title = title;
  frame.setAttribute('sandbox', 'allow-scripts allow-forms allow-downloads allow-modals');
  frame.allow = 'clipboard-write';
  frame.src = '/sidebar';
  byId('sidebar-title').textContent = title;
  byId('sidebar-panel').append(frame);
  togglePanel('sidebar-button', 'sidebar-panel', true);
}

function closeSidebar(): void {
  document.querySelector('#sidebar')?.remove();
  togglePanel('sidebar-button', 'sidebar-panel', false);
}
