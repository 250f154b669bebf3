/** What a person types on the command line. */
import { parseCommand } from '../../../local/command/arguments';
import { UsageError } from '../../../local/command/usage';

test('파일과 함수만 주면 나머지는 보통 값이다', () => {
  expect(parseCommand(['a.xlsx', 'collectNow'])).toEqual({
    workbook: 'a.xlsx',
    task: { functionName: 'collectNow', args: [] },
    user: 'seller@example.com',
    answerYes: false,
    malls: [],
  });
});

test('모든 선택지를 읽는다', () => {
  const words = ['a.xlsx', 'call', '--args', '["{}", -1]', '--event', '{"authMode":"NONE"}', '--tab', '주문', '--yes'];
  const rest = ['--mall', 'http://localhost:8080/', '--now', '2026-11-23T10:00:00+09:00', '--user', 'a@b'];
  expect(parseCommand([...words, ...rest])).toEqual({
    workbook: 'a.xlsx',
    task: { functionName: 'call', args: ['{}', -1], event: { authMode: 'NONE' } },
    malls: [{ name: '위메프', url: 'http://localhost:8080' }],
    tab: '주문',
    now: Date.parse('2026-11-23T01:00:00Z'),
    user: 'a@b',
    answerYes: true,
  });
});

test('--tick은 함수 없이 쓴다', () => {
  expect(parseCommand(['a.xlsx', '--tick']).task).toBe('tick');
});

test.each([
  [[], '통합문서 파일 이름'],
  [['a.xlsx'], '실행할 함수'],
  [['a.xlsx', 'f', 'g'], '남는 말이 있습니다: g'],
  [['a.xlsx', 'f', '--tick'], '--tick과 함께 쓸 수 없습니다: f'],
  [['a.xlsx', '--tick', '--args', '[]'], '--tick과 함께 쓸 수 없습니다: --args'],
  [['a.xlsx', 'f', '--nope'], '모르는 선택지입니다: --nope'],
  [['a.xlsx', 'f', '--args'], '--args의 값이 올바르지 않습니다'],
  [['a.xlsx', 'f', '--yes=1'], '--yes의 값이 올바르지 않습니다'],
  [['a.xlsx', 'f', '--args', '{}'], '--args는 JSON 배열'],
  [['a.xlsx', 'f', '--args', '[1'], '--args의 JSON을 읽을 수 없습니다'],
  [['a.xlsx', 'f', '--event', '[]'], '--event는 JSON 객체'],
  [['a.xlsx', 'f', '--now', '2026-11-23'], '--now는 시간대까지'],
  [['a.xlsx', 'f', '--now', '2026-13-23T10:00:00Z'], '--now는 시간대까지'],
  [['a.xlsx', 'f', '--user', '나'], '--user는 이메일'],
  [['a.xlsx', 'f', '--mall', 'http://w-api.wemakeprice.com'], '--mall은 이 컴퓨터의'],
  [['a.xlsx', 'f', '--mall', 'https://127.0.0.1'], '--mall은 이 컴퓨터의'],
  [['a.xlsx', 'f', '--mall', 'http://127.0.0.1/x'], '--mall은 이 컴퓨터의'],
  [['a.xlsx', 'f', '--mall', 'http://127.0.0.1@example.com'], '--mall은 이 컴퓨터의'],
  [['a.xlsx', 'f', '--mall', '쿠팡=https://api-gateway.coupang.com'], '--mall은 이 컴퓨터의'],
  [['a.xlsx', 'f', '--mall', '=http://127.0.0.1:1'], '--mall은 이 컴퓨터의'],
  [['a.xlsx', 'f', '--mall', 'http://127.0.0.1:1', '--mall', '위메프=http://127.0.0.1:2'], '두 번'],
])('%j는 까닭을 말하며 거절한다', (words, reason) => {
  expect(() => parseCommand(words)).toThrow(UsageError);
  expect(() => parseCommand(words)).toThrow(reason);
});

test('--mall은 제휴몰마다 하나씩 되풀이하고, 이름이 없으면 위메프다', () => {
  const words = ['a.xlsx', 'f', '--mall', '쿠팡=http://127.0.0.1:8081', '--mall', 'http://127.0.0.1:8080'];
  expect(parseCommand(words).malls).toEqual([
    { name: '쿠팡', url: 'http://127.0.0.1:8081' },
    { name: '위메프', url: 'http://127.0.0.1:8080' },
  ]);
});
