/**
 * Couriers (택배사): the name of each that a seller is shown, and what else it is called, without regard to blanks, case,
 * punctuation, 택배 and (주). Sources: the courier lists of 네이버 커머스 API (2026-03), 스위트트래커, 아임웹, 쿠팡, 11번가,
 * 사방넷, SSG and 지마켓, and of a partner client of 위메프 (about 2019 to 2023). The nicknames are partly our judgement. Two
 * malls call 로젠택배 KGB and several call 롯데택배 HYUNDAI, so the look of a code never identifies a courier.
 */
type CourierNames = readonly [name: string, ...otherNames: string[]];

/** What sellers use day by day, the usual ones first. */
const usual: readonly CourierNames[] = [
  [
    'CJ대한통운',
    'CJ',
    'CJGLS',
    'CJ로지스틱스',
    'CJ Logistics',
    'CJ Korea Express',
    'Korea Express',
    '대한통운',
    '씨제이',
    '씨제이대한통운',
    '씨제이지엘에스',
    '씨제이로지스틱스',
    // Its parcel service's name since 2023.
    '오네',
    'O-NE',
    'CJ 오네',
    'CJ O-NE',
    'CJ대한통운 오네',
    'CJ대한통운 O-NE',
    '대한통운 오네',
  ],
  [
    '롯데택배',
    '롯데',
    '롯데글로벌로지스',
    '롯데글로벌',
    '롯데로지스',
    '롯데로지스틱스',
    'lotte',
    'lotte glogis',
    'lotte global logistics',
    '현대택배',
    '현대로지스틱스',
    '현대로지엠',
    'hyundai',
  ],
  ['한진택배', '한진', 'hanjin', '한진익스프레스', 'hanjin express'],
  ['로젠택배', '로젠', 'logen', '로젠익스프레스', '로젠물류'],
  ['우체국택배', '우체국', '우체국소포', '우체국등기소포', '우정사업본부', 'epost', 'korea post', 'koreapost'],
  ['경동택배', '경동', 'KDEXP', '경동물류', '경동화물', 'kyungdong'],
  ['대신택배', '대신', '대신화물', '대신정기화물', '대신정기화물자동차', 'DAESIN'],
  ['일양로지스', '일양', '일양택배', 'ILYANG', 'ilyang logis', '일양익스프레스'],
  ['합동택배', '합동', 'HDEXP', '합동화물', '합동물류'],
  ['천일택배', '천일', 'CHUNIL', '천일화물', '천일정기화물'],
  ['건영택배', '건영', 'KUNYOUNG', '건영화물', '건영정기화물'],
  ['호남택배', '호남', 'HONAM', '우리택배', '한서호남택배', '우리택배(구 호남택배)'],
  [
    'CVSnet 편의점택배',
    'CVSnet',
    'CVS',
    'CVSnet택배',
    'GS25',
    'GS25편의점',
    'GS25편의점택배',
    'GS편의점',
    'GS편의점택배',
    'GS택배',
    'GS Postbox',
    'GS포스트박스',
    'GS25반값택배',
    'GS반값택배',
    '편의점택배(GS25)',
    '지에스25',
    '지에스편의점',
  ],
  [
    'CU 편의점택배',
    'CU',
    'CU편의점',
    'CU택배',
    'CU POST',
    'CU포스트',
    'CUparcel',
    'CU알뜰택배',
    'CU끼리택배',
    '편의점택배(CU)',
    '씨유',
    '씨유편의점',
    'BGF',
    'BGF포스트',
  ],
  ['농협택배', '농협', 'NONGHYUP', 'NH택배'],
  ['홈픽택배', '홈픽', 'HOMEPICK'],
  ['SLX', 'SLX택배'],
  ['굿투럭', 'GOODTOLUCK'],
  ['GTX로지스', 'GTX', '지티엑스로지스'],
  ['EMS', '이엠에스', '국제특급', '국제특급우편', 'EMS국제특급'],
];

/** Every other courier of the 위메프 list. */
const listed: readonly CourierNames[] = [
  // Two malls mean 로젠택배 by KGB, so the bare name is asked about; this one is for who means the other.
  ['KGB택배(로젠 아님)'],
  ['DHL', '디에이치엘'],
  ['UPS', '유피에스'],
  ['Fedex', '페덱스', 'Federal Express'],
  ['한의사랑택배', '한의사랑', 'HPL'],
  ['고려택배', '고려', 'KORYO'],
  ['한덱스', 'HANDEX'],
  ['TNT Express', 'TNT', 'TNT익스프레스'],
  ['USPS'],
  ['TPL'],
  ['GSMNtoN', 'GSM NtoN'],
  ['에어보이익스프레스', '에어보이', 'Airboy Express', 'AIRBOY'],
  ['KGL네트웍스', 'KGL', 'KGL네트워크', 'KGL Networks'],
  ['DHL Global Mail', 'DHL 글로벌메일'],
  ['i-Parcel', '아이파슬'],
  ['포시즌 익스프레스', '포시즌', '포시즌스익스프레스'],
  ['범한판토스', '판토스', 'LX판토스', 'PANTOS', '엘엑스판토스'],
  ['APEX(ECMS Express)', 'APEX', 'ECMS Express', 'ECMS'],
  ['GSI Express', 'GSI', 'GSI익스프레스'],
  [
    'CJ대한통운 국제특송',
    'CJ대한통운(국제택배)',
    'CJ대한통운 해외특송',
    'CJ국제특송',
    'CJ국제택배',
    '대한통운 국제특송',
    '대한통운 국제택배',
  ],
  [
    '현대택배 해외특송',
    '롯데택배 해외특송',
    '롯데택배(국제택배)',
    '롯데글로벌로지스(국제택배)',
    '현대택배 국제특송',
    '롯데국제특송',
  ],
  ['세방', '세방택배', 'SEBANG'],
  ['삼성전자 물류', '삼성전자', '삼성전자로지텍', '삼성물류'],
  ['LG전자 물류', 'LG전자', 'LG전자배송센터', '엘지전자', 'LG물류', '하이로지스틱스'],
  ['GPS Logix', 'GPS로직스'],
];

/** Couriers that are not on it: those of the tracking service that a second list knows under the same name, in Korea … */
const elsewhere: readonly CourierNames[] = [
  ['용마로지스', '용마', 'YONGMA'],
  ['카카오T당일배송', '카카오T 당일배송', '카카오당일배송', '오늘의픽업'],
  ['컬리넥스트마일', '컬리', '프레시솔루션'],
  ['팀프레시', 'TEAMFRESH'],
  ['두발히어로', '두발히어로당일택배', '체인로지스'],
  ['지니고', '지니고당일배송', '지니고당일특급', 'GENIEGO'],
  ['원더스퀵', '원더스'],
  ['딜리래빗'],
  ['딜리박스'],
  ['홈픽오늘도착', '홈픽 오늘도착'],
  ['든든택배', '든든'],
  ['우리한방택배', '우리한방'],
  ['도도플렉스', 'dodoflex'],
  ['큐익스프레스', 'Qxpress', '트랙스로지스'],
  ['현대글로비스', '글로비스', 'GLOVIS'],
  ['애니트랙', 'ANYTRACK'],
  ['성훈물류'],
  ['IK물류'],
  ['시알로지텍', 'CR로지텍', '씨알로지텍', 'CRLX'],
  ['GTS로지스', 'GTS'],
  ['로지스팟'],
  ['NDEX KOREA', 'NDEX'],
  ['롯데칠성', '롯데칠성음료'],
  ['삼다수가정배송'],
  ['와이드테크'],
  ['우진인터로지스'],
  ['엔티엘피스'],
  ['이스트라'],
  ['더바오'],
  ['핑퐁'],
  // … and from abroad.
  ['ACI Express', 'ACI'],
  ['ACE Express', 'ACE', 'A.C.E EXPRESS INC'],
  ['성원글로벌', '성원글로벌카고'],
  ['은하쉬핑'],
  ['에스더쉬핑'],
  ['자이언트', 'Giant Network Group'],
  ['하이브시티'],
  ['브릿지로지스'],
  ['스마트로지스'],
  ['팬스타국제특송', '팬스타국제특송(PIEX)', 'PIEX', '팬스타'],
  ['YJS글로벌', 'YJS글로벌(영국)', 'YJS글로벌(월드)'],
  ['EuroParcel', '유로파슬'],
  ['YUNDA Express', 'YUNDA', '윤다익스프레스'],
  ['LTL'],
];

/** In the order of a drop-down. */
export const courierNames: readonly CourierNames[] = [...usual, ...listed, ...elsewhere];

export interface DoubtfulNames {
  names: readonly string[];
  /** The couriers that they may mean. */
  couriers: readonly string[];
  /** Korean: which of them to choose when. */
  advice: string;
}

/** Names that mean more than one courier: sellers are asked. */
export const doubtfulNames: readonly DoubtfulNames[] = [
  {
    names: ['KGB', 'KGBPS', '케이지비'],
    couriers: ['로젠택배', 'KGB택배(로젠 아님)'],
    advice: '로젠으로 보냈으면 「로젠택배」, 아니면 「KGB택배(로젠 아님)」을 고르세요.',
  },
  {
    names: ['편의점'],
    couriers: ['CVSnet 편의점택배', 'CU 편의점택배'],
    advice: 'GS25에서 보냈으면 「CVSnet 편의점택배」, CU에서 보냈으면 「CU 편의점택배」를 고르세요.',
  },
];

/** Registered mail of the post office: its number is followed like that of a parcel, and hardly a list has it apart. */
export const registeredMail = {
  courier: '우체국택배',
  names: ['등기', '우편등기', '등기우편', '등기소포', '우체국등기', '우체국택배 등기', '우체국 등기우편', '빠른등기'],
};
