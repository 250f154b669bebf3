/** Every sentence that reading a cell, a row or a tab can give a seller, in one place. */
import { josa } from '../rules/josa';

/** Each header by itself, so that the colours of a tab find the cells that a message speaks of. */
const named = (headers: readonly string[]): string => headers.map((header) => `「${header}」`).join(', ');

const MIXED = '다른 행과 섞여 보내지 않습니다. ';

export const messages = {
  blank: () => '비어 있습니다. 값을 넣어 주세요.',
  digitsLost: () =>
    '숫자가 너무 길어 뒷자리가 사라졌습니다. 열 서식을 「일반 텍스트」로 바꾸고 원본에서 다시 복사해 주세요.',
  exponent: (text: string) =>
    `「${text}」처럼 줄여 쓴 숫자라 원래 번호를 알 수 없습니다. 원본에서 숫자 전체를 다시 복사해 주세요.`,
  tooLong: (limit: number, length: number) => `${limit}자까지 쓸 수 있는데 ${length}자입니다. 줄여 주세요.`,
  notANumber: (text: string) => josa`「${text}」은(는) 숫자가 아닙니다. 숫자로 넣어 주세요.`,
  notWhole: (text: string) => `「${text}」에 소수점이 있습니다. 정수로 넣어 주세요.`,
  hyphenIsZero: () => '「-」은 0으로 읽었습니다. 정해지지 않았으면 비워 주세요.',
  outOfRange: (minimum: number, maximum: number) =>
    `${minimum.toLocaleString('en-US')}부터 ${maximum.toLocaleString('en-US')}까지의 숫자로 넣어 주세요.`,
  notADate: (text: string) => josa`「${text}」은(는) 날짜가 아닙니다. 2026-11-23처럼 넣어 주세요.`,
  notATime: (text: string) => josa`「${text}」은(는) 날짜와 시각이 아닙니다. 2026-11-23 14:05:00처럼 넣어 주세요.`,
  notInList: (text: string, labels: readonly string[]) =>
    josa`「${text}」은(는) 목록에 없습니다. ${labels.join(', ')} 가운데에서 골라 주세요.`,
  notAFlag: (text: string) => josa`「${text}」은(는) 체크박스 값이 아닙니다. 체크하거나 비워 주세요.`,
  notAZip: (text: string) => josa`「${text}」은(는) 우편번호가 아닙니다. 숫자 5자리로 넣어 주세요.`,
  zeroRestored: (value: string) => josa`앞의 0이 빠져 있어 ${value}(으)로 읽었습니다.`,
  tooManyLines: (limit: number, count: number) => `${limit}줄까지 쓸 수 있는데 ${count}줄입니다. 줄여 주세요.`,
  doubledKey: (headers: readonly string[], rows: readonly number[]) =>
    josa`${named(headers)}이(가) 같은 행이 ${rows.join('행, ')}행에 있습니다. 하나만 남기고 지워 주세요.`,
  /** True for a message made by `doubledKey`, which stops being true once the rows are mended. */
  isDoubledKey: (message: string) => /^「.+」(이|가|이\(가\)) 같은 행이 .+행에 있습니다\./.test(message),
  blankKey: (headers: readonly string[]) =>
    josa`${named(headers)}이(가) 비어 있어 어느 건인지 알 수 없습니다. 값을 넣거나 이 행을 지워 주세요.`,
  mixedKey: (headers: readonly string[], own: string) =>
    MIXED +
    josa`${named(headers)}이(가) 바뀌었습니다. 이 행은 원래 ${own}의 행입니다. 되돌리기(Ctrl+Z)를 하거나 번호를 ${own}(으)로 다시 적어 주세요.`,
  lostKey: (headers: readonly string[], own: string) =>
    MIXED +
    josa`${named(headers)}이(가) 지워졌습니다. 이 행은 ${own}의 행입니다. 되돌리기(Ctrl+Z)를 하거나 번호 ${own}을(를) 다시 적어 주세요.`,
  mixedCells: (headers: readonly string[]) =>
    MIXED +
    josa`${named(headers)}이(가) 이 번호의 것이 아닙니다. 되돌리기(Ctrl+Z)를 해 주세요. 되돌릴 수 없으면 ` +
    josa`${named(headers)}을(를) 비우고 다시 가져온 뒤, 적어 둔 값이 이 번호의 것인지 봐 주세요.`,
  mixedSellersCells: (headers: readonly string[]) =>
    MIXED +
    josa`${named(headers)}에 다른 행의 것이 들어 있습니다. 되돌리기(Ctrl+Z)를 해 주세요. 일부러 바꾸었으면 ` +
    josa`${named(headers)}을(를) 비우고 점검한 뒤 다시 적어 주세요.`,
  mixedName: (headers: readonly string[], own: string) =>
    MIXED +
    josa`${named(headers)}이(가) 바뀌었습니다. 이 행은 원래 「${own}」의 행입니다. 되돌리기(Ctrl+Z)를 하거나 ${own}(으)로 다시 적어 주세요. ` +
    '일부러 바꾸었으면 다른 행이 쓰지 않은 새 이름으로 적어 주세요.',
  lostName: (headers: readonly string[], own: string) =>
    MIXED +
    josa`${named(headers)}이(가) 지워졌습니다. 이 행은 「${own}」의 행입니다. 되돌리기(Ctrl+Z)를 하거나 ${own}을(를) 다시 적어 주세요.`,
  mixedNumber: (headers: readonly string[]) =>
    MIXED +
    josa`${named(headers)}에 다른 행의 번호가 있거나 번호가 다른 행에 가 있습니다. 되돌리기(Ctrl+Z)를 해 주세요. ` +
    josa`되돌릴 수 없으면 이렇게 말하는 행마다 ${named(headers)}을(를) 비우고 작업에서 가져오기를, 새로 만드는 것이면 저장을 실행해 주세요.`,
  originOf: (row: number, headers: readonly string[], own: string) =>
    josa`${row}행은 원래 ${own}의 행이니, 지우지 말고 「${headers[headers.length - 1] ?? ''}」을(를) ${own}(으)로 되돌려 주세요.`,
  /** True for a message of a row that is not who its key says, which is over once it is mended. */
  isMixedRow: (message: string) => message.includes(MIXED.trim()),
  missingHeader: (tab: string, headers: readonly string[]) =>
    `「${tab}」 탭에 ${named(headers)} 열이 없습니다. 메뉴에서 「양식 만들기·점검」을 눌러 주세요.`,
  doubledHeader: (tab: string, header: string, columns: readonly string[]) =>
    `「${tab}」 탭에 「${header}」 열이 ${columns.join(', ')}에 겹쳐 있습니다. 하나만 남기고 이름을 바꿔 주세요.`,
  missingTab: (tab: string) => `「${tab}」 탭이 없습니다. 메뉴에서 「양식 만들기·점검」을 눌러 주세요.`,
  neverCalm: (tab: string) =>
    `「${tab}」 탭이 쓰는 동안 계속 바뀌어 기록을 마치지 못했습니다. 정렬이나 행 삽입을 멈추고 다시 실행해 주세요.`,
} as const;
