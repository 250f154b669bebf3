/** Google's refusals in English and Korean; its wording may change, so what stays (figures, codes, the service) decides too. */
import { googleRefusalIn } from '../../src/rules/google-refusal';

it.each([
  ['full', 'This action would increase the number of cells in the workbook above the limit of 10000000 cells.'],
  ['full', '이 작업을 수행하면 통합 문서의 셀 수가 10,000,000개 한도를 초과하게 됩니다.'],
  [
    'locked',
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection.',
  ],
  ['locked', '보호된 셀 또는 개체를 수정하려고 합니다. 수정하려면 스프레드시트 소유자에게 보호 해제를 요청하세요.'],
  ['longText', 'Your input contains more than the maximum of 50000 characters in a single cell.'],
  ['longText', '입력한 내용이 단일 셀에 허용되는 최대 글자 수인 50,000자를 초과했습니다.'],
  ['requestsUsed', 'Service invoked too many times for one day: urlfetch.'],
  ['requestsUsed', '하루에 서비스를 호출한 횟수가 너무 많습니다: urlfetch.'],
  ['mailsUsed', 'Service invoked too many times for one day: email.'],
  ['mailsUsed', '하루에 서비스를 호출한 횟수가 너무 많습니다: email.'],
  ['timeUsed', 'Service using too much computer time for one day'],
  ['timeUsed', '하루 동안 서비스가 사용한 컴퓨터 시간이 너무 많습니다.'],
  ['dayUsed', 'Service invoked too many times for one day: premium spreadsheets.'],
  [
    'tooManyTriggers',
    'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
  ],
  [
    'tooManyTriggers',
    'This add-on has created too many time-based triggers in this document for this Google user account.',
  ],
  ['tooManyTriggers', '이 스크립트의 트리거가 너무 많습니다.'],
  ['unauthorized', 'Authorization is required to perform that action.'],
  [
    'unauthorized',
    'You do not have permission to call UrlFetchApp.fetchAll. Required permissions: https://www.googleapis.com/auth/script.external_request',
  ],
  ['unauthorized', 'UrlFetchApp.fetchAll을(를) 호출할 수 있는 권한이 없습니다.'],
  ['unauthorized', '이 작업을 실행하려면 승인이 필요합니다.'],
  ['switchedOff', 'UrlFetchApp has been disabled. Please contact your administrator to enable it.'],
  ['switchedOff', '도메인 관리자가 이 서비스의 사용을 중지했습니다.'],
  ['noAccess', 'You do not have permission to access the requested document.'],
  ['noAccess', '요청한 문서에 액세스할 권한이 없습니다.'],
  ['storeFull', 'You have exceeded the property storage quota. Please remove some properties and try again.'],
])('%s: %s', (refusal, text) => {
  expect(googleRefusalIn(text)).toBe(refusal);
});

it.each([
  ['하루에 너무 많이 불렀습니다.', 'fetch', 'requestsUsed'],
  ['하루에 너무 많이 불렀습니다.', 'mail', 'mailsUsed'],
  ['하루에 너무 많이 불렀습니다.', 'sheet', 'dayUsed'],
  ['Argument too large: value', 'properties', 'storeFull'],
  ['저장소 할당량을 초과했습니다.', 'properties', 'storeFull'],
])('말만으로 모르면 무엇을 부르고 있었는지로 안다: %s (%s)', (text, during, refusal) => {
  expect(googleRefusalIn(text, during)).toBe(refusal);
});

it.each([
  "We're sorry, a server error occurred. Please wait a bit and try again.",
  '죄송합니다. 서버 오류가 발생했습니다. 잠시 후 다시 시도해 주세요.',
  'Service Spreadsheets timed out while accessing document with id 1AbC.',
  'Lock timeout: another process was holding the lock for too long.',
  'Address unavailable: https://w-api.wemakeprice.com/',
  'Exceeded maximum execution time',
])('기다리면 지나가는 것은 거절로 치지 않는다: %s', (text) => {
  for (const during of ['', 'sheet', 'fetch']) expect(googleRefusalIn(text, during)).toBeUndefined();
});
