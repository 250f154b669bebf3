/** Hosts the built add-on over one workbook and does what a person or the clock asks, one task after another. */
import { collectionWords } from '../../../src/engine/collection-news';
import type { Run } from '../../../src/engine/run';
import { malls } from '../../../src/mall';
import { activate, activeSheet, createRuntime, findSheet, type Question, type Runtime } from '../../apps-script';
import { loadBundle } from '../../bundle';
import { setMallClock } from '../../command/mall-clock';
import { mallRouting } from '../../command/mall-routes';
import type { StoredWorkbook } from '../../store/stored-workbook';
import type { Place, WorkbookView } from '../contract';
import { sharedClock } from '../shared-clock';
import { tabView } from '../view/tab-view';
import { doEdit } from './edits';
import type { HostData, TaskName, Tasks } from './messages';

export interface Host {
  readonly runtime: Runtime;
  readonly tasks: { [Name in TaskName]: (args: Tasks[Name]['args']) => Promise<Tasks[Name]['value']> };
}

/** Sets the host up over an opened workbook; `press` answers what the script asks. */
export function createHost(data: HostData, stored: StoredWorkbook, press: (question: Question) => boolean): Host {
  const { workbook, state } = stored;
  const clock = sharedClock(data.clock);
  const mall = { name: '위메프', url: data.mall };
  const runtime = createRuntime({
    ...loadBundle(),
    workbook,
    state,
    clock,
    ...mallRouting([mall], malls, clock),
    answerYes: press,
  });
  const menu = menuOf(runtime);

  const atPlace = async ({ tab, selection }: Place): Promise<void> => {
    await setMallClock(mall, clock.now());
    const sheet = findSheet(workbook, tab);
    if (sheet) activate(workbook, sheet);
    if (sheet) workbook.selection = selection;
  };
  const placeNow = (): Place => ({ tab: activeSheet(workbook).name, selection: workbook.selection });
  return {
    runtime,
    tasks: {
      view: async () => viewOf(runtime, data, menu),
      async edit({ edits }) {
        for (const edit of edits) doEdit(runtime, edit);
        return {};
      },
      async run({ name, place }) {
        await atPlace(place);
        return { result: runtime.run(name) ?? null, place: placeNow() };
      },
      async call({ name, args, place }) {
        await atPlace(place);
        return { result: runtime.callFromSidebar(name, args) ?? null, place: placeNow() };
      },
      async tick() {
        await setMallClock(mall, clock.now());
        const reports = runtime.fireDueTriggers();
        return { said: reports.map(({ ok, result, error = '' }) => (ok ? collectionWords(result as Run[]) : error)) };
      },
      async save() {
        await stored.save();
        return {};
      },
      async close() {
        await stored.save();
        stored.close();
        return {};
      },
    },
  };
}

/** What `onOpen` builds; a workbook that opens has its menu even when the script fails. */
function menuOf(runtime: Runtime): WorkbookView['menu'] {
  if (runtime.globals().includes('onOpen')) runtime.run('onOpen', [], { as: 'simple' });
  return runtime.said.menus.flatMap(({ items }) => items);
}

function viewOf(runtime: Runtime, data: HostData, menu: WorkbookView['menu']): Omit<WorkbookView, 'version'> {
  const { workbook, clock } = runtime;
  return {
    name: workbook.name,
    file: data.file,
    mall: data.mall,
    tabs: workbook.sheets.map((sheet) => tabView(sheet, workbook.timeZone)),
    activeTab: activeSheet(workbook).name,
    menu,
    clock: { now: clock.now(), ...nextOf(runtime) },
  };
}

/** When the next trigger fires. */
export function nextOf({ state }: Runtime): { next?: number } {
  const times = state.triggers.map(({ nextAt }) => nextAt);
  return times.length > 0 ? { next: Math.min(...times) } : {};
}
