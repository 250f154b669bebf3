/** What sellers meet most, with the steps to get on; the messages are taken from the program by a piece of each. */
import { table } from '../markdown';
import type { Message } from './collect';

const steps: readonly (readonly [piece: string, step: string])[] = [
  [
    '계정이 없습니다',
    '사이드바의 「계정」을 여세요. 함께 쓰는 파일이면 사람마다 자기 계정을 저장해야 합니다. [사이드바](사이드바.md#계정)',
  ],
  [
    '인증키를 받아들이지 않았습니다',
    '키의 만료일을 보고, 위메프 파트너에서 새 키를 받아 「계정」에 저장한 뒤 「연결 시험」을 누르세요. [사이드바](사이드바.md#계정)',
  ],
  [
    '열이 없습니다. 메뉴에서',
    '머리글을 되돌리거나 「양식 만들기·점검」을 누르세요. 자료는 그대로 남습니다. [열](열.md)',
  ],
  [
    '복사본일 수 있는 파일이라',
    '원본과 복사본 가운데 하나만 쓰세요. 이 파일을 쓸 것이면 다시 실행하고 「예」를 누릅니다.',
  ],
  ['다른 작업이 진행 중입니다', '다른 사람이나 자동 수집이 끝날 때까지 몇 분 기다렸다가 다시 누르세요.'],
  ['뒷자리가 사라졌습니다. 열 서식', '엑셀에서 번호 열을 텍스트로 바꾼 다음 다시 복사해 붙여 넣으세요.'],
  [
    '취소를 요청해 보류했습니다',
    '「클레임」에서 승인하거나 거절하세요. [클레임처리](클레임처리.md#취소-요청과-송장의-보류)',
  ],
  ['Google 권한이 없어', '자동 수집을 켠 사람이 사이드바를 열어 권한을 허용하고 자동 수집을 다시 켜세요.'],
];

/** Throws where no message holds the piece any more: the steps must follow the program. */
export function firstAid(messages: readonly Message[]): string[] {
  const rows = steps.map(([piece, step]) => {
    const message = messages.find(({ text }) => text.includes(piece));
    if (!message) throw new Error(`No message says 「${piece}」 any more.`);
    return [message.text, step];
  });
  return ['## 가장 자주 보는 것', '', ...table(['메시지', '이렇게 하세요'], rows)];
}
