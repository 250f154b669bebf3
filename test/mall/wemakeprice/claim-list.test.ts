import fc from 'fast-check';
import { readClaimList } from '../../../src/mall/wemakeprice/claims';
import { wireClaim, wireClaimedOption, wireClaimedProduct, wireParcel } from './wire-claim';

const readOne = (claim: unknown) => readClaimList({ claim: [claim] })?.claims[0];

describe('위메프의 클레임', () => {
  it('모든 칸이 제자리에 읽힌다', () => {
    const address = {
      name: '이수취',
      phone: '010-0000-0002',
      zip: '06164',
      address: '서울 강남구 가상로 1',
      addressDetail: '101호',
    };
    expect(readOne(wireClaim({ delivery: wireParcel({ name: '박교환' }) }))).toEqual({
      claimId: '700000001',
      kind: '반품',
      state: '요청',
      purchaseId: '200000001',
      bundleId: '100000001',
      requestedAt: '2026-11-23 09:00:00',
      approvedAt: '',
      reason: '단순 변심',
      reasonDetail: '마음에 들지 않아요',
      blame: '구매자책임',
      fee: 5000,
      feeEnclosed: '박스동봉',
      pickupState: '수거중',
      pickup: address,
      redelivery: { ...address, name: '박교환' },
      lines: [
        {
          orderId: '300000001',
          lineId: '500000001',
          listingId: '400000001',
          productCode: '202611230000001',
          productName: '위메프 테스트 상품',
          optionName: '빨강 / 입력: 생일 축하',
          quantity: 2,
        },
      ],
    });
  });

  it.each([
    ['신청', '요청'],
    [' 신청 ', '요청'],
    ['보류', '보류'],
    ['승인', '승인'],
    ['거절', '거절'],
    ['철회', '철회'],
    ['완료', '완료'],
    ['심사중(신설)', '심사중(신설)'],
    ['', ''],
    [null, ''],
  ])('처리상태 %j는 「%s」으로 읽힌다', (claimStatus, state) => {
    expect(readOne(wireClaim({ claimStatus }))?.state).toBe(state);
  });

  it.each([
    ['취소', '', ''],
    ['반품', '', '수거요청대기'],
    ['교환', undefined, '수거요청대기'],
    ['반품', '수거요청대기', '수거요청대기'],
    ['반품', ' 수거완료', '수거완료'],
    ['반품', '수거지연(신설)', '수거지연(신설)'],
    ['맞교환(신설)', '', ''],
  ])('%s의 수거상태 %j는 「%s」으로 읽힌다', (claimType, shipStatus, pickupState) => {
    const claim = readOne(wireClaim({ claimType, pickup: wireParcel({ shipStatus }) }));
    expect([claim?.kind, claim?.pickupState]).toEqual([claimType, pickupState]);
  });

  it.each([[[]], [null], [undefined], ['없음'], [{ shipAddress: [] }]])(
    '수거지가 %j이어도 나머지는 읽고, 그 자리는 빈칸이다',
    (pickup) => {
      const blank = { name: '', phone: '', zip: '', address: '', addressDetail: '' };
      expect(readOne(wireClaim({ pickup }))).toMatchObject({ claimId: '700000001', pickup: blank, fee: 5000 });
    },
  );

  it('번호가 없는 클레임, 읽을 줄이 없는 클레임, 번호가 없는 줄은 빼고 센다', () => {
    const list = readClaimList({
      claim: [
        wireClaim({ claimBundleNo: '' }),
        wireClaim({ orderProduct: [] }),
        wireClaim({ orderProduct: null }),
        '클레임',
        wireClaim({
          orderProduct: [
            wireClaimedProduct({ orderOption: [wireClaimedOption(), wireClaimedOption({ orderOptionNo: null }), 7] }),
            wireClaimedProduct({ orderOption: [] }),
            null,
          ],
        }),
      ],
    });
    expect(list?.claims.map(({ claimId, lines }) => [claimId, lines.length])).toEqual([['700000001', 1]]);
    expect(list?.unreadable).toBe(4 + 2 + 1 + 1);
  });

  it.each([[[]], [{ claim: [] }], [{ claim: null }]])('%j이면 클레임이 없는 것이다', (data) => {
    expect(readClaimList(data)).toEqual({ claims: [], unreadable: 0 });
  });

  it.each([['없음'], [null], [7], [{}], [[1]], [{ list: [] }]])('%j는 클레임 목록이 아니다', (data) => {
    expect(readClaimList(data)).toBeUndefined();
  });

  it('어느 칸이 없거나 다른 모양이어도 멈추지 않고, 다른 클레임은 하나도 잃지 않는다', () => {
    const junk = fc.oneof(fc.constantFrom(undefined, null, '', [], {}, true, 1e30, -1), fc.jsonValue({ maxDepth: 2 }));
    const broken = <T extends object>(whole: T) =>
      fc
        .dictionary(fc.constantFrom(...Object.keys(whole)), junk, { maxKeys: 4 })
        .map((changed) => ({ ...whole, ...changed }));
    const entry = fc.oneof(
      broken(wireClaim()),
      broken(wireClaimedProduct()).map((product) => wireClaim({ orderProduct: [product] })),
      broken(wireClaimedOption()).map((option) =>
        wireClaim({ orderProduct: [wireClaimedProduct({ orderOption: [option] })] }),
      ),
      broken(wireParcel()).map((parcel) => wireClaim({ pickup: parcel, delivery: parcel })),
      junk,
    );
    const good = wireClaim({ claimBundleNo: '99' });
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 3 }), fc.array(entry, { maxLength: 3 }), (before, after) => {
        const list = readClaimList({ claim: [...before, good, ...after] })!;
        expect(list.claims.filter(({ claimId }) => claimId === '99')).toContainEqual(readOne(good));
        expect(list.claims.length + list.unreadable).toBeGreaterThanOrEqual(before.length + 1 + after.length);
        for (const claim of list.claims) {
          expect(claim.claimId).not.toBe('');
          expect(claim.lines.length).toBeGreaterThan(0);
          for (const line of claim.lines) expect(line.lineId).not.toBe('');
        }
      }),
    );
  });

  it('무엇이 오든 멈추지 않는다', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.record({ claim: fc.jsonValue() })), (data) => {
        for (const { fee } of readClaimList(data)?.claims ?? []) expect(Number.isFinite(fee)).toBe(true);
      }),
    );
  });

  it('서른 자리 번호도 한 자리 틀리지 않는다', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[1-9][0-9]{15,29}$/), (digits) => {
        const orderProduct = [wireClaimedProduct({ orderOption: [wireClaimedOption({ orderOptionNo: digits })] })];
        const claim = readOne(wireClaim({ claimBundleNo: digits, orderProduct }));
        expect([claim?.claimId, claim?.lines[0]?.lineId]).toEqual([digits, digits]);
      }),
    );
  });
});
