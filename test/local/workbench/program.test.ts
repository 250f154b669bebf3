/** `npm start` as a program: how it ends, what it leaves behind, and what it says of a port that it cannot have. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { close, listen, PortError } from '../../../local/http/listen';
import { buyerAt } from '../../../local/malls/wemakeprice/buyer';
import { openStoredWorkbook } from '../../../local/store/stored-workbook';
import { until } from '../../helpers/patience';
import { makeWorkbook, type Program, START, setUp, startProgram } from '../../helpers/workbench-program';

let folder: string;
let file: string;
let program: Program | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'workbench-'));
  file = join(folder, '시험.xlsx');
});
afterEach(async () => {
  program?.send('SIGKILL');
  await program?.ended;
  rmSync(folder, { recursive: true });
});

async function open(...words: string[]): Promise<Program> {
  program = await startProgram([file, '--now', START, ...words]);
  return program;
}
const left = () => readdirSync(folder).toSorted();
const isGone = (url: string) =>
  fetch(url).then(
    () => false,
    () => true,
  );

function ask(name: string, args: object): Promise<Response> {
  const { origin, searchParams } = new URL(program?.url ?? '');
  const headers = {
    Authorization: `Bearer ${searchParams.get('token')}`,
    Origin: origin,
    'Content-Type': 'application/json',
  };
  return fetch(`${origin}/api/${name}`, { method: 'POST', headers, body: JSON.stringify(args) });
}

it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  '%s이면 저장하고 0으로 끝나며, 잠금도 위메프 서버도 남지 않는다',
  async (signal) => {
    const { mall, ended, send } = await open('--port', '0');
    const edits = [{ kind: 'cells', tab: '시트1', row: 1, column: 1, values: [['적은 것']] }];
    expect((await ask('edit', { edits })).status).toBe(200);
    send(signal);
    expect(await ended).toEqual({ code: 0, signal: null });
    expect(left()).toEqual(['시험.xlsx', '시험.xlsx.state.json']);
    expect(await isGone(mall)).toBe(true);
    const { workbook, close: letGo } = await openStoredWorkbook(file);
    letGo();
    expect(workbook.sheets[0]?.rows[0]?.values[0]).toBe('적은 것');
  },
);

it('위메프를 기다리느라 답하지 못해도 두 번째 Ctrl+C에 바로 끝나고, 잠금과 쓰다 만 파일이 남지 않는다', async () => {
  await makeWorkbook(file, setUp);
  const { mall, ended, send, said } = await open('--port', '0');
  const buyer = buyerAt(mall);
  // Longer than any test waits: only the second signal can end it.
  await buyer.faults({ times: 0, fault: { slowMs: 600_000 } });
  const place = { tab: '주문', selection: { row: 2, column: 1, rows: 1, columns: 1 } };
  void ask('run', { name: 'collectNow', place }).catch(() => {});
  expect(
    (
      await until(
        () => buyer.requests(),
        ({ length }) => length > 0,
      )
    ).length,
  ).toBeGreaterThan(0);
  send('SIGINT');
  expect(
    await until(
      async () => said(),
      (text) => text.includes('한 번 더'),
    ),
  ).toContain('한 번 더');
  send('SIGINT');
  expect(await ended).toEqual({ code: null, signal: 'SIGKILL' });
  expect(left()).not.toContain('시험.xlsx.lock');
  expect(left().filter((name) => name.endsWith('.tmp'))).toEqual([]);
  expect(await until(() => isGone(mall), Boolean)).toBe(true);
});

describe('포트', () => {
  let other: Server;
  beforeEach(() => {
    other = createServer();
  });
  afterEach(() => close(other));

  it('적은 포트를 다른 프로그램이 쓰고 있으면, 아무것도 하기 전에 비어 있는 포트를 알려 준다', async () => {
    const port = await listen(other, 0);
    const refusal = await startProgram([file, '--port', String(port)]).then(String, String);
    expect(refusal).toContain(`${port}번 포트는 다른 프로그램이 쓰고 있습니다.`);
    const [, offered] = /여세요: --port (\d+)/.exec(refusal) ?? [];
    expect(Number(offered)).toBeGreaterThan(0);
    expect(Number(offered)).not.toBe(port);
    expect(left()).toEqual([]);
  });

  it('포트를 적지 않았으면, 늘 쓰는 포트가 막혀도 비어 있는 포트로 연다', async () => {
    // Where somebody else has it already, it is taken just as well.
    const taken = await listen(other, 8976).catch((error: unknown) => error);
    if (taken instanceof Error) expect(taken).toBeInstanceOf(PortError);
    const { said, url, stop } = await open();
    expect(said()).toContain('8976번 포트는 다른 프로그램이 쓰고 있어');
    expect(new URL(url).port).not.toBe('8976');
    await stop();
  });
});
