/** What came of a month, as lines for people. */
import type { Month } from './month';

const SHOWN = 20;

export function linesOfMonth({ orders, ticks, troubles, measures, compared, differences, repeats }: Month): string[] {
  const most = (value: (measure: Month['measures'][number]) => number) => Math.max(0, ...measures.map(value));
  return [
    `주문 ${orders}건, 수집 ${ticks}번, 그 가운데 탈 ${troubles}번`,
    `가장 많을 때: 속성 ${most((one) => one.properties)}바이트, 연동이력 ${most((one) => one.history)}행, 수집 한 번의 시트 호출 ${most((one) => one.sheetCalls)}`,
    `두 번 나간 쓰기 ${repeats.length}`,
    `비교한 줄 ${compared}, 다름 ${differences.length}`,
    ...differences.slice(0, SHOWN).map((line) => `  ${line}`),
  ];
}
