/** A seller's account at a mall, as its adapter declares it: the form, the store and the checks are made from that. */
import { josa } from '../../rules/josa';

/** One thing that the seller types in. */
export interface AccountField {
  /** As the program, the store and the page name it. */
  readonly name: string;
  /** As the seller reads it. */
  readonly title: string;
  /** A key or the like: kept with the person, and never shown again. */
  readonly isSecret: boolean;
  /** A Korean sentence about what is wrong with the text as typed, never quoting a secret; `undefined` when it looks right. */
  problem(text: string): string | undefined;
}

export interface AccountForm {
  /** In the order of the form. The text of the first one is the 판매자ID of the account's rows. */
  readonly fields: readonly [AccountField, ...AccountField[]];
  /** Where the seller gets what is asked for, line by line. */
  readonly help: readonly string[];
  /** Days that a key lives from its day of issue; missing where the mall names none. */
  readonly keyDays?: number;
  /** Where a new key is made, as an order to the seller: 「위메프 파트너에서 새로 발급받아 「계정」에 저장해 주세요.」. */
  readonly renewal: string;
}

/** What an adapter works with: the texts of its fields by their names, cleaned of the blanks around them. */
export interface MallAccount {
  /** 판매자ID. */
  readonly sellerId: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** A field whose text may be anything but blank. */
export const accountText = (name: string, title: string): AccountField => ({
  name,
  title,
  isSecret: false,
  problem: (text) => (text.trim() === '' ? josa`「${title}」을(를) 넣어 주세요.` : undefined),
});
