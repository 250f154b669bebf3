/** `npm run push -- [--compare] [--force] [--project 파일] [--relay 주소]`: builds, checks and brings the files to Google with clasp. */
import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { allowRelay, relayAddress } from './push/allow-relay';
import { claspWith } from './push/clasp';
import { MANIFEST } from './push/manifest-words';
import { readProject } from './push/project-file';
import { compare, push } from './push/push';
import { PushError } from './push/push-error';

const root = join(__dirname, '..');
const say = (line: string) => void process.stdout.write(`${line}\n`);

/** A program whose words the person sees. Rejects with `PushError` when it does not end well. */
function run(program: string, words: readonly string[], failed: string): Promise<void> {
  return new Promise((done, fail) => {
    // On Windows npm is a script of the shell.
    const shell = program === 'npm' && process.platform === 'win32';
    const child = spawn(program, words, { cwd: root, stdio: 'inherit', shell });
    child.once('error', fail);
    child.once('close', (code) => (code === 0 ? done() : fail(new PushError(failed))));
  });
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      compare: { type: 'boolean', default: false },
      force: { type: 'boolean', default: false },
      project: { type: 'string', default: '.clasp.json' },
      relay: { type: 'string' },
    },
  });
  const file = resolve(root, values.project);
  const project = await readProject(file, values.project);
  const relay = values.relay === undefined ? undefined : relayAddress(values.relay);
  const words = ['build.mjs', '--if-changed', ...project.build];
  await run(process.execPath, words, '만들지 못해 올리지 않았습니다. 위의 오류를 고치고 다시 실행하세요.');
  const allow = async () => {
    if (relay !== undefined) await allowRelay(join(root, project.folder, MANIFEST), relay);
  };
  await allow();
  const place = { root, file, project, say, clasp: claspWith(process.env) };
  if (values.compare) return (await compare(place)).length === 0 ? 0 : 1;
  const check = async () => {
    await run('npm', ['run', 'check'], '점검에서 걸려 올리지 않았습니다. 고치고 다시 실행하세요.');
    // It builds anew.
    await allow();
  };
  await push(place, { force: values.force, check });
  return 0;
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  },
);
