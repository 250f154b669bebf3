/** A scene at work: its calls cost time, its requests and executions are counted, and peers run beside the add-on. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  APPS_SCRIPT_COSTS,
  classOf,
  createRuntime,
  type Runtime,
  type RuntimeClock,
  ScriptError,
  type Transport,
} from '../../local/apps-script';
import { openScene, type Scene, transportTo } from '../helpers/scene';
import { type Bench, EndlessWorkError } from './task';

export interface Counts {
  /** Calls that read or change cells, structure or looks. */
  calls: number;
  /** Those that move cells. */
  moving: number;
  /** Calls that only ask the sheet for something, such as its size. */
  questions: number;
  cells: number;
  requests: number;
  /** Time of all executions by the model. */
  seconds: number;
  /** Of them in requests and pauses between them. */
  httpSeconds: number;
  /** The same if no write were ever put off: a tenth of a second for each call that moves cells or asks the sheet. */
  flatSeconds: number;
  executions: number;
  killed: number;
}

/** What was killed so often is not waited for any longer. */
const MOST_KILLED = 8;
const PEERS = [
  ...['mall.js', 'rows.js', 'row-by-row.js', 'whole-tab.js', 'shop.js'],
  ...['collecting.js', 'acting.js', 'checking.js'],
];

export interface Workshop {
  bench: Bench;
  counts(): Counts;
}

export function openWorkshop(prepared: Scene): Workshop {
  const { workbook, state } = prepared.runtime;
  const { clock, spent } = countingClock(prepared.clock);
  const { transport, requests } = countingTransport(transportTo(prepared.mall));
  const given = { workbook, state, clock, transport, costs: APPS_SCRIPT_COSTS };
  const scene = openScene({ ...given, mall: prepared.mall });
  const manifest = { timeZone: 'Asia/Seoul' };
  const peers = createRuntime({ ...given, manifest, files: {}, code: peerCode() });
  const tallies = [scene.runtime, peers].map(tallyOf);
  let killed = 0;

  const execute: Bench['execute'] = (work) => {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof ScriptError) || error.kind !== 'killed') throw error;
      killed += 1;
      if (killed >= MOST_KILLED) throw new EndlessWorkError(error.message);
      return undefined;
    }
  };
  const bench: Bench = {
    scene,
    execute,
    wait: (ms) => prepared.clock.advance(ms),
    peer(functionName, args) {
      const isDone = () => {
        const before = killed;
        execute(() => peers.run(functionName, [args]));
        return killed === before;
      };
      while (!isDone());
    },
  };
  return {
    bench,
    counts: () => ({
      calls: sum(tallies, ({ calls }) => calls()),
      moving: sum(tallies, ({ moving }) => moving()),
      questions: sum(tallies, ({ questions }) => questions()),
      cells: sum(tallies, ({ read, written }) => read() + written()),
      requests: requests(),
      seconds: spent() / 1_000,
      httpSeconds: sum(tallies, ({ httpMs }) => httpMs()) / 1_000,
      flatSeconds: sum(tallies, flatMs) / 1_000,
      executions: sum(tallies, ({ executions }) => executions()),
      killed,
    }),
  };
}

const peerCode = (): string =>
  PEERS.map((name) => readFileSync(path.join(__dirname, 'peers', name), 'utf8')).join('\n');

const sum = <T>(items: readonly T[], numberOf: (item: T) => number): number =>
  items.reduce((total, item) => total + numberOf(item), 0);

/** Google's own words are only that a call takes long; 0.1 to 0.3 s are named. */
const FLAT_CALL = 100;

const flatMs = ({ moving, questions, read, written, httpMs }: ReturnType<typeof tallyOf>): number =>
  FLAT_CALL * (moving() + questions()) +
  APPS_SCRIPT_COSTS.readCell * read() +
  APPS_SCRIPT_COSTS.writeCell * written() +
  httpMs();

const HTTP = ['UrlFetchApp.fetch', 'UrlFetchApp.fetchAll', 'Utilities.sleep'];

/** What a runtime's gate has seen, in our terms. */
function tallyOf({ gate }: Runtime) {
  const executions = new Set<number>();
  let questions = 0;
  let moving = 0;
  gate.hook({
    before(call) {
      executions.add(call.execution);
      if (classOf(call) === 'question') questions += 1;
      if (call.read + call.written > 0) moving += 1;
    },
  });
  return {
    calls() {
      const { cells, structure, format } = gate.counts().byKind;
      return cells + structure + format;
    },
    moving: () => moving,
    questions: () => questions,
    read: () => gate.counts().cellsRead,
    written: () => gate.counts().cellsWritten,
    httpMs: () => sum(HTTP, (name) => gate.counts().msByName[name] ?? 0),
    executions: () => executions.size,
  };
}

/** The same clock; what goes by on it through this face is added up. */
function countingClock(inner: RuntimeClock): { clock: RuntimeClock; spent(): number } {
  let total = 0;
  const spend = (ms: number) => {
    total += ms;
    inner.advance(ms);
  };
  return { clock: { now: inner.now, sleep: spend, advance: spend }, spent: () => total };
}

function countingTransport(inner: Transport): { transport: Transport; requests(): number } {
  let total = 0;
  return {
    transport(requests) {
      total += requests.length;
      return inner(requests);
    },
    requests: () => total,
  };
}
