/** What 엑셀 다운로드 says, without the page. */

/** The name of the file with its ending, without the signs that Windows refuses. */
export const fileNameOf = (name: string): string => `${name.replace(/[\\/:*?"<>|]/g, '_')}.xlsx`;

/** How many shipments are in the file, and what the seller should know of them. */
export const exportedWords = (count: number, notes: readonly string[]): string =>
  [`송장 ${count.toLocaleString('en-US')}건을 엑셀 파일에 담았습니다.`, ...notes].join(' ');
