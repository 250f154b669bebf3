/** Whether a buyer has changed where a bundle goes: what a column reads in its own way has not changed. */
import { hasMoved } from '../../../src/jobs/bundles/moved-address';
import { orderBundle } from '../../helpers/order-context';

const row = {
  ...{ recipientName: '김하늘', recipientPhone: '010-1234-5678', zip: '06164' },
  address: '서울 강남구 테헤란로 1 101호',
};
const told = (parts: object) => orderBundle({ recipientPhone: '010-1234-5678', ...parts });

describe('바뀌지 않은 배송지', () => {
  it.each([
    ['그대로', {}, {}],
    ['앞의 0이 빠진 우편번호', {}, { zip: '6164' }],
    ['여섯 자리 옛 우편번호(행에서는 읽지 못한다)', { zip: undefined }, { zip: '151-744' }],
    ['앞의 0이 빠진 연락처', { recipientPhone: '01012345678' }, { recipientPhone: '1012345678' }],
    ['하이픈과 빈칸', { address: '서울 강남구테헤란로 1 101호' }, { recipientPhone: '01012345678' }],
    ['이름의 빈칸', { recipientName: '김 하늘' }, {}],
  ])('%s', (_, was, now) => {
    expect(hasMoved({ ...row, ...was }, told(now))).toBe(false);
  });
});

describe('바뀐 배송지', () => {
  it.each([
    ['받는 분', { recipientName: '이바다' }],
    ['연락처', { recipientPhone: '010-9999-5678' }],
    ['우편번호', { zip: '48000' }],
    ['주소', { address: '부산 해운대구 1' }],
    ['상세주소', { addressDetail: '102호' }],
    ['없어진 연락처', { recipientPhone: '' }],
  ])('%s', (_, now) => {
    expect(hasMoved(row, told(now))).toBe(true);
  });
});
