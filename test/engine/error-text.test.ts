/** What a seller reads of what Google refused: what it is, where, and what to do; never Google's own words. */
import { sayError } from '../../src/engine/error-text';
import { MallError } from '../../src/mall/port/mall';
import { GoogleError } from '../../src/ports/google-error';
import { fakeLog } from '../helpers/outside';

const log = fakeLog();
const ofSheet = (text: string, fact?: 'full' | 'locked') =>
  new GoogleError(new Error(text), { during: 'sheet', tab: '송장', fact });

it.each([
  ['You are trying to edit a protected cell or object.', '보호'],
  ['This action would increase the number of cells in the workbook above the limit of 10000000 cells.', '탭째 지우고'],
  ['Service invoked too many times for one day: urlfetch.', '내일'],
  ['Service invoked too many times for one day: email.', '내일'],
  ['Authorization is required to perform that action.', '권한을 모두 허용'],
  ['You have exceeded the property storage quota.', '중지'],
  ['Your input contains more than the maximum of 50000 characters in a single cell.', '50,000자'],
  ['This script has too many triggers.', '자동 수집을 끄세요'],
  ['UrlFetchApp has been disabled by your administrator.', '관리자'],
  ['You do not have permission to access the requested document.', '편집자로 초대'],
])('%s: 잠시 뒤라고 하지 않고 할 일을 말한다', (text, todo) => {
  const said = sayError(new Error(text), log);
  expect(said).toContain(todo);
  // A line of a run holds 200, with the job's title in front.
  expect(sayError(ofSheet(text), log).length).toBeLessThanOrEqual(180);
  expect(said).not.toContain('잠시 뒤');
  expect(said).not.toContain(text.slice(0, 20));
});

it.each(['알 수 없는 말입니다.', 'Des cellules sont protégées.', ''])(
  'Google이 무슨 말로 거절하든 시트가 나중에 말한 것으로 안다: %j',
  (text) => {
    expect(sayError(ofSheet(text, 'locked'), log)).toContain('「송장」 탭의 보호된 칸');
    expect(sayError(ofSheet(text, 'full'), log)).toContain('한도(10,000,000개)');
  },
);

it('모르는 오류는 예상하지 못했다고 말하고, 우리 잘못은 Google의 거절로 말하지 않는다', () => {
  expect(sayError(ofSheet('서버 오류'), log)).toContain('예상하지 못한 오류');
  expect(sayError(new TypeError('protected cell'), log)).toContain('예상하지 못한 오류');
  expect(sayError('던진 글', log)).toContain('예상하지 못한 오류가 났습니다(Error: 던진 글)');
  expect(sayError(new MallError('quota', '하루 몫'), log)).toBe('하루 몫');
});
