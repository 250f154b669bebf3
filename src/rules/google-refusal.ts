/**
 * Google's refusals that waiting does not cure, known by more than their English text: codes, figures and names stay the same
 * in every language, Korean wording is known too, and what was being called tells the rest.
 */

export type GoogleRefusal =
  | 'full'
  | 'locked'
  | 'longText'
  | 'requestsUsed'
  | 'mailsUsed'
  | 'timeUsed'
  | 'dayUsed'
  | 'tooManyTriggers'
  | 'unauthorized'
  | 'switchedOff'
  | 'noAccess'
  | 'storeFull';

const A_DAY = /one day|per day|하루|일일/i;

/** The first that fits; `during` is the service that was called. */
const known: readonly { refusal: GoogleRefusal; says: RegExp; also?: RegExp; during?: string }[] = [
  { refusal: 'longText', says: /50,?000/ },
  { refusal: 'full', says: /10,?000,?000|limit of [\d,]+ cells|셀[^.]{0,40}(한도|제한|초과)/i },
  { refusal: 'locked', says: /protected (cell|range|object|sheet)|보호(된|되어|된 셀| 중인)/i },
  { refusal: 'requestsUsed', says: A_DAY, also: /url ?fetch/i },
  { refusal: 'mailsUsed', says: A_DAY, also: /mail|메일/i },
  { refusal: 'timeUsed', says: A_DAY, also: /computer time|컴퓨터 시간|실행 시간/i },
  { refusal: 'requestsUsed', says: A_DAY, during: 'fetch' },
  { refusal: 'mailsUsed', says: A_DAY, during: 'mail' },
  { refusal: 'dayUsed', says: A_DAY },
  { refusal: 'tooManyTriggers', says: /too many[^.]*triggers|트리거[^.]*너무 많/i },
  {
    refusal: 'unauthorized',
    says: /authori[sz]ation is required|googleapis\.com\/auth|permission to call|승인이 필요|호출할 (수 있는 )?권한/i,
  },
  { refusal: 'switchedOff', says: /administrator|관리자|disabled|사용 ?(중지|설정되지)/i },
  { refusal: 'noAccess', says: /PERMISSION_DENIED|permission|access denied|권한/i },
  { refusal: 'storeFull', says: /property storage|속성 (저장|스토리지)/i },
  { refusal: 'storeFull', says: /quota|too large|할당량|너무 (큽|크|많)/i, during: 'properties' },
  { refusal: 'mailsUsed', says: /quota|limit|할당량|한도/i, during: 'mail' },
];

/** `undefined` for what may pass by itself, or is not Google's. `during`: such as `fetch`, `mail`, `properties`. */
export function googleRefusalIn(text: string, during = ''): GoogleRefusal | undefined {
  return known.find(
    ({ says, also, during: service }) =>
      says.test(text) && (also === undefined || also.test(text)) && (service === undefined || service === during),
  )?.refusal;
}

/** Shared by all who ask the mall: nothing went out, and today nothing will. All are as short as a line of a run. */
export const REQUESTS_USED =
  '오늘 Google이 허락하는 인터넷 요청 수를 다 써서 보내지 않았습니다. 내일 다시 실행해 주세요. 자주 그러면 한 계정으로 쓰는 파일을 줄이세요.';

export const UNAUTHORIZED =
  '이 일에 필요한 Google 권한이 없어 하지 못했습니다. 메뉴의 「사이드바 열기」에서 권한을 모두 허용한 뒤 다시 실행하세요. ' +
  '구글 계정이 여럿이면 시크릿 창에서 이 시트의 계정으로만 로그인하세요.';

export const SWITCHED_OFF =
  'Google Workspace 관리자가 이 기능을 막아 두어 하지 못했습니다. 관리자에게 이 애드온을 허용해 달라고 하세요.';
