/** Columns that several tabs share: what is to be done (작업), what came of it (결과, 메시지, 처리일시), and the mall. */
import { MALL_OF_EARLIER_FILES, malls } from '../mall';
import { type ColumnOptions, choice, type Deadline, type Identity, text, time } from '../sheet';

export const GREEN = '#d9ead3';
export const RED = '#f4cccc';
export const ORANGE = '#fce5cd';
export const GREY = '#efefef';
export const BLUE = '#cfe2f3';
/** The state of a buyer's request that is not decided yet. */
export const PINK = '#ead1dc';

/** The words of 결과; docs/manual/주문처리.md says what each one means for the seller. */
export const results = {
  checked: '점검완료',
  done: '성공',
  skipped: '건너뜀',
  mistake: '오류',
  failed: '실패',
  unknown: '확인필요',
} as const;

const resultColors = {
  [results.checked]: BLUE,
  [results.done]: GREEN,
  [results.skipped]: GREY,
  [results.mistake]: RED,
  [results.failed]: RED,
  [results.unknown]: ORANGE,
};

/** The hidden column of prints, by which mixed rows are recognised. */
export const printColumn = {
  rowPrint: text('행지문', {
    owner: 'addon',
    hidden: true,
    optional: true,
    note: '이 행이 누구의 것인지 애드온이 알아보는 값. 지우거나 고치지 마세요.',
  }),
};

/** The same for a tab in which all cells are the seller's. */
export const sellersIdentityBy = <const Name extends string>(of: readonly Name[]): Identity<Name | 'rowPrint'> => ({
  ...identityBy(of),
  isSellers: true,
});

/** The same for a tab whose rows a seller names; `of` lists the mall's numbers and the seller's columns apart. */
export const namedIdentityBy = <const Name extends string>(of: readonly Name[]): Identity<Name | 'rowPrint'> => ({
  ...identityBy(of),
  isNamed: true,
});

/** `of`: the columns that identify a row. What may have been sent stays 확인필요 until the mall was asked. */
export const identityBy = <const Name extends string>(of: readonly Name[]): Identity<Name | 'rowPrint'> => ({
  column: 'rowPrint',
  of,
  messageCells: (message, result) => ({
    ...(result === results.unknown ? {} : { result: message === undefined ? undefined : results.mistake }),
    message,
  }),
});

/** The three columns that end every tab with 작업. */
export const outcomeColumns = {
  result: text('결과', { owner: 'addon', width: 80, colors: resultColors, sample: results.checked, note: '처리 결과' }),
  message: text('메시지', { owner: 'addon', width: 320, note: '무엇이, 어디서 잘못되었고 어떻게 하면 되는지' }),
  processedAt: time('처리일시', { owner: 'addon', note: '마지막으로 점검하거나 실행한 때' }),
};

/** Which mall, and as which seller. */
export const mallColumns = {
  mall: text('제휴몰', { owner: 'mall', required: true, width: 70, sample: '위메프' }),
  sellerId: text('판매자ID', { owner: 'mall', width: 90, sample: 'sbdc6678' }),
};

/** 제휴몰 as part of a key that had none; until 양식 만들기·점검 has put the column in, every row is of the mall of that time. */
export const keyMall = (owner: 'mall' | 'addon') =>
  text('제휴몰', {
    owner,
    optional: true,
    blankMeans: MALL_OF_EARLIER_FILES,
    width: 70,
    sample: MALL_OF_EARLIER_FILES,
  });

/** A text of the mall's. */
export const fromMall = (header: string, options: Omit<ColumnOptions<string>, 'owner'> = {}) =>
  text(header, { ...options, owner: 'mall' });

/** 발송기한, coloured as long as the parcel has not left. */
export const dispatchDue = (deadline: Deadline) =>
  time('발송기한', {
    owner: 'mall',
    deadline,
    sample: '2026-11-25 00:00:00',
    note: '이날까지 발송해야 합니다. 오늘이나 내일이면 주황, 지났으면 빨강으로 보입니다.',
  });

/** 제휴몰 as the seller picks it: those on which this version can put products. */
export const mallChoice = <const O extends ColumnOptions<string>>(options: O) =>
  choice('제휴몰', Object.fromEntries(malls.map(({ name }) => [name, name])), { width: 70, ...options });

/** 작업 of 상품: done for every 판매상품 row of the product. */
export const productActions = { send: '연동', stop: '판매중지', resume: '판매재개', soldOut: '품절' } as const;

/** 작업 of 판매상품. */
export const listingActions = { ...productActions, extend: '기간연장', end: '판매종료', takeOver: '가져오기' } as const;
