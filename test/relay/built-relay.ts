/** The relay as a seller gets it: built to one file, in a folder far from any node_modules, started as a program. */
import { execFile, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { SECRET } from './running-relay';

const root = path.resolve(__dirname, '../..');

export interface BuiltRelay {
  folder: string;
  /** Runs it to its end, with these words; gives what it said. Rejects when it does not end well. */
  run(...words: string[]): Promise<string>;
  /** Starts it with this config file, and gives where it listens once it says so. */
  start(config: object): Promise<{ origin: string; said(): string; stop(): Promise<number | null> }>;
  remove(): void;
}

/** A secret and malls of this machine. */
export const configFor = (origin: string, more: object = {}) => ({
  ...{ listen: { port: 0 }, secrets: [{ id: 'k1', secret: SECRET }] },
  development: { malls: { fake: { origin, prefixes: ['/api/'] } }, addressServices: [origin] },
  ...more,
});

export async function buildRelay(): Promise<BuiltRelay> {
  const folder = mkdtempSync(path.join(tmpdir(), 'relay-'));
  await promisify(execFile)(process.execPath, ['build-relay.mjs', '--out', folder], { cwd: root });
  const file = path.join(folder, 'config.json');
  return {
    folder,
    async run(...words) {
      const { stdout } = await promisify(execFile)(process.execPath, ['relay.cjs', ...words], { cwd: folder });
      return stdout.trim();
    },
    start(config) {
      writeFileSync(file, JSON.stringify(config), { mode: 0o600 });
      const child = spawn(process.execPath, ['relay.cjs', '--config', file], { cwd: folder });
      const ended = new Promise<number | null>((done) => child.once('exit', done));
      let said = '';
      const stop = () => {
        child.kill('SIGTERM');
        return ended;
      };
      return new Promise((started, failed) => {
        child.stdout.on('data', (text: Buffer) => {
          said += text.toString();
          const origin = /중계 서버: (http:\/\/\S+)/.exec(said)?.[1];
          if (origin !== undefined) started({ origin, said: () => said, stop });
        });
        child.stderr.on('data', (text: Buffer) => {
          said += text.toString();
        });
        child.once('exit', () => failed(new Error(`중계 서버가 켜지지 않았습니다. ${said}`)));
      });
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
