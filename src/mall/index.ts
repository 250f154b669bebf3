/** The malls that the add-on knows. A new mall is one more adapter in this list. */
import { inquiryKinds } from './port/inquiries';
import type { MallAdapter } from './port/mall';
import { wemakeprice } from './wemakeprice';

export const malls: readonly MallAdapter[] = [wemakeprice];

const titles = (of: (mall: MallAdapter) => readonly string[]): string[] => [...new Set(malls.flatMap(of))];

/** Lists of orders that any mall has, as the seller reads them. */
export const orderTitles = (): string[] =>
  titles(({ capabilities }) => capabilities.orderLists.map(({ title }) => title));

/** The same of inquiries. */
export const inquiryTitles = (): string[] =>
  titles(({ capabilities }) => capabilities.inquiryKinds.map((kind) => inquiryKinds[kind]));

/** The only mall of the versions whose rows of some tabs named none. */
export const MALL_OF_EARLIER_FILES: string = wemakeprice.name;

/** The mall in a sentence about a row; blank or missing where the row names none. */
export const mallWord = (mall = ''): string => mall || '제휴몰';

/** The mall of this name as it stands in the column 제휴몰; `undefined` when we know none. */
export function mallNamed(name: string): MallAdapter | undefined {
  return malls.find((mall) => mall.name === name);
}
