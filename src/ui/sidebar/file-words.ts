/** What the page says of an Excel file, without the page. */

interface ReadSheet {
  name: string;
  hiddenRows: number;
}

interface ReadFile {
  sheets: readonly ReadSheet[];
  hiddenSheets: number;
}

export const EXCEL_TOO_LARGE =
  '엑셀 파일이 너무 큽니다. 서식만 있는 칸까지 200만 칸, 서로 다른 글 50만 개까지 읽습니다. 목록만 새 파일에 복사해 넣어 주세요.';

/** Why a file without a visible list is not taken. */
export const emptyWords = (what: string, hiddenSheets: number): string =>
  hiddenSheets > 0
    ? `보이는 시트에 ${what} 목록이 없습니다. 숨긴 시트 ${hiddenSheets}개는 읽지 않으니, 목록이 거기 있으면 숨기기를 취소하고 저장해 다시 고르세요.`
    : `파일에 ${what} 목록이 없습니다. 목록이 있는 파일을 고르세요.`;

/** Which sheet was read, where there are others, and how many of its rows the seller does not see; '' when neither. */
export function sheetWords({ name, hiddenRows }: ReadSheet, { sheets, hiddenSheets }: ReadFile): string {
  const isOneOfMany = sheets.length + hiddenSheets > 1;
  return [
    ...(isOneOfMany ? [`「${name}」 시트를 읽었습니다.`] : []),
    ...(hiddenRows > 0
      ? [`숨긴 행 ${hiddenRows.toLocaleString('en-US')}개도 함께 읽었습니다. 빼려면 지우고 저장해 다시 고르세요.`]
      : []),
  ].join(' ');
}
