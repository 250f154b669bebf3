/** A story: what a seller and the clock set going over a workbook, as executions in which anything may go wrong. */
import { type RuntimeOptions, ScriptError } from '../../local/apps-script';
import type { Scene } from '../helpers/scene';

export interface Step {
  /** What the seller or the buyers do before; nothing of ours runs in it. */
  before?(scene: Scene): void;
  /** The execution in which something goes wrong. */
  run(scene: Scene): void;
  /** What comes after it went wrong, as often as it takes; the same once more when missing. */
  again?(scene: Scene): void;
}

export interface Story {
  /** Korean, short: what the seller would call it. */
  name: string;
  /** Tabs in which the seller works meanwhile. */
  tabs: readonly string[];
  given?: Partial<RuntimeOptions>;
  prepare(): Scene;
  steps: readonly Step[];
  /** By name, where only some make sense: what was asked for anew would be done anew. */
  faults?: readonly string[];
  /** Names in place of numbers that are given once: a number that was given before a death is gone. */
  named?(scene: Scene): (text: string) => string;
  /** Headers of cells that tell of other rows: the seller who deletes one of those changes them too. */
  derived?: readonly string[];
}

/** Rows of a tab in which the trials are made; a small file is copied in a fraction of the time. */
const KEPT_ROWS = 24;

export function shrink(scene: Scene): Scene {
  for (const { name, rows } of scene.runtime.workbook.sheets) {
    if (rows.length > KEPT_ROWS) scene.runtime.seller.deleteRows(name, KEPT_ROWS + 1, rows.length - KEPT_ROWS);
  }
  return scene;
}

/** An execution that may die, fail or refuse; gives what was told. Anything else that is thrown is a fault of the trial. */
export function attempt(work: () => void): string | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    if (error instanceof ScriptError || (error instanceof Error && error.constructor === Error)) return error.message;
    throw error;
  }
}

/** 실행 on a tab, as from the menu. */
export const runTab = (tab: string) => (scene: Scene) => {
  scene.runtime.setActiveTab(tab);
  scene.runtime.run('runRows');
};

/** The runs that somebody would still go on with. */
export const openRuns = ({ runtime }: Scene): string[] =>
  Object.entries(runtime.state.documentProperties).flatMap(([key, text]) =>
    key.startsWith('run:') && text.includes('"state":"진행중"') ? [key] : [],
  );

const MOST_TICKS = 6;
const TICK = 2 * 60 * 60_000;

/** What comes by itself, whatever anybody does: a tick, and more of them as long as a run is left open. */
export function settle(scene: Scene): void {
  for (let tick = 0; tick < MOST_TICKS && (tick === 0 || openRuns(scene).length > 0); tick += 1) {
    scene.clock.advance(tick === 0 ? TICK : 2 * 60_000);
    attempt(() => scene.runtime.run('collectOnSchedule', [], { as: 'trigger' }));
  }
}
