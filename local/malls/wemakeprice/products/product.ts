/** A product as the mall keeps it. */
import type { Basic } from './basic';
import type { Detail } from './detail';
import type { Etc } from './etc';
import type { NoticeGroup } from './notices';
import type { Option } from './option';
import type { Sale } from './sale';

export interface Product {
  /** User id of the seller; not on the wire. */
  seller: string;
  productNo: string;
  /** A 판매중, S 판매중지. */
  productStatus: 'A' | 'S';
  basic: Basic;
  sale: Sale;
  detail: Detail;
  option: Option;
  noticeList: NoticeGroup[];
  etc: Etc;
  deleted: boolean;
}
