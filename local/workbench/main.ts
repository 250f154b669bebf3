/** `npm start [-- file.xlsx]`: opens the workbench for one person on this machine. */
import { parseOptions } from './options';
import { startWorkbench } from './workbench';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

async function main(): Promise<void> {
  const workbench = await startWorkbench(parseOptions(process.argv.slice(2)), say);
  let isEnding = false;
  const end = () => {
    if (isEnding) return;
    isEnding = true;
    workbench.close().then(() => process.exit(0), fail);
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
  process.on('disconnect', end);
  say('로컬 체험판입니다. Google이 아니고, 위메프도 이 컴퓨터 안의 모의 서버입니다.');
  say(`로컬 위메프: ${workbench.mall}`);
  say(`브라우저에서 여세요: ${workbench.url}`);
}

function fail(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}

main().catch(fail);
