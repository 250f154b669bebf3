/** 품목고시내용: what a seller writes into one cell of 상품, a line an item. */
import { caution, type Finding, mistake } from '../finding';
import { josa } from '../josa';
import { quoted } from '../nearest';

/** An item as written, and what stands in it. */
export interface NoticeEntry {
  item: string;
  text: string;
}

export interface NoticeLines {
  entries: readonly NoticeEntry[];
  findings: Finding[];
}

function readLine(line: string): NoticeEntry | Finding {
  const [, item = '', text = ''] = /^([^:：]*)[:：](.*)$/s.exec(line) ?? [];
  if (item.trim() === '')
    return mistake(josa`${quoted(line)}을(를) 읽을 수 없습니다. 「항목: 내용」으로 한 줄에 하나씩 적어 주세요.`);
  if (text.trim() === '') return caution(`${quoted(item)} 뒤에 내용이 없어 이 줄은 쓰지 않습니다.`);
  return { item: item.trim(), text: text.trim() };
}

/**
 * Reads lines of the form `항목: 내용`, cut at the first colon (of either width). Blank lines do not count; a line without
 * a colon is an error, one without text a warning and left out.
 * Source: 메뉴얼 「품목고시」; the column 품목고시내용.
 */
export function parseNoticeLines(lines: readonly string[]): NoticeLines {
  const read = lines.filter((line) => line.trim() !== '').map(readLine);
  return {
    entries: read.flatMap((line) => ('item' in line ? [line] : [])),
    findings: read.flatMap((line) => ('level' in line ? [line] : [])),
  };
}
