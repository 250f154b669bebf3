/** `npm start`'s program in a process of its own, and workbooks for it to begin with. */
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { createRuntime, type Runtime, virtualClock } from '../../local/apps-script';
import { loadBundle } from '../../local/bundle';
import { demoApiKey, demoUserId } from '../../local/malls/wemakeprice/core/accounts';
import { openStoredWorkbook } from '../../local/store/stored-workbook';

const ROOT = resolve(__dirname, '../..');
const announced = /로컬 위메프: (\S+)[\s\S]*여세요: (\S+)/;

/** What a browser test's clock starts with. */
export const START = '2026-11-23T10:00:00+09:00';

export interface End {
  code: number | null;
  signal: NodeJS.Signals | null;
}

export interface Program {
  /** Of the page, with the token. */
  readonly url: string;
  /** Of the local 위메프. */
  readonly mall: string;
  /** All that it has said so far. */
  said(): string;
  send(signal: NodeJS.Signals): void;
  /** How it ended, when it has. */
  readonly ended: Promise<End>;
  /** Saves, ends both servers, and waits until they are gone. */
  stop(): Promise<void>;
}

/** Starts it with these words. Rejects with what it said when it ends instead of opening. */
export function startProgram(words: readonly string[]): Promise<Program> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'local/workbench/main.ts', ...words], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const ended = new Promise<End>((done) => child.once('close', (code, signal) => done({ code, signal })));
  let said = '';
  const program = {
    said: () => said,
    send: (signal: NodeJS.Signals) => void child.kill(signal),
    ended,
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
  return new Promise((started, failed) => {
    const hear = (text: Buffer) => {
      said += text.toString();
      const [, mall, url] = announced.exec(said) ?? [];
      if (mall && url) started({ url, mall, ...program });
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    void ended.then(({ code }) => failed(new Error(`체험판이 열리지 않았습니다(${code}). ${said}`)));
  });
}

/** Makes a workbook file with a runtime over it, so that a test begins where it wants to. */
export async function makeWorkbook(file: string, furnish: (runtime: Runtime) => void): Promise<void> {
  const stored = await openStoredWorkbook(file);
  try {
    const { workbook, state } = stored;
    const clock = virtualClock(Date.parse('2026-11-23T09:50:00+09:00'), { frozen: true });
    furnish(createRuntime({ ...loadBundle(), workbook, state, clock, answerYes: true }));
    await stored.save();
  } finally {
    stored.close();
  }
}

/** 양식 and the demo seller's account, as a seller has them after the first minutes. */
export function setUp(runtime: Runtime): void {
  const account = { mall: '위메프', fields: { userId: demoUserId, apiKey: demoApiKey } };
  runtime.run('setUpWorkbook');
  const answer = String(runtime.callFromSidebar('call', [JSON.stringify({ name: 'saveAccount', args: account })]));
  if (!JSON.parse(answer).ok) throw new Error(answer);
}
