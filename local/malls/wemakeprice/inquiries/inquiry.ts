/** What people write to the seller: a buyer's question about a product, and the mall's own urgent message. */

interface Answerable {
  /** User id of the seller; not on the wire. */
  seller: string;
  answerYn: 'Y' | 'N';
  answer: string;
}

export interface Question extends Answerable {
  qnaSeq: string;
  question: string;
  questionDate: string;
  productNo: string;
  productName: string;
  orderNo: string;
  privateYn: 'Y' | 'N';
  title: string;
  answerDate: string;
  deleted: boolean;
}

export interface UrgentMessage extends Answerable {
  urgentSeq: string;
  title: string;
  contents: string;
  regDate: string;
  purchaseNo: string;
}
