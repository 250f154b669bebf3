/** The workbench's page: bar and panels at once, the grid as soon as its part is loaded, then in step with the server. */
import type { PageEvent, Place, Ran, WorkbookView } from '../contract';
import { startBuyer } from './buyer';
import { showClock, startClock } from './clock';
import { closeQuestion, showQuestion } from './dialog';
import { byId } from './element';
import type { Grid } from './grid/grid';
import { startMenu } from './menu';
import { ask, listen, loadWorkbook } from './server';
import { openSidebar, startSidebar } from './sidebar';
import { keepInStep, type Sync } from './sync';
import { orSay, toast } from './toast';

/** A script that waits for an answer lets no workbook through, so a page hears questions before it has one. */
async function start(): Promise<void> {
  let sync: Sync | undefined;
  let version = 0;
  listen(
    (reached) => {
      version = reached;
      sync?.reach(reached);
    },
    (event) => {
      if (event.kind !== 'change') hear(event);
      else if (sync) sync.hear(event.change);
      else version = event.change.version;
    },
  );
  const [view, { openGrid }] = await Promise.all([loadWorkbook(), import('./grid/grid')]);
  const grid = openGrid(byId('grid'), view);
  // For tests and the curious: a canvas cannot be read.
  Object.assign(window, { workbench: grid });
  startBar(view, grid);
  sync = keepInStep(grid, view);
  if (version > view.version) sync.reach(version);
}

function startBar(view: WorkbookView, grid: Grid): void {
  byId('name').textContent = view.name;
  startClock(view.clock);
  startMenu(view.menu, (name) => {
    void orSay(async () => void (await atPlace(grid, (place) => ask('run', { name, place }))));
  });
  startSidebar({
    run: (name, args) => atPlace(grid, (place) => ask('call', { name, args, place })),
    focusGrid: grid.focus,
  });
  byId('sort-up').addEventListener('click', () => grid.sort(true));
  byId('sort-down').addEventListener('click', () => grid.sort(false));
  byId('filter').addEventListener('click', () => grid.toggleFilter());
}

/** Runs at the person's place; where the script led them elsewhere the grid follows, else they may have gone on meanwhile. */
async function atPlace(grid: Grid, run: (place: Place) => Promise<Ran>): Promise<unknown> {
  const from = grid.place();
  const { result, place } = await run(from);
  if (JSON.stringify(place) !== JSON.stringify(from)) grid.goTo(place);
  return result;
}

function answer(id: number, yes: boolean): void {
  void orSay(async () => void (await ask('answer', { id, yes })));
}

function hear(event: Exclude<PageEvent, { kind: 'change' }>): void {
  if (event.kind === 'toast') toast(event.text);
  else if (event.kind === 'question') showQuestion(event.id, event.question, (yes) => answer(event.id, yes));
  else if (event.kind === 'answered') closeQuestion(event.id);
  else if (event.kind === 'sidebar') openSidebar(event.title);
  else if (event.kind === 'clock') showClock(event.clock);
  else byId('busy').textContent = event.kind === 'busy' ? '실행 중…' : '';
}

startBuyer();
start().catch((error: unknown) => {
  // Stays to be read: without a workbook there is nothing else to show.
  byId('grid').textContent = error instanceof Error ? error.message : String(error);
});
