/** The real clasp, as a program of its own; what it complains of is said in Korean. */
import { spawn } from 'node:child_process';
import { PushError } from './push-error';

const PROGRAM = require.resolve('@google/clasp');

/** Runs clasp with these words in this folder. Rejects with `PushError` when it does not end well. */
export type Clasp = (words: readonly string[], folder: string) => Promise<void>;

/** `env`: for the program, such as whose login it takes (`HOME`). */
export const claspWith =
  (env: NodeJS.ProcessEnv): Clasp =>
  (words, cwd) =>
    new Promise((resolve, reject) => {
      const child = spawn(process.execPath, [PROGRAM, ...words], { cwd, env, stdio: ['ignore', 'ignore', 'pipe'] });
      let said = '';
      child.stderr.on('data', (text) => {
        said += text;
      });
      child.once('error', reject);
      child.once('close', (code) => (code === 0 ? resolve() : reject(new PushError(inKorean(said.trim())))));
    });

/** What clasp 3.4 and the Apps Script API say in English, and what to do about it. */
const complaints: readonly (readonly [RegExp, string])[] = [
  [
    /No credentials found|invalid_grant|invalid authentication|Login Required/i,
    'Google에 로그인하지 않았거나 로그인이 끝났습니다. `npx clasp login`으로 로그인하고 다시 실행하세요.',
  ],
  [
    /has not enabled the Apps Script API/i,
    'Apps Script API가 꺼져 있습니다. script.google.com/home/usersettings에서 켜고 몇 분 뒤 다시 실행하세요.',
  ],
  [
    /entity was not found|\b404\b/i,
    '그 스크립트가 없거나 로그인한 사람이 볼 수 없습니다. scriptId와 로그인한 계정을 확인하세요.',
  ],
  [/permission|\b403\b/i, '로그인한 사람은 이 스크립트를 고칠 수 없습니다. 편집자로 초대받았는지 확인하세요.'],
  [/quota|rate limit|\b429\b/i, 'Google이 요청이 많다고 거절했습니다. 몇 분 뒤 다시 실행하세요.'],
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|socket hang up/,
    'Google에 연결하지 못했습니다. 인터넷 연결을 확인하고 다시 실행하세요.',
  ],
];

/** What clasp said, behind what it means and what to do. */
export function inKorean(said: string): string {
  const known = complaints.find(([pattern]) => pattern.test(said))?.[1];
  return `${known ?? 'Google이 거절했습니다. 아래 말을 보세요.'}${said && `\nclasp: ${said}`}`;
}
