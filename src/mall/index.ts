/** The malls that the add-on knows. A new mall is one more adapter in this list. */
import type { MallAdapter } from './port/mall';
import { wemakeprice } from './wemakeprice';

export const malls: readonly MallAdapter[] = [wemakeprice];

/** The mall of this name as it stands in the column 제휴몰; `undefined` when we know none. */
export function mallNamed(name: string): MallAdapter | undefined {
  return malls.find((mall) => mall.name === name);
}
