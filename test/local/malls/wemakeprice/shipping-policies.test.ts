/** Shipping policies: the manual's own, new ones, and what may not be combined. */
import { openShop, refused } from './shop';

const set = '/product/in/setSellerShipPolicy';
const list = '/product/out/getSellerShipPolicy';
const policy = {
  shipPolicyName: '조건부 배송',
  shipMethod: 'KP',
  bundleKind: 'BND',
  shipType: 'COND',
  shipFee: 2500,
  freeCondition: 50000,
  prepaymentYn: 'Y',
  claimShipFee: 2500,
  shipArea: 'WHOLE',
  jejuShipFee: 3500,
  islandMountainShipFee: 5000,
  releaseDay: 1,
  releaseTime: 14,
  holidayExceptYn: 'A',
  releaseZipCode: '07997',
  releaseRoadAddress1: '서울특별시 양천구 목동동로 309',
  releaseRoadAddress2: '4층',
};

describe('배송정보', () => {
  it('메뉴얼의 배송정보가 처음부터 있다', () => {
    expect(openShop().get(list).data).toMatchObject([
      {
        shipPolicyNo: 1242954,
        shipPolicyName: '위메프 테스트',
        shipMethod: 'KP',
        bundleKind: 'PRD',
        shipType: 'FREE',
        claimShipFee: 2500,
        releaseZipCode: '07997',
      },
    ]);
  });

  it('새로 저장하면 새 번호를, 번호와 함께 저장하면 그 번호를 준다', () => {
    const { get, post } = openShop();
    const made = post(set, policy).data as { returnKey: number };
    expect(made.returnKey).toBeGreaterThan(1242954);
    const update = { ...policy, shipPolicyNo: made.returnKey, shipFee: 3000 };
    expect(post(set, update).data).toMatchObject({ returnKey: made.returnKey });
    expect(get(list).data).toMatchObject([{ shipPolicyNo: 1242954 }, { shipPolicyNo: made.returnKey, shipFee: 3000 }]);
  });

  it('배송유형은 한번 정하면 바꿀 수 없고, 남의 배송정보와 없는 배송정보는 고칠 수 없다', () => {
    const { buyer, get, post } = openShop();
    const update = { ...policy, shipPolicyNo: 1242954 };
    expect(post(set, update)).toEqual(refused('배송유형은 변경할 수 없습니다.'));
    expect(post(set, { ...update, shipPolicyNo: 9 })).toEqual(refused('존재하지 않는 배송정보입니다.'));
    const { apiKey } = buyer.account({ userId: 'other' });
    expect(post(set, update, apiKey)).toEqual(refused('존재하지 않는 배송정보입니다.'));
    expect(get(list, apiKey).data).toEqual([]);
  });

  it.each([
    { shipFee: 1 },
    { shipFee: 9_999_999, freeCondition: 9_999_999 },
    { shipType: 'FIXED', freeCondition: undefined, prepaymentYn: 'N' },
    { shipType: 'FREE', shipFee: 0, freeCondition: undefined },
    { shipArea: 'NO_MOUNTAIN_ISLAND', jejuShipFee: undefined, islandMountainShipFee: undefined },
    { releaseDay: 15, releaseTime: undefined },
  ])('한계 안이면 저장된다: %j', (change) => {
    expect(openShop().post(set, { ...policy, ...change })).toMatchObject({ resultCode: 200 });
  });

  it.each([
    [{ shipPolicyName: '' }, '배송정보명을 입력해 주세요.'],
    [{ shipMethod: 'PARCEL' }, '배송방법은 KP, KD, KM, OP, OD 중 하나로 입력해 주세요.'],
    [{ bundleKind: undefined }, '배송유형을 입력해 주세요.'],
    [{ shipFee: 0 }, '배송비는 1에서 9,999,999 사이의 정수로 입력해 주세요.'],
    [{ shipFee: 10_000_000 }, '배송비는 0에서 9,999,999 사이의 정수로 입력해 주세요.'],
    [{ shipType: 'FREE' }, '무료배송은 배송비를 입력할 수 없습니다.'],
    [{ freeCondition: undefined }, '조건부무료는 무료조건금액을 입력해 주세요.'],
    [{ freeCondition: 10_000_000 }, '무료조건금액은 0에서 9,999,999 사이의 정수로 입력해 주세요.'],
    [{ shipType: 'FIXED' }, '무료조건금액은 조건부무료만 입력할 수 있습니다.'],
    [{ prepaymentYn: 'N' }, '조건부무료는 선결제만 가능합니다.'],
    [{ claimShipFee: undefined }, '반품배송비를 입력해 주세요.'],
    [{ shipArea: 'NO_MOUNTAIN_ISLAND' }, '제주/도서산간 추가배송비는 전국 배송만 입력할 수 있습니다.'],
    [{ releaseDay: 16 }, '출고기한은 1에서 15 사이의 정수로 입력해 주세요.'],
    [{ releaseDay: 2 }, '출고시간은 출고기한이 1일일 때만 입력할 수 있습니다.'],
    [{ releaseTime: 25 }, '출고시간은 1에서 24 사이의 정수로 입력해 주세요.'],
    [{ holidayExceptYn: 'X' }, '주말공휴일제외는 Y, A, N 중 하나로 입력해 주세요.'],
    [{ releaseZipCode: '7997' }, '출고지 우편번호는 숫자 5자리로 입력해 주세요.'],
  ])('맞지 않으면 무엇이 틀렸는지 알려 주고 거절한다: %j', (change, sentence) => {
    expect(openShop().post(set, { ...policy, ...change })).toEqual(refused(sentence));
  });
});
