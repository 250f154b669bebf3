/** What a call that never reached our program failed of, in words that say what helps. */

/** Google's own texts: the code is the same in every language, the sentence follows the person's. */
const REFUSED_ACCOUNT = /PERMISSION_DENIED|authori[sz]ation is required|승인이 필요/i;

/** Waiting never helps: the page's calls go out as the browser's first account, whichever opened the sheet. */
const OTHER_ACCOUNT =
  '이 브라우저의 다른 구글 계정으로 부르고 있어 Google이 막았습니다. 여러 구글 계정으로 로그인했을 때 생깁니다. ' +
  '시크릿 창을 열어 이 시트를 쓰는 계정으로만 로그인하거나, 다른 계정을 로그아웃한 뒤 사이드바를 다시 여세요. ' +
  '계정이 하나뿐이면 메뉴에서 「사이드바 열기」를 다시 눌러 권한을 모두 허용하세요.';

/** Of what a call of `call` failed of. */
export const lostCallWords = (message: string): string =>
  REFUSED_ACCOUNT.test(message) ? OTHER_ACCOUNT : `서버와 이야기하지 못했습니다(${message}). 잠시 뒤 다시 누르세요.`;

/** Of what a menu function threw, which is our own Korean sentence unless Google did not let it begin. */
export const commandWords = (message: string): string => (REFUSED_ACCOUNT.test(message) ? OTHER_ACCOUNT : message);
