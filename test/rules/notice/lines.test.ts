import fc from 'fast-check';
import { josa } from '../../../src/rules/josa';
import { parseNoticeLines } from '../../../src/rules/notice/lines';

const word = fc.string({ unit: 'grapheme', minLength: 1 }).map((text) => text.replace(/[:：\r\n]/g, '').trim());

describe('품목고시내용의 줄 (메뉴얼 「품목고시」)', () => {
  it('「항목: 내용」을 첫 쌍점에서 나눈다', () => {
    expect(parseNoticeLines(['소재: 금속', '예상배송일：14:00 이전 당일출고', '', '   '])).toEqual({
      entries: [
        { item: '소재', text: '금속' },
        { item: '예상배송일', text: '14:00 이전 당일출고' },
      ],
      findings: [],
    });
  });

  it.each(['소재 금속', ': 금속', '금속'])('쌍점이나 항목이 없는 줄 「%s」은 오류이고 쓰는 법을 알린다', (line) => {
    const { entries, findings } = parseNoticeLines([line]);
    expect(entries).toEqual([]);
    expect(findings).toEqual([
      {
        level: 'error',
        message: josa`「${line}」을(를) 읽을 수 없습니다. 「항목: 내용」으로 한 줄에 하나씩 적어 주세요.`,
      },
    ]);
  });

  it('내용이 없는 줄은 쓰지 않고 주의로 알린다', () => {
    expect(parseNoticeLines(['소재:'])).toEqual({
      entries: [],
      findings: [{ level: 'warning', message: '「소재」 뒤에 내용이 없어 이 줄은 쓰지 않습니다.' }],
    });
  });

  it('적은 그대로 다시 읽는다', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 }).map((value) => value.trim());
    const entries = fc.array(fc.record({ item: word, text }).filter(({ item, text }) => item !== '' && text !== ''));
    fc.assert(
      fc.property(entries, (written) => {
        const lines = written.map(({ item, text }) => `${item}: ${text}`);
        expect(parseNoticeLines(lines)).toEqual({ entries: written, findings: [] });
      }),
    );
  });

  it('어떤 줄이 와도 멈추지 않고, 빈 줄 말고는 줄마다 항목 하나나 메시지 하나가 된다', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (lines) => {
        const { entries, findings } = parseNoticeLines(lines);
        expect(entries.length + findings.length).toBe(lines.filter((line) => line.trim() !== '').length);
      }),
    );
  });
});
