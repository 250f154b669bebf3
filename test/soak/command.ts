/** `npm run test:soak [-- --days 30 --orders 400 --one-in 10 --seed N]`: lives through a month and prints whether workbook and mall agree. */
import { parseArgs } from 'node:util';
import { liveThrough } from './month';
import { linesOfMonth } from './month-words';

const { values } = parseArgs({
  options: {
    days: { type: 'string', default: '30' },
    orders: { type: 'string', default: '400' },
    'one-in': { type: 'string', default: '10' },
    seed: { type: 'string' },
  },
});

const say = (line: string) => process.stdout.write(`${line}\n`);
const seed = Number(values.seed ?? Date.now() % 1_000_000);
say(`씨앗 ${seed}, ${values.days}일, 하루 주문 ${values.orders}건, 실행 ${values['one-in']}번에 하나는 탈`);
const month = liveThrough({
  days: Number(values.days),
  ordersPerDay: Number(values.orders),
  seed,
  oneIn: Number(values['one-in']),
  tell: (day, { rows, properties, history, sheetCalls, requests }) =>
    say(
      `${day}일: 주문 ${rows}행, 속성 ${properties}바이트, 연동이력 ${history}행, 시트 호출 ${sheetCalls}, 요청 ${requests}`,
    ),
});
for (const line of linesOfMonth(month)) say(line);
process.exitCode = month.differences.length + month.repeats.length > 0 ? 1 : 0;
