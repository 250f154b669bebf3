/** What a seller picks from. */

import { courierName } from '../../../../local/malls/wemakeprice/catalog/couriers';
import couriers from '../../../../local/malls/wemakeprice/data/couriers.json';
import { openShop } from './shop';

interface Group {
  groupNoticeNo: number;
  noticeList: { noticeNo: number; noticeName: string; defaultValue: string }[];
}

describe('고를 수 있는 것들', () => {
  it('카테고리에 메뉴얼의 분류가 있고, 코드가 겹치지 않는다', () => {
    const categories = openShop().get('/product/out/getCategory').data as { dcateCode: number }[];
    expect(categories).toContainEqual({
      lcateName: '주얼리/시계',
      mcateName: '주얼리 세트/용품',
      scateName: '실버 주얼리 세트',
      dcateName: '실버 주얼리 세트',
      dcateCode: 22010101,
    });
    expect(categories.length).toBeGreaterThanOrEqual(60);
    expect(new Set(categories.map((category) => category.dcateCode)).size).toBe(categories.length);
  });

  it('품목고시 40개가 항목과 기본값을 갖고, 항목 번호가 겹치지 않는다', () => {
    const groups = openShop().get('/product/out/getNotice').data as Group[];
    expect(groups).toHaveLength(40);
    expect(groups[3]).toMatchObject({ groupNoticeNo: 4, groupNoticeNoName: '패션잡화(모자/벨트/액세서리)' });
    const items = groups.flatMap((group) => group.noticeList);
    expect(new Set(items.map((item) => item.noticeNo)).size).toBe(items.length);
    expect(items.every((item) => item.noticeName !== '' && item.defaultValue !== '')).toBe(true);
  });

  it('브랜드와 제조사를 한글이나 영문 이름의 일부로 찾는다', () => {
    const { get } = openShop();
    const nike = { brandNo: 10003, brandName: '나이키', brandNameEnglish: 'NIKE' };
    expect(get(`/product/out/getBrand?brandName=${encodeURIComponent('나이키')}`).data).toEqual([nike]);
    expect(get('/product/out/getBrand?brandName=nike').data).toEqual([nike]);
    expect(get('/product/out/getMaker?makerName=rinnai').data).toMatchObject([{ makerName: '린나이코리아' }]);
    expect(get('/product/out/getMaker?makerName=zzz').data).toEqual([]);
    expect((get('/product/out/getBrand').data as unknown[]).length).toBeGreaterThan(20);
  });

  it('택배사 코드는 D001부터 D046까지이고 D033은 없다', () => {
    const codes = couriers.couriers.map((courier) => courier.code);
    const expected = Array.from({ length: 46 }, (_, place) => `D${String(place + 1).padStart(3, '0')}`);
    expect(codes).toEqual(expected.filter((code) => code !== 'D033'));
    expect([courierName('D002'), courierName('D033')]).toEqual(['CJ대한통운', undefined]);
  });
});
