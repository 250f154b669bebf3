/**
 * A local mall in a process of its own, for callers whose main thread blocks while they wait for HTTP, as the local
 * Apps Script runtime does. It ends with its caller, also when the caller is killed.
 */
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

export interface SpawnedServer {
  readonly url: string;
  /** Ends the process and waits until it is gone; a state file is written then. */
  stop(): Promise<void>;
}

const announced = / 서버: (http:\/\/\S+)/;

/** Starts the program of a mall (a TypeScript file, and its words before the options) on a free port. Rejects with what it said when it does not come up. */
export function spawnProgram(
  file: string,
  words: readonly string[],
  { data }: { data?: string | undefined } = {},
): Promise<SpawnedServer> {
  const kept = data === undefined ? [] : ['--data', resolve(data)];
  const child = spawn(process.execPath, ['--import', 'tsx', file, ...words, '--port', '0', ...kept], {
    // tsx is looked up from here, wherever the caller runs.
    cwd: __dirname,
    // The channel is never written to: it only tells the server when its caller is gone.
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  return new Promise((started, failed) => {
    let said = '';
    let complaint = '';
    child.stderr?.on('data', (text: Buffer) => {
      complaint += text.toString();
    });
    child.stdout?.on('data', (text: Buffer) => {
      said += text.toString();
      const url = announced.exec(said)?.[1];
      if (url) started({ url, stop });
    });
    child.once('error', failed);
    child.once('exit', () => failed(new Error(`로컬 제휴몰의 서버가 시작되지 않았습니다. ${complaint}`)));
  });
}
