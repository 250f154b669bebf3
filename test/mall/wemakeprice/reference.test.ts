import { openMall } from './open-mall';

describe('위메프에서 고르는 것', () => {
  it('카테고리는 위에서 아래로 이름과 코드를 준다', () => {
    const categories = openMall().listings.categories();
    expect(categories).toContainEqual({
      path: ['패션잡화', '주얼리/시계', '귀걸이/목걸이', '귀걸이/목걸이 세트'],
      code: '21010103',
    });
    expect(categories.every(({ code }) => /^\d+$/.test(code))).toBe(true);
  });

  it('품목고시 40개와 그 항목을 준다', () => {
    const groups = openMall().listings.noticeGroups();
    expect(groups).toHaveLength(40);
    expect(groups[2]).toMatchObject({
      code: '3',
      name: '가방',
      items: expect.arrayContaining([{ code: '301', name: '종류', standardText: '상세페이지 참조' }]),
    });
  });

  it('브랜드와 제조사는 이름의 한 조각으로, 한글로도 영문으로도 찾는다', () => {
    const { listings } = openMall();
    expect(listings.brands(' 이키 ')).toEqual([{ code: '10003', name: '나이키' }]);
    expect(listings.brands('nike')).toEqual([{ code: '10003', name: '나이키' }]);
    expect(listings.makers('나이키')).toEqual([{ code: '20002', name: '나이키코리아' }]);
    expect(listings.brands('없는 이름')).toEqual([]);
  });

  it.each(['categories', 'noticeGroups'] as const)('%s: 답이 없으면 까닭을 말하고, 다음에는 다시 묻는다', (what) => {
    const { listings, buyer } = openMall();
    buyer.faults({ path: '/product/out/get', times: 4, fault: { status: 500 } });
    expect(() => listings[what]()).toThrow(expect.objectContaining({ kind: 'unavailable' }));
    expect(listings[what]().length).toBeGreaterThan(0);
  });

  it('키가 거절되면 그렇다고 한다', () => {
    const { listings, buyer } = openMall();
    buyer.account({ userId: 'sbdc6678', act: 'revoke' });
    expect(() => listings.brands('나이키')).toThrow(expect.objectContaining({ kind: 'auth' }));
  });
});
