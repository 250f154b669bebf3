import { commandWords, lostCallWords } from '../../../src/ui/sidebar/server-words';

const refusals = [
  "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
  '저장소에서 읽는 중에 서버 오류가 발생했습니다. 오류 코드 PERMISSION_DENIED',
  'Authorization is required to perform that action.',
  'ScriptError: Authorisation is required to perform that action.',
  '이 작업을 실행하려면 승인이 필요합니다.',
];

it.each(refusals)('기다려도 낫지 않는 거절은 여러 계정이 까닭이라고 말하고 할 일을 준다: %s', (message) => {
  for (const words of [lostCallWords(message), commandWords(message)]) {
    expect(words).toContain('여러 구글 계정');
    expect(words).toContain('시크릿 창');
    expect(words).not.toContain('잠시 뒤');
  }
});

it('끊긴 호출은 다시 누르라고 하고, 메뉴의 말은 그대로 보인다', () => {
  expect(lostCallWords('NetworkError')).toContain('잠시 뒤 다시 누르세요');
  expect(commandWords('권한이 없어 아무것도 가져오지 못했습니다.')).toBe('권한이 없어 아무것도 가져오지 못했습니다.');
});
