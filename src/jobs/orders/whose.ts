/** Whether a row is of the mall and the seller's account that this run works for. */
import { ordersTab } from '../../tabs/orders.tab';
import type { JobContext } from '../job';

/** Why this account can do nothing with the row, in Korean; `undefined` when it is its own. */
export function foreignProblem(
  { mall, sellerId }: Pick<JobContext, 'mall' | 'sellerId'>,
  row: { mall?: string | undefined; sellerId?: string | undefined },
  what: string = ordersTab.name,
): string | undefined {
  if (row.mall !== mall.name) return `${mall.name}의 ${what}만 처리할 수 있습니다. 작업을 비워 주세요.`;
  if (row.sellerId === undefined || row.sellerId === sellerId) return undefined;
  return `다른 판매자ID(${row.sellerId})의 ${what}입니다. 지금 등록된 계정은 ${sellerId}입니다. 그 계정으로 바꾸고 실행해 주세요.`;
}
