import { createHash, createHmac } from 'node:crypto';
import fc from 'fast-check';
import { formatDate, parseDate } from '../../../local/apps-script/services/java-dates';
import { MORNING, openScript } from './script';

describe('Utilities의 날짜', () => {
  it.each([
    ['yyyy-MM-dd HH:mm:ss', '2026-11-23 10:00:00'],
    ["yyyyMMdd'T'HHmm", '20261123T1000'],
    ['yy/M/d h:mm a', '26/11/23 10:00 AM'],
    ['EEE u SSS', 'Mon 1 000'],
    ['Z XXX X', '+0900 +09:00 +0900'],
    ["''yyyy''", "'2026'"],
  ])('%s는 %s이다', (pattern, text) => {
    expect(formatDate(MORNING, 'Asia/Seoul', pattern)).toBe(text);
  });

  it('모르는 글자와 시간대는 거절한다', () => {
    expect(() => formatDate(MORNING, 'Asia/Seoul', 'GG')).toThrow('GG'.slice(0, 1));
    expect(() => formatDate(MORNING, 'Asia/Nowhere', 'yyyy')).toThrow('Asia/Nowhere');
    expect(() => formatDate(Number.NaN, 'Asia/Seoul', 'yyyy')).toThrow('Invalid date');
  });

  it('적은 글을 같은 모양으로 읽으면 같은 때다', () => {
    const pattern = 'yyyy-MM-dd HH:mm:ss';
    const seconds = fc.integer({ min: 0, max: 4_000_000_000 });
    fc.assert(
      fc.property(seconds, fc.constantFrom('Asia/Seoul', 'UTC', 'Asia/Kolkata'), (second, zone) => {
        expect(parseDate(formatDate(second * 1000, zone, pattern), zone, pattern)).toBe(second * 1000);
      }),
    );
  });

  it('모양이 다른 글은 거절한다', () => {
    expect(() => parseDate('어제', 'Asia/Seoul', 'yyyy-MM-dd')).toThrow('yyyy-MM-dd');
  });

  it('스크립트 안에서 스크립트의 날짜를 주고받는다', () => {
    const body = `
      const date = Utilities.parseDate('2026-11-23', 'Asia/Seoul', 'yyyy-MM-dd');
      return [date instanceof Date, Utilities.formatDate(date, 'UTC', 'yyyy-MM-dd HH')];`;
    expect(openScript().go(body)).toEqual([true, '2026-11-22 15']);
  });
});

describe('Utilities의 바이트', () => {
  it('base64는 한글도 되돌린다', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const body = `const coded = Utilities.base64EncodeWebSafe(${JSON.stringify(text)});
          return [Utilities.newBlob(Utilities.base64DecodeWebSafe(coded)).getDataAsString(), Utilities.base64Encode(${JSON.stringify(text)})];`;
        expect(openScript().go(body)).toEqual([text, Buffer.from(text).toString('base64')]);
      }),
      { numRuns: 20 },
    );
  });

  it('다이제스트는 부호 있는 바이트다', () => {
    const given = openScript().go(`return [
      Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, '가', Utilities.Charset.UTF_8),
      Utilities.computeHmacSha256Signature('값', '열쇠', Utilities.Charset.UTF_8)]`);
    const signed = (bytes: Buffer) => [...new Int8Array(bytes)];
    expect(given).toEqual([
      signed(createHash('sha256').update('가').digest()),
      signed(createHmac('sha256', '열쇠').update('값').digest()),
    ]);
  });

  it.each([
    "Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, '가')",
    "Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, '가', Utilities.Charset.US_ASCII)",
    "Utilities.computeHmacSha256Signature('값', 'key')",
    "Utilities.computeHmacSha256Signature('value', '열쇠')",
  ])('글자를 잃을 글은 서명하지 않고 문자셋을 달라고 한다: %s', (call) => {
    expect(() => openScript().go(call)).toThrow('Charset.UTF_8');
  });

  it('라틴 글자와 바이트는 문자셋 없이 서명한다', () => {
    const given = openScript().go(`return [Utilities.computeHmacSha256Signature('value', 'key'),
      Utilities.computeHmacSha256Signature([118, 97, 108, 117, 101], [107, 101, 121])]`);
    const signed = [...new Int8Array(createHmac('sha256', 'key').update('value').digest())];
    expect(given).toEqual([signed, signed]);
  });

  it('너무 오래 쉬거나 base64가 아니면 거절한다', () => {
    expect(() => openScript().go('Utilities.sleep(300001)')).toThrow();
    expect(() => openScript().go("Utilities.base64Decode('한글')")).toThrow('decode');
  });
});
