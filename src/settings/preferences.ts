/** 설정: what the seller may set, with bounds; kept in the document, so that all editors share it. */
import * as z from 'zod';
import type { Settings } from '../ports';
import { readOffDays } from '../rules/business-day/off-days';
import { readPeople } from '../rules/people';
import { Refusal } from '../rules/refusal';
import { readOwnLayout } from '../rules/waybill-export/own-layout';
import { readJson, writeJson } from '../store/json-store';

const whole = (minimum: number, maximum: number, standard: number) =>
  z.int().min(minimum).max(maximum).default(standard);

const schema = z.object({
  /** How far back the very first collection looks. */
  lookBackDays: whole(1, 60, 7),
  /**
   * How far each collection looks behind the last one, for orders that the mall lists late. Less than a tick and its delay
   * counts as that (order-range.ts): older files may hold less.
   */
  overlapMinutes: whole(5, 720, 150),
  /** How many orders that no list gave are read again singly in one run. */
  rereadsPerRun: whole(0, 1_000, 100),
  /** The mall's rate is unknown; this is what we allow ourselves. */
  requestsPerSecond: whole(1, 20, 5),
  /** So many seconds an execution works, 270 at the most (work.ts); Google kills it at 360. */
  timeBudgetSeconds: whole(10, 330, 270),
  /** 점검 warns of listings whose sale ends within so many days. */
  endingSoonDays: whole(0, 90, 14),
  /** 상품명 by the manual's rule for all malls, or by the mall's own limit. */
  nameLimit: z.enum(['manual', 'mall']).default('manual'),
  /** 업체명: 제조사 and 브랜드 where they are blank. */
  companyName: z.string().max(50).default(''),
  /** 송장전송 of a bundle that is not confirmed yet confirms it first. */
  confirmBeforeDispatch: z.boolean().default(true),
  /** A mail to the owner of the schedule about what cannot wait, at most one a day. */
  mailAlerts: z.boolean().default(true),
  /** Days after 배송완료 until the people of an order are masked; 0 never, which the seller has to say twice. */
  maskDays: whole(0, 3_650, 90),
  /** Months since the last thing that happened to an order until 주문보관 takes it. */
  archiveMonths: whole(1, 60, 6),
  /** 주문보관 with the first tick of a day, too. */
  archiveDaily: z.boolean().default(false),
  /** 재고 부족: so many pieces or fewer. */
  lowStock: whole(0, 99_999, 5),
  /** Orders that are collected take their pieces from 재고수량. */
  stockFromOrders: z.boolean().default(false),
  /** Stock that has changed goes to the mall by itself. */
  sendStock: z.boolean().default(false),
  /** A listing with `soldOutAt` pieces or fewer is set 품절, and with `resumeByStock` back on sale above that. */
  soldOutByStock: z.boolean().default(false),
  soldOutAt: whole(0, 99_999, 0),
  resumeByStock: z.boolean().default(false),
  /** BigQuery, as `project.dataset`; blank: nothing is exported. Only the build with the export uses it. */
  exportDataset: z
    .string()
    .max(200)
    .regex(/^$|^[a-z0-9.:-]+\.\w+$/)
    .default(''),
  /** 휴무일: the seller's own days off, as typed. */
  offDays: z.string().max(600).default(''),
  /** 내 양식: the seller's own upload sheet, lines `헤더=필드`. */
  exportLayout: z.string().max(1_000).default(''),
  /** 보낼 수 있는 사람: e-mail addresses; blank: everybody who may edit the file. */
  senders: z.string().max(1_000).default(''),
});

export type Preferences = z.infer<typeof schema>;

const KEY = 'settings';

/** The settings, with the standard for what was never set. */
export const readPreferences = ({ document }: Settings): Preferences =>
  readJson(document, KEY, schema) ?? schema.parse({});

const names: Record<keyof Preferences, string> = {
  lookBackDays: '처음 수집할 때 거슬러 볼 날수',
  overlapMinutes: '겹쳐 볼 시간(분)',
  rereadsPerRun: '한 번에 다시 확인할 주문 수',
  requestsPerSecond: '1초에 보낼 요청 수',
  timeBudgetSeconds: '한 번에 일할 시간(초)',
  endingSoonDays: '판매종료를 미리 알릴 날수',
  nameLimit: '상품명 길이 기준',
  companyName: '업체명',
  confirmBeforeDispatch: '송장전송 때 발주확인 먼저 하기',
  mailAlerts: '알림 메일',
  maskDays: '개인정보를 가릴 때까지의 날수',
  archiveMonths: '주문을 보관할 때까지의 달수',
  archiveDaily: '매일 주문보관',
  lowStock: '재고 부족으로 볼 수량',
  stockFromOrders: '주문이 들어오면 재고 빼기',
  sendStock: '바뀐 재고 자동으로 보내기',
  soldOutByStock: '재고가 없으면 품절로 하기',
  soldOutAt: '품절로 할 수량',
  resumeByStock: '재고가 생기면 판매재개 하기',
  exportDataset: 'BigQuery 데이터 세트',
  offDays: '휴무일',
  exportLayout: '내 송장 양식',
  senders: '보낼 수 있는 사람',
};

/**
 * Changes some settings and gives all of them. Throws `Refusal` naming the one that is out of bounds. `sure: true` among the
 * changes says that the seller has read what turning off the masking of personal data means.
 */
export function savePreferences(
  settings: Settings,
  { sure, ...changes }: Readonly<Record<string, unknown>>,
): Preferences {
  const before = readPreferences(settings);
  const parsed = schema.strict().safeParse({ ...before, ...changes });
  if (!parsed.success) {
    const name = String(parsed.error.issues[0]?.path[0] ?? '');
    const label = names[name as keyof Preferences];
    throw new Refusal(
      label
        ? `「${label}」 값이 범위를 벗어났습니다. 값을 바꾸고 다시 저장하세요.`
        : '모르는 설정이 있습니다. 사이드바를 닫았다가 다시 열어 주세요.',
    );
  }
  refuseUnreadable(parsed.data);
  if (parsed.data.maskDays === 0 && before.maskDays !== 0 && sure !== true) throw new Refusal(NEVER_MASKED);
  writeJson(settings.document, KEY, parsed.data);
  return parsed.data;
}

const NEVER_MASKED =
  '0으로 두면 구매자의 이름, 연락처, 주소가 이 파일에 계속 남습니다. 다 쓴 개인정보는 지체 없이 지우거나 가려야 합니다. ' +
  '그래도 끄려면 확인에 표시하고 다시 저장하세요.';

/** Texts of which each line means something. */
function refuseUnreadable({ offDays, exportLayout, senders }: Preferences): void {
  const days = readOffDays(offDays);
  if (!days.ok) throw new Refusal(days.reason);
  const people = readPeople(senders);
  if (!people.ok) throw new Refusal(`「${names.senders}」 ${people.reason}`);
  if (exportLayout.trim() === '') return;
  const wrong = readOwnLayout(exportLayout).findings.find(({ level }) => level === 'error');
  if (wrong) throw new Refusal(`「${names.exportLayout}」 ${wrong.message}`);
}
