/** How the command line is used, and the error for one that cannot be understood. */

export const USAGE = `사용법
  npm run local -- <통합문서.xlsx> <함수> [선택지]     함수 하나를 실행합니다
  npm run local -- <통합문서.xlsx> --tick [선택지]     때가 된 트리거를 실행합니다

선택지
  --args '<JSON 배열>'        함수에 넘길 값
  --event '<JSON 객체>'       트리거의 이벤트
  --mall <이름=주소>          제휴몰 대신 쓸 서버, 제휴몰마다 하나 (예: 쿠팡=http://127.0.0.1:8080). 이름이 없으면 위메프
  --now <시각>                시계를 맞출 시각 (예: 2026-11-23T10:00:00+09:00)
  --tab <이름>                활성 탭
  --user <이메일>             실행하는 사람 (기본 seller@example.com)
  --yes                       물어보는 것에 모두 예라고 답합니다`;

/** The command line itself is wrong; the message is Korean. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
