/** `npm start [-- file.xlsx]`: opens the workbench for one person on this machine. */
import { removeLeftovers } from '../store/leftovers';
import { endWith } from './ending';
import { parseOptions } from './options';
import { startWorkbench, type Workbench } from './workbench';

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const complain = (error: unknown): void =>
  void process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);

async function main(): Promise<void> {
  const options = parseOptions(process.argv.slice(2));
  let workbench: Workbench | undefined;
  const ending = {
    on: (sign: string, listener: () => void) => process.on(sign, listener),
    exit: (code: number) => process.exit(code),
    kill: () => process.kill(process.pid, 'SIGKILL'),
  };
  const clear = () => removeLeftovers(options.file);
  endWith(ending, { close: () => workbench?.close, clear, say, complain });
  workbench = await startWorkbench(options, say);
  say('로컬 체험판입니다. Google이 아니고, 위메프도 이 컴퓨터 안의 모의 서버입니다.');
  say(`로컬 위메프: ${workbench.mall}`);
  say(`브라우저에서 여세요: ${workbench.url}`);
}

main().catch((error: unknown) => {
  complain(error);
  process.exit(1);
});
