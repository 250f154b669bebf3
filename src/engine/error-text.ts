/** Turns anything that was thrown into the Korean sentence that a seller reads. */
import { MallError } from '../mall/port/mall';
import type { Log } from '../ports';
import { GoogleError } from '../ports/google-error';
import {
  type GoogleRefusal,
  googleRefusalIn,
  REQUESTS_USED,
  SWITCHED_OFF,
  UNAUTHORIZED,
} from '../rules/google-refusal';
import { Refusal } from '../rules/refusal';
import { SheetError } from '../sheet';

/** An error that we did not foresee is also put into the developer's log, with its stack. */
export function sayError(error: unknown, log: Log): string {
  if (error instanceof MallError) return error.userMessage;
  if (error instanceof SheetError || error instanceof Refusal) return error.message;
  const thrown = error instanceof Error ? error : new Error(String(error));
  log.error(`${thrown.name}: ${thrown.message}\n${thrown.stack ?? ''}`);
  const refusal = refusalOf(thrown);
  if (refusal !== undefined) return sentences[refusal](tabOf(thrown));
  return (
    `예상하지 못한 오류가 났습니다(${thrown.name}: ${thrown.message.slice(0, 100)}). 잠시 뒤 다시 실행해 주세요. ` +
    '같은 말이 되풀이되면 애드온 관리자에게 알려 주세요.'
  );
}

/** How Google names its own; those of the language (`TypeError` and its like) are faults of ours. */
const GOOGLES = /^(Error|Exception|ScriptError|GoogleJsonResponseException)$/;

/** What the sheet told after it had refused counts more than any text. */
function refusalOf(error: Error): GoogleRefusal | undefined {
  if (error instanceof GoogleError) return error.fact ?? googleRefusalIn(error.message, error.during);
  return GOOGLES.test(error.name) ? googleRefusalIn(error.message) : undefined;
}

const tabOf = (error: Error): string =>
  error instanceof GoogleError && error.tab !== '' ? `「${error.tab}」 탭의 ` : '';

/** What it is and what to do; none of it passes by waiting a while. As short as a line of a run. */
const sentences: Record<GoogleRefusal, (ofTab: string) => string> = {
  full: () =>
    '이 파일의 셀이 한도(10,000,000개)까지 차서 더 적지 못했습니다. 가장 오래된 해의 보관 탭을 새 파일로 복사한 뒤 탭째 지우고, ' +
    '빈 행과 안 쓰는 탭을 지우세요. 자리가 나면 다음 수집이 빠진 것까지 가져옵니다.',
  locked: (ofTab) =>
    `${ofTab}보호된 칸이라 적지 못했습니다. 파일 소유자에게 「데이터 → 시트 및 범위 보호」에서 애드온이 채우는 열의 보호를 풀거나, ` +
    '나를 고칠 수 있는 사람에 넣어 달라고 하세요.',
  longText: (ofTab) => `${ofTab}한 칸에는 50,000자까지만 적을 수 있습니다. 긴 글을 줄인 뒤 다시 실행해 주세요.`,
  requestsUsed: () => REQUESTS_USED,
  mailsUsed: () => '오늘 Google이 허락하는 메일 수를 다 써서 보내지 못했습니다. 내일 다시 보냅니다.',
  timeUsed: () =>
    '오늘 Google이 허락하는 자동 실행 시간을 다 썼습니다. 내일 다시 돕니다. 그때까지는 사이드바에서 「지금 가져오기」를 누르세요.',
  dayUsed: () => '오늘 Google이 허락하는 사용량을 다 써서 하지 못했습니다. 내일 다시 실행해 주세요.',
  tooManyTriggers: () =>
    '이 계정으로 켜 둔 자동 수집이 너무 많아 더 켤 수 없습니다(한 사람에 20개, 애드온은 파일마다 하나). ' +
    '쓰지 않는 파일의 자동 수집을 끄세요. 이 파일에서 방금 껐다면 2시간 뒤 다시 켜세요.',
  unauthorized: () => UNAUTHORIZED,
  switchedOff: () => SWITCHED_OFF,
  noAccess: (ofTab) =>
    `${ofTab}칸이나 파일을 고칠 권한이 없어 하지 못했습니다. 파일 소유자에게 편집자로 초대해 달라고 하세요. ` +
    '구글 계정이 여럿이면 시크릿 창에서 이 시트의 계정으로만 로그인하세요.',
  storeFull: () =>
    '애드온이 기억할 자리(Google의 속성 저장소)가 가득 찼습니다. 「진행」에서 멈춰 있는 실행을 중지하고, 선택한 행이 많으면 ' +
    '나누어 실행하세요. 그래도 같으면 애드온 관리자에게 알려 주세요.',
};
