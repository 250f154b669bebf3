import fc from 'fast-check';
import { josa } from '../../../src/rules/josa';
import { findNoticeGroup, type NoticeGroup, noticeGroups } from '../../../src/rules/notice/groups';
import { checkNoticeItem, noticeItemsOf, resolveNotice } from '../../../src/rules/notice/resolve';

const inPage = '상세페이지 참조';

function groupOf(name: string): NoticeGroup {
  const group = findNoticeGroup(name);
  if (!group) throw new Error(`no group ${name}`);
  return group;
}

const accessories = groupOf('패션잡화(모자/벨트/액세서리)');
const accessoriesAtTheMall = accessories.items.map(({ name }) => name);

const row = (item: string, text: string) => ({ item, text, inDescription: false });
const ticked = (item: string) => ({ item, text: '', inDescription: true });

/** The page 「품목고시」 of the manual, line by line. */
const manualPage = [
  row('종류', '액세서리 세트'),
  row('소재', '금속'),
  ...['지수', '제조사(수입자)', '제조국', '취급시 주의사항', '품질보증기준'].map(ticked),
  row('A/S 책임자와 전화번호', '○○○ / 010-0000-0000'),
  row('예상배송일', '2시 이전 당일출고/이후익일출고'),
];

const told = (request: Parameters<typeof resolveNotice>[0]) =>
  resolveNotice(request).findings.map(({ level, message }) => `${level} ${message}`);

const textsOf = (request: Parameters<typeof resolveNotice>[0]) =>
  Object.fromEntries(resolveNotice(request).items.map(({ item, text }) => [item, text]));

describe('메뉴얼의 「품목고시」 쪽', () => {
  const sent = [
    { item: '종류', text: '액세서리 세트' },
    { item: '소재', text: '금속' },
    { item: '치수', text: inPage },
    { item: '제조자(사)', text: inPage },
    { item: '취급 시 주의사항', text: inPage },
    { item: '품질 보증 기준', text: inPage },
    { item: 'A/S 책임자와 전화번호', text: '○○○ / 010-0000-0000' },
  ];

  it('적힌 그대로 오류도 주의도 없이 통과한다', () => {
    expect(resolveNotice({ group: accessories, ownItems: manualPage })).toEqual({
      items: [
        ...sent,
        { item: '제조국', text: inPage },
        { item: '예상배송일', text: '2시 이전 당일출고/이후익일출고' },
      ],
      findings: [],
    });
    expect(manualPage.flatMap((own) => checkNoticeItem(accessories, own))).toEqual([]);
  });

  it('제휴몰의 목록에 없는 제조국과 예상배송일은 빼고 주의로 알린다', () => {
    const { items, findings } = resolveNotice({
      group: accessories,
      ownItems: manualPage,
      mallItems: accessoriesAtTheMall,
    });
    expect(items).toEqual(sent);
    expect(findings).toEqual([
      { level: 'warning', message: '제휴몰의 이 품목에는 「제조국」 항목이 없어 보내지 않습니다.' },
      { level: 'warning', message: '제휴몰의 이 품목에는 「예상배송일」 항목이 없어 보내지 않습니다.' },
    ]);
  });

  it('제휴몰의 목록에 있으면 제휴몰의 이름으로 모두 보낸다', () => {
    const mallItems = ['종류', '소재', '치수', '제조자/수입자', '제조국', '주문후 예상 배송기간'];
    const lines = manualPage.map(({ item, text }) => `${item}: ${text || inPage}`);
    expect(textsOf({ group: accessories, lines, mallItems })).toEqual({
      종류: '액세서리 세트',
      소재: '금속',
      치수: inPage,
      '제조자/수입자': inPage,
      제조국: inPage,
      '주문후 예상 배송기간': '2시 이전 당일출고/이후익일출고',
    });
  });
});

describe('품목고시 모으기', () => {
  it('아무 데에도 적지 않은 항목은 상세페이지 참조가 된다', () => {
    const { items, findings } = resolveNotice({ group: accessories });
    expect(items).toEqual(accessoriesAtTheMall.map((item) => ({ item, text: inPage })));
    expect(findings).toEqual([]);
  });

  it('품목고시내용의 줄이 품목고시 탭을 덮고, 탭의 나머지는 남는다', () => {
    const ownItems = [row('소재', '금속'), row('종류', '반지'), ticked('제조사')];
    expect(textsOf({ group: accessories, ownItems, lines: ['소재: 은 92.5%', '제조자: 가나상사'] })).toMatchObject({
      소재: '은 92.5%',
      종류: '반지',
      '제조자(사)': '가나상사',
    });
  });

  it('내용이 빈 탭의 행은 적지 않은 것과 같다', () => {
    expect(textsOf({ group: accessories, ownItems: [row('소재', '  ')] })['소재']).toBe(inPage);
    expect(told({ group: accessories, ownItems: [row('소재', '  ')] })).toEqual([]);
  });

  it('별도표기에 체크하면 내용이 있어도 상세페이지 참조가 된다', () => {
    const ownItems = [{ item: '소재', text: '금속', inDescription: true }];
    expect(textsOf({ group: accessories, ownItems })['소재']).toBe(inPage);
  });

  it('모르는 항목은 오류이고 가까운 항목을 권한다', () => {
    expect(told({ group: accessories, lines: ['소제: 금속'] })).toEqual([
      'error 「소제」는 품목 「패션잡화(모자/벨트/액세서리)」에 없는 항목입니다. 「소재」인지 확인해 주세요.',
    ]);
  });

  it('가까운 항목도 없으면 쓸 수 있는 항목을 모두 알린다', () => {
    expect(told({ group: accessories, lines: ['굽높이: 3cm'] })).toEqual([
      'error 「굽높이」는 품목 「패션잡화(모자/벨트/액세서리)」에 없는 항목입니다. 쓸 수 있는 항목: 종류, 소재, 치수, 제조자(사), 취급 시 주의사항, 품질 보증 기준, A/S 책임자와 전화번호',
    ]);
  });

  it('탭의 잘못은 어느 탭인지 함께 알린다', () => {
    expect(told({ group: accessories, ownItems: [row('소재', '없음')], lines: ['종류: N'] })).toEqual([
      'error 「품목고시」 탭: 「소재」에 「없음」은 쓸 수 없습니다. 해당이 없으면 「해당없음」이나 「상세페이지 참조」로 적어 주세요.',
      'error 「종류」에 「N」은 쓸 수 없습니다. 해당이 없으면 「해당없음」이나 「상세페이지 참조」로 적어 주세요.',
    ]);
  });

  it.each([
    ['제조사: 가', '제조자(사): 나'],
    ['제조국: 한국', '원산지: 중국'],
  ])('같은 항목을 두 이름으로 두 번 적으면 오류이다: %s, %s', (one, other) => {
    const [first = '', second = ''] = [one, other].map((line) => line.split(':')[0]);
    expect(told({ group: accessories, lines: [one, other] })).toEqual([
      josa`error 「${first}」과(와) 「${second}」은(는) 같은 항목입니다. 하나만 남겨 주세요.`,
    ]);
  });

  it('읽을 수 없는 줄의 오류도 함께 알린다', () => {
    expect(told({ group: accessories, lines: ['소재 금속'] })).toEqual([
      'error 「소재 금속」을 읽을 수 없습니다. 「항목: 내용」으로 한 줄에 하나씩 적어 주세요.',
    ]);
  });

  it('제휴몰만 아는 항목도 적을 수 있다', () => {
    const mallItems = ['종류', '포장 재질 등급'];
    const lines = ['포장재질 등급: 우수'];
    expect(resolveNotice({ group: accessories, lines, mallItems })).toEqual({
      items: [
        { item: '종류', text: inPage },
        { item: '포장 재질 등급', text: '우수' },
      ],
      findings: [],
    });
  });
});

describe('한 항목이 제휴몰마다 나뉘거나 합쳐질 때', () => {
  const phone = groupOf('휴대폰');
  const mallItems = ['품명 및 모델명', '크기/무게'];

  it('나누어 적은 내용은 제휴몰이 한데 묻는 항목에 차례대로 모인다', () => {
    const lines = ['무게: 200g', '크기: 15cm', '모델명: A-1'];
    expect(textsOf({ group: phone, lines, mallItems })).toEqual({
      '품명 및 모델명': 'A-1',
      '크기/무게': '15cm / 200g',
    });
  });

  it('탭과 줄이 한 부분씩 적어도 모이고, 줄이 부분만 덮는다', () => {
    const ownItems = [row('크기', '15cm'), row('무게', '200g')];
    expect(textsOf({ group: phone, ownItems, lines: ['무게: 180g'], mallItems })['크기/무게']).toBe('15cm / 180g');
  });

  it('한데 적은 내용은 나뉜 항목 모두에 들어가고, 따로 적은 것이 먼저이다', () => {
    expect(textsOf({ group: phone, lines: ['크기/무게: 15cm, 200g', '무게: 200g'] })).toMatchObject({
      크기: '15cm, 200g',
      무게: '200g',
    });
  });

  it('줄에 한데 적은 내용은 탭에 따로 적은 것을 덮는다', () => {
    const ownItems = [row('크기', '10cm'), row('무게', '100g')];
    expect(textsOf({ group: phone, ownItems, lines: ['크기/무게: 15cm, 200g'] })).toMatchObject({
      크기: '15cm, 200g',
      무게: '15cm, 200g',
    });
  });

  it('모아서 1,000자를 넘으면 오류이다 (계약 §5 noticeList)', () => {
    const lines = [`크기: ${'가'.repeat(600)}`, `무게: ${'나'.repeat(600)}`];
    expect(told({ group: phone, lines, mallItems })).toEqual([
      'error 「크기/무게」는 1,000자까지 쓸 수 있는데 1,203자입니다. 줄이거나 「상세페이지 참조」로 적어 주세요.',
    ]);
  });
});

describe('품목고시 탭의 한 행', () => {
  it('품목에 없는 항목은 오류이다', () => {
    expect(checkNoticeItem(accessories, row('소제', '금속'))).toHaveLength(1);
  });

  it('제휴몰만 아는 항목은 제휴몰의 목록을 알 때에 쓸 수 있다', () => {
    expect(checkNoticeItem(accessories, row('포장재질 등급', '우수'), ['포장 재질 등급'])).toEqual([]);
    expect(checkNoticeItem(accessories, row('포장재질 등급', '우수'))).toHaveLength(1);
  });

  it('내용이 비어 있어도, 별도표기여도 된다', () => {
    expect(checkNoticeItem(accessories, row('소재', ''))).toEqual([]);
    expect(checkNoticeItem(accessories, { item: '소재', text: 'N', inDescription: true })).toEqual([]);
  });

  it('쓸 수 없는 내용은 오류이다', () => {
    expect(checkNoticeItem(accessories, row('소재', '상품라벨 참조표기'))).toHaveLength(1);
  });
});

describe('항목 채우기', () => {
  it('품목의 항목을 차례대로 준다', () => {
    expect(noticeItemsOf(accessories)).toEqual(accessoriesAtTheMall);
  });

  it('다른 이름으로 이미 있는 항목은 다시 만들지 않는다', () => {
    expect(noticeItemsOf(accessories, ['제조사(수입자)', '지수', '제조국', '모르는 항목'])).toEqual([
      '종류',
      '소재',
      '취급 시 주의사항',
      '품질 보증 기준',
      'A/S 책임자와 전화번호',
    ]);
    expect(noticeItemsOf(groupOf('휴대폰'), ['크기/무게'])).not.toContain('무게');
  });

  it.each(noticeGroups.map((group) => [group.name, group] as const))(
    '「%s」은 채운 뒤에 더 채울 것이 없다',
    (_, group) => {
      const filled = noticeItemsOf(group);
      expect(noticeItemsOf(group, filled)).toEqual([]);
      expect(filled.flatMap((item) => checkNoticeItem(group, row(item, '내용')))).toEqual([]);
    },
  );
});

describe('어떤 글이 와도', () => {
  const text = fc.string({ unit: 'grapheme' });
  const names = fc.oneof(text, fc.constantFrom('소재', '지수', '제조사', '크기/무게', '제조국', '제조자(사)'));
  const ownItem = fc.record({ item: names, text, inDescription: fc.boolean() });

  it('멈추지 않고, 제휴몰의 항목을 하나씩 차례대로 빈칸 없이 채운다', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...noticeGroups),
        fc.array(ownItem),
        fc.array(
          fc.oneof(
            text,
            fc.tuple(names, text).map(([item, said]) => `${item}: ${said}`),
          ),
        ),
        fc.option(fc.uniqueArray(names), { nil: undefined }),
        (group, ownItems, lines, mallItems) => {
          const { items } = resolveNotice({ group, ownItems, lines, ...(mallItems && { mallItems }) });
          const wanted = mallItems ?? group.items.map(({ name }) => name);
          expect(items.slice(0, wanted.length).map(({ item }) => item)).toEqual(wanted);
          expect(items.filter((sent) => sent.text.trim() === '')).toEqual([]);
        },
      ),
    );
  });
});
