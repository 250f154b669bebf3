/** What 판매상품관리, 주문가져오기 and 제휴몰계정 say in words and numbers is what the program does. */

import { HOURS } from '../../src/engine/schedule';
import { account } from '../../src/mall/wemakeprice/account';
import { readPreferences } from '../../src/settings/preferences';
import { listingActions } from '../../src/tabs/common';
import { historyLimit } from '../../src/tabs/history.tab';
import { listingStates } from '../../src/tabs/listings.tab';
import { productChangesLimit } from '../../src/tabs/product-changes.tab';
import { fakeOutside } from '../helpers/outside';
import { read } from './markdown';

const page = (name: string): string => read(`docs/manual/${name}.md`);
const standard = readPreferences(fakeOutside().settings);

/** The words that a line of a list explains. */
const explained = (text: string): string[] =>
  [...text.matchAll(/^- (\*\*.+?): /gm)].flatMap(([, words = '']) =>
    [...words.matchAll(/\*\*(.+?)\*\*/g)].map(([, word = '']) => word),
  );

it('판매상품의 연동상태와 작업을 모두, 있는 것만 설명한다', () => {
  const wanted = [...Object.values(listingStates), ...Object.values(listingActions)];
  expect(new Set(explained(page('판매상품관리')))).toEqual(new Set(wanted));
});

it('인증키를 받는 차례가 사이드바와 같다', () => {
  const lines = page('제휴몰계정').split('\n');
  account.help.forEach((line, at) => {
    expect(lines).toContain(`${at + 1}. ${line}`);
  });
});

it.each([
  ['판매상품관리', `판매종료가 ${standard.endingSoonDays}일 안`],
  ['판매상품관리', `최근 ${productChangesLimit.keep.toLocaleString('en-US')}행`],
  ['주문가져오기', `처음 가져올 때는 ${standard.lookBackDays}일 전부터`],
  ['주문가져오기', `${standard.overlapMinutes}분을 겹쳐`],
  ['주문가져오기', `한 번에 ${standard.rereadsPerRun}건까지 하나씩 다시 물어`],
  ['주문가져오기', `${HOURS}시간마다 켜기`],
  ['주문가져오기', `최근 ${historyLimit.keep.toLocaleString('en-US')}행`],
])('%s: 「%s」은(는) 프로그램의 수와 같다', (name, words) => {
  expect(page(name)).toContain(words);
});

it.each([
  ['판매상품관리', '한 번에 50행까지', '한 번에 50행까지 복사할 수 있습니다'],
  ['주문가져오기', '한 번에 92일까지', '한 번에 92일까지 가져올 수 있습니다'],
])('%s: 「%s」은(는) 메시지의 수와 같다', (name, words, message) => {
  expect(page(name)).toContain(words);
  expect(page('자주나는오류')).toContain(message);
});
