/** `npm run mall -- 위메프 [--port N] [--data file.json] [--requests-per-second N]`: one of the local malls as a program. */
import { localMalls } from '.';

const [name, ...words] = process.argv.slice(2);
const mall = localMalls.find((each) => each.name === name);
if (mall) mall.run(words);
else {
  const names = localMalls.map((each) => each.name).join(', ');
  console.error(`어느 제휴몰인지 적어 주세요(npm run mall -- 이름): ${names}`);
  process.exitCode = 1;
}
