/** The account of 위메프, and what the seller must know about the 인증키: where it comes from, how it looks, and what to do when it fails. */

import { type AccountForm, accountText } from '../port/account';

const keyShape = /^[0-9a-f]{96,128}$/i;

const help: readonly string[] = [
  '위메프 파트너 2.0에 로그인하고 우측 상단 「업체 이름」 > 「정보수정」을 누르세요.',
  '아래쪽 「API 연동 정보」에서 API 대행사를 선택하고 「인증키 발급」을 누르세요.',
  '나온 API 인증키를 그대로 복사해 사이드바의 계정에 붙여 넣고 저장하세요.',
  '다른 API 대행사로 발급하면 이전 인증키는 폐기되어 더는 쓸 수 없습니다.',
];

export const keyRefused =
  '위메프가 인증키를 받아들이지 않았습니다(기한이 지났거나 폐기되었거나 잘못된 키). ' +
  '위메프 파트너 2.0 > 우측 상단 「업체 이름」 > 「정보수정」 > 「API 연동 정보」에서 API 대행사를 선택하고 「인증키 발급」을 눌러 ' +
  '새 키를 받은 뒤 사이드바의 계정에 저장하세요. 다른 API 대행사로 발급하면 이전 키는 폐기됩니다.';

/** A Korean sentence about what is wrong with a key as typed, never quoting it; `undefined` when it looks right. */
export function keyProblem(apiKey: string): string | undefined {
  const key = apiKey.trim();
  if (keyShape.test(key)) return undefined;
  if (key === '') return 'API 인증키가 비어 있습니다. 위메프 파트너 2.0에서 발급한 키를 붙여 넣으세요.';
  if (/[^0-9a-f]/i.test(key)) {
    return 'API 인증키에는 숫자와 영문 a~f만 들어갑니다. 다른 글자나 빈칸이 섞이지 않게 키만 다시 복사하세요.';
  }
  return `API 인증키는 96~128자인데 ${key.length}자입니다. 처음부터 끝까지 다시 복사하세요.`;
}

export const account: AccountForm = {
  fields: [
    accountText('userId', '사용자 ID'),
    { name: 'apiKey', title: 'API 인증키', isSecret: true, problem: keyProblem },
  ],
  help,
  renewal: '위메프 파트너에서 새로 발급받아 「계정」에 저장해 주세요.',
};
