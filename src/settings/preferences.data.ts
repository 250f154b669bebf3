/**
 * 설정, each of them once, in the order of the page's form: the check of what is saved, the contract with the page and the
 * form itself are made from it. It imports nothing, because the page takes it too.
 */

interface Setting {
  /** As the form names it, and a message about it. */
  title: string;
  /** Where it is seen: in the form, elsewhere on the page, or by the program alone. */
  seen: 'form' | 'page' | 'program';
  /** Below it in the form; once below several that say the same. */
  hint?: string;
}

interface Count extends Setting {
  kind: 'count';
  least: number;
  most: number;
  standard: number;
  /** What a seller has to tick before it may be 0. */
  sure?: string;
}

interface Tick extends Setting {
  kind: 'tick';
  standard: boolean;
}

interface Text extends Setting {
  kind: 'text';
  /** Characters. */
  most: number;
  /** Lines of the field, of which each means something; one line when left out. */
  lines?: number;
  like?: RegExp;
  example?: string;
  standard: string;
}

interface Choice extends Setting {
  kind: 'choice';
  words: readonly string[];
  standard: string;
}

export type PreferenceField = Count | Tick | Text | Choice;

const ARCHIVE =
  '이만큼 아무 일이 없던 끝난 주문을 연도별 「주문보관」 탭으로 옮깁니다. 주문 탭이 짧아져 수집이 빨라집니다.';
const STOCK =
  '수집한 주문만큼 재고수량을 빼고, 취소되면 돌려줍니다. 켠 뒤에 들어온 주문부터 셉니다. 수집할 때마다 제휴몰에도 보낼 수 있습니다.';

export const preferenceFields = {
  /** 제조사 and 브랜드 where they are blank. */
  companyName: {
    ...{ kind: 'text', title: '업체명', seen: 'form', most: 50, standard: '' },
    hint: '상품의 제조사와 브랜드가 비어 있으면 이 이름으로 보냅니다.',
  },
  /** The seller's own days off, as typed. */
  offDays: {
    ...{ kind: 'text', title: '휴무일', seen: 'form', most: 600, lines: 3, standard: '' },
    example: '2026-12-24, 2027-02-04~2027-02-10',
    hint: '공휴일 말고 쉬는 날입니다. 쉼표나 줄로 나누고, 이어지는 날은 ~로 잇습니다. 영업일을 셀 때 뺍니다.',
  },
  /** 송장전송 of a bundle that is not confirmed yet confirms it first. */
  confirmBeforeDispatch: { kind: 'tick', title: '송장전송 때 발주확인 먼저 하기', seen: 'form', standard: true },
  /** A mail to the owner of the schedule about what cannot wait, at most one a day. */
  mailAlerts: { kind: 'tick', title: '급한 일을 메일로 알리기 (하루 한 번)', seen: 'form', standard: true },
  /** How far back the very first collection looks. */
  lookBackDays: {
    ...{ kind: 'count', title: '처음 수집할 때 거슬러 볼 날수', seen: 'form' },
    ...{ least: 1, most: 60, standard: 7 },
  },
  /** The mall's rate is unknown; this is what we allow ourselves. */
  requestsPerSecond: { kind: 'count', title: '1초에 보낼 요청 수', seen: 'form', least: 1, most: 20, standard: 5 },
  /** 점검 warns of listings whose sale ends within so many days. */
  endingSoonDays: {
    ...{ kind: 'count', title: '판매종료를 미리 알릴 날수', seen: 'form' },
    ...{ least: 0, most: 90, standard: 14 },
  },
  /** Days after 배송완료 until the people of an order are masked; 0 never. */
  maskDays: {
    ...{ kind: 'count', title: '개인정보를 가릴 때까지의 날수', seen: 'form' },
    ...{ least: 0, most: 3_650, standard: 90 },
    hint: '배송완료 뒤 이만큼 지난 주문의 이름, 연락처, 주소를 가립니다. 0이면 가리지 않으며, 그때는 아래 확인이 필요합니다.',
    sure: '0으로 두면 개인정보가 계속 남는 것을 확인했습니다',
  },
  /** Months since the last thing that happened to an order until 주문보관 takes it. */
  archiveMonths: {
    ...{ kind: 'count', title: '주문을 보관할 때까지의 달수', seen: 'form' },
    ...{ least: 1, most: 60, standard: 6, hint: ARCHIVE },
  },
  /** 주문보관 with the first tick of a day, too. */
  archiveDaily: { kind: 'tick', title: '매일 주문보관 하기', seen: 'form', standard: false, hint: ARCHIVE },
  /** E-mail addresses; blank: everybody who may edit the file. */
  senders: {
    ...{ kind: 'text', title: '보낼 수 있는 사람', seen: 'form', most: 1_000, lines: 2, standard: '' },
    example: 'name@example.com',
    hint: '이 사람들과 파일 소유자만 위메프로 보냅니다. 이메일을 쉼표나 줄로 나눕니다. 비우면 편집자 누구나 보냅니다. 소유자만 바꿀 수 있습니다.',
  },
  /** So many pieces or fewer. */
  lowStock: { kind: 'count', title: '재고 부족으로 볼 수량', seen: 'form', least: 0, most: 99_999, standard: 5 },
  /** Orders that are collected take their pieces from 재고수량. */
  stockFromOrders: { kind: 'tick', title: '주문이 들어오면 재고 빼기', seen: 'form', standard: false, hint: STOCK },
  /** Stock that has changed goes to the mall by itself. */
  sendStock: { kind: 'tick', title: '바뀐 재고 자동으로 보내기', seen: 'form', standard: false, hint: STOCK },
  /** A listing with `soldOutAt` pieces or fewer is set 품절, and with `resumeByStock` back on sale above that. */
  soldOutByStock: { kind: 'tick', title: '재고가 없으면 품절로 하기', seen: 'form', standard: false },
  soldOutAt: { kind: 'count', title: '품절로 할 수량 (이하)', seen: 'form', least: 0, most: 99_999, standard: 0 },
  resumeByStock: { kind: 'tick', title: '재고가 생기면 판매재개 하기', seen: 'form', standard: false },
  /** As `project.dataset`; blank: nothing is exported. Only the build with the export uses it. */
  exportDataset: {
    ...{ kind: 'text', title: 'BigQuery 데이터 세트', seen: 'form', most: 200, standard: '' },
    ...{ like: /^$|^[a-z0-9.:-]+\.\w+$/, example: '프로젝트.데이터세트' },
    hint: 'BigQuery로 내보내는 판에서만 씁니다. 비우면 아무것도 내보내지 않습니다.',
  },
  /** The seller's own upload sheet, lines `헤더=필드`. */
  exportLayout: { kind: 'text', title: '내 송장 양식', seen: 'page', most: 1_000, lines: 8, standard: '' },
  /**
   * How far each collection looks behind the last one, for orders that the mall lists late. Less than a tick and its delay
   * counts as that (engine/collect/windows): older files may hold less.
   */
  overlapMinutes: { kind: 'count', title: '겹쳐 볼 시간(분)', seen: 'program', least: 5, most: 720, standard: 150 },
  /** How many orders that no list gave are read again singly in one run. */
  rereadsPerRun: {
    ...{ kind: 'count', title: '한 번에 다시 확인할 주문 수', seen: 'program' },
    ...{ least: 0, most: 1_000, standard: 100 },
  },
  /** So many seconds an execution works, 270 at the most (engine/execution); Google kills it at 360. */
  timeBudgetSeconds: {
    ...{ kind: 'count', title: '한 번에 일할 시간(초)', seen: 'program' },
    ...{ least: 10, most: 330, standard: 270 },
  },
  /** 상품명 by the manual's rule for all malls, or by the mall's own limit. */
  nameLimit: {
    kind: 'choice',
    title: '상품명 길이 기준',
    seen: 'program',
    words: ['manual', 'mall'],
    standard: 'manual',
  },
} as const satisfies Readonly<Record<string, PreferenceField>>;

type Fields = typeof preferenceFields;

export type PreferenceName = keyof Fields;

/** What a setting of this name holds. */
export type PreferenceValue<Name extends PreferenceName> = ValueOf<Fields[Name]>;

type ValueOf<Field extends PreferenceField> = Field extends Count
  ? number
  : Field extends Tick
    ? boolean
    : Field extends Choice
      ? Field['words'][number]
      : string;

/** Those that the page takes. */
export type SeenName = {
  [Name in PreferenceName]: Fields[Name]['seen'] extends 'program' ? never : Name;
}[PreferenceName];
