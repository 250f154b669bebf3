/** Why a file cannot be read, in Korean: the reader says it as data and in English. */
import type { XlsxReason } from '../apps-script/xlsx';

const plain = {
  locked: '암호가 걸린 파일이거나 옛 형식(.xls)입니다. 암호 없는 .xlsx로 저장해 주세요.',
  noZip: '엑셀(.xlsx) 파일이 아니거나 손상된 파일입니다.',
  noWorkbook: '엑셀(.xlsx) 파일이 아닙니다. 통합 문서가 들어 있지 않습니다.',
  noTabs: '시트가 하나도 없는 파일입니다.',
  broken: '엑셀(.xlsx) 파일이 손상되었습니다. 엑셀에서 열어 다시 저장해 주세요.',
  brokenPart: '손상된 파일입니다. 압축이 풀리지 않습니다.',
  vastPart: '압축을 풀면 너무 커지는 파일입니다.',
} as const;

export function xlsxWords(reason: XlsxReason): string {
  switch (reason.kind) {
    case 'timeZone':
      return `알 수 없는 시간대입니다: ${reason.timeZone}.`;
    case 'lostTab':
      return `「${reason.tab}」 시트의 내용이 파일에 없습니다.`;
    case 'rowNumber':
      return `있을 수 없는 행 번호입니다: ${reason.given}.`;
    case 'vastTab':
      return `「${reason.tab}」 시트가 너무 큽니다(${reason.rows}행 × ${reason.columns}열). 빈 행과 열을 지워 주세요.`;
    default:
      return plain[reason.kind];
  }
}
