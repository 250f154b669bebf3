/** What the sidebar's frame and the page around it say to each other: types only. */

export type FrameQuestion =
  | { kind: 'run'; id: number; name: string; args: unknown[] }
  | { kind: 'close' }
  | { kind: 'focus' };

export type FrameAnswer = { id: number; ok: true; result: unknown } | { id: number; ok: false; message: string };
