/** Whether a row is of the mall and the seller's account that this run works for. */
import { ordersTab } from '../../tabs/orders.tab';
import type { JobContext } from '../job';

/** Why this mall can do nothing with the row, in Korean; `undefined` when it is its own. */
export function foreignProblem(
  { mall }: Pick<JobContext, 'mall'>,
  row: { mall?: string | undefined },
  what: string = ordersTab.name,
): string | undefined {
  return row.mall === mall.name ? undefined : `${mall.name}의 ${what}만 처리할 수 있습니다. 작업을 비워 주세요.`;
}

/** True for a row of another seller in the same file: it is that seller's to run, and is passed over without a word. */
export const isAnotherSellers = (
  { sellerId }: Pick<JobContext, 'sellerId'>,
  row: Readonly<Record<string, unknown>>,
): boolean => row['sellerId'] !== undefined && row['sellerId'] !== sellerId;
