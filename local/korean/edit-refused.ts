/** What the sheet refuses a person's hand, in Korean: the runtime says it as data and in English. */
import { type EditRefusal, EditRefused } from '../apps-script';

const amount = (count: number): string => count.toLocaleString('ko-KR');
const unit = (axis: 'rows' | 'columns'): string => (axis === 'rows' ? '행' : '열');

/** The same error with Korean words where it is a refusal, any other one as it is. */
export const inKorean = (error: unknown): unknown =>
  error instanceof EditRefused ? new Error(wordsOf(error.refusal), { cause: error }) : error;

function wordsOf(refusal: EditRefusal): string {
  switch (refusal.kind) {
    case 'noTab':
      return `"${refusal.tab}" 탭이 없습니다. 탭 이름을 확인하세요.`;
    case 'noHeader':
      return `「${refusal.tab}」 탭에 「${refusal.header}」 열이 없습니다. 머리글을 확인하고 다시 하세요.`;
    case 'tabName':
      return `「${refusal.name}」: 탭 이름으로 쓸 수 없습니다. 다른 탭에 없는, 100자까지의 이름으로 다시 하세요.`;
    case 'tooManyColumns':
      return `「${refusal.tab}」 탭의 열이 ${amount(refusal.limit)}개를 넘게 됩니다. 구글 시트의 한도입니다. 열을 줄여서 다시 하세요.`;
    case 'tooManyCells':
      return `문서의 셀이 ${amount(refusal.limit)}개를 넘게 됩니다. 구글 시트의 한도입니다. 쓰지 않는 행과 열을 지우고 다시 하세요.`;
    case 'longText':
      return `셀 하나에는 ${amount(refusal.limit)}자까지 넣을 수 있습니다. ${refusal.row}행 ${refusal.column}열의 글을 줄여서 다시 하세요.`;
    case 'outside':
      return `「${refusal.tab}」 탭에 없는 ${unit(refusal.axis)}입니다. 탭은 ${amount(refusal.size)}${unit(refusal.axis)}까지 있습니다. 화면을 새로 고치고 다시 하세요.`;
    case 'nothingLeft':
      return `「${refusal.tab}」 탭의 ${unit(refusal.axis)}을 모두 지울 수는 없습니다. 고정하지 않은 ${unit(refusal.axis)} 하나는 남기세요.`;
  }
}
