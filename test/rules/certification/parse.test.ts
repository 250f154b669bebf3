import fc from 'fast-check';
import { parseCertification } from '../../../src/rules/certification/parse';
import { certificationKinds } from '../../../src/rules/certification/types';

const told = (...lines: string[]) =>
  parseCertification(lines).findings.map(({ level, message }) => `${level} ${message}`);
const listed = (...lines: string[]) => {
  const { certification } = parseCertification(lines);
  return certification.kind === 'listed' ? certification.certifications : certification.kind;
};

describe('인증정보 읽기 (메뉴얼 「인증정보」)', () => {
  it('「유형 | 기관 | 번호」를 읽는다', () => {
    expect(parseCertification(['어린이제품 안전인증 | 한국건설생활환경시험연구원 | CB061R2170-3018'])).toEqual({
      certification: {
        kind: 'listed',
        certifications: [
          {
            type: 'childSafetyCertification',
            agency: '한국건설생활환경시험연구원',
            number: 'CB061R2170-3018',
          },
        ],
      },
      findings: [],
    });
  });

  it.each([
    '전기용품 안전인증|KTL|HU071234-12001A',
    ' 전기용품 안전인증 ｜ KTL ｜ ＨＵ０７１２３４－１２００１Ａ ',
    '전기용품안전인증ㅣKTLㅣHU071234 - 12001A',
    'KC 전기용품 안전인증 │ KTL │ HU071234–12001A |',
  ])('막대와 글자의 너비, 빈칸, 붙임표가 달라도 같게 읽는다: %s', (line) => {
    expect(listed(line)).toEqual([{ type: 'electricSafetyCertification', agency: 'KTL', number: 'HU071234-12001A' }]);
    expect(told(line)).toEqual([]);
  });

  it('기관은 비워도 된다', () => {
    expect(listed('전파인증 | | R-C-ABC-DEF')).toEqual([
      { type: 'radioConformity', agency: '', number: 'R-C-ABC-DEF' },
    ]);
    expect(told('전파인증 | | R-C-ABC-DEF')).toEqual([]);
  });

  it.each([[[]], [['']], [['  ', '']]])('비어 있으면 인증대상아님이다: %j', (lines) => {
    expect(parseCertification(lines)).toEqual({ certification: { kind: 'none' }, findings: [] });
  });

  it.each(['인증대상아님', '인증 대상 아님', ' 인증대상 아님. ', '해당없음'])('「%s」은 인증대상아님이다', (word) => {
    expect(parseCertification([word])).toEqual({ certification: { kind: 'none' }, findings: [] });
  });

  it.each(['상세설명 별도표기', '상세설명별도표기', '상세 설명 별도 표기', '상세정보 별도표기'])(
    '「%s」은 상세설명 별도표기이다',
    (word) => {
      expect(parseCertification([word])).toEqual({ certification: { kind: 'inDescription' }, findings: [] });
    },
  );

  it.each([
    [['인증대상아님', '전파인증 | | R-C-ABC-DEF']],
    [['전파인증 | | R-C-ABC-DEF', '상세설명 별도표기']],
    [['인증대상아님', '상세설명 별도표기']],
  ])('인증대상아님이나 상세설명 별도표기는 다른 줄과 함께 쓸 수 없다: %j', (lines) => {
    expect(told(...lines)).toEqual([
      'error 인증대상아님이나 상세설명 별도표기는 다른 줄과 함께 쓸 수 없습니다. 한 가지만 남겨 주세요.',
    ]);
  });

  it('인증은 5개까지 넣을 수 있다 (최대 5개)', () => {
    const lines = ['5001', '5002', '5003', '5004', '5005', '5006'].map(
      (end) => `생활용품 안전확인 | KTR | CB067R317-${end}`,
    );
    expect(told(...lines.slice(0, 5))).toEqual([]);
    expect(told(...lines)).toEqual(['error 인증은 5개까지 넣을 수 있는데 6개입니다. 나머지는 상세설명에 적어 주세요.']);
  });

  it('모르는 유형은 오류이고, 읽은 줄은 남는다', () => {
    const lines = ['어린이재품 안전확인 | KTR | CB067R317-5002', '전파인증 | | R-C-ABC-DEF'];
    expect(told(...lines)).toEqual([
      'error 「어린이재품 안전확인」은 인증 유형이 아닙니다. 「어린이제품 안전확인」인지 확인해 주세요.',
    ]);
    expect(listed(...lines)).toEqual([{ type: 'radioConformity', agency: '', number: 'R-C-ABC-DEF' }]);
  });

  it('칸이 네 개이면 오류이다', () => {
    const [finding] = told('전파인증 | 국립전파연구원 | R-C-ABC-DEF | 메모');
    expect(finding).toMatch(/^error .*칸이 너무 많습니다/);
  });

  it('같은 인증을 두 번 적으면 하나만 보내고 주의로 알린다', () => {
    const lines = ['전파인증 | | R-C-ABC-DEF', '방송통신기자재 적합성평가 | RRA | R-C-ABC-DEF'];
    expect(listed(...lines)).toHaveLength(1);
    expect(told(...lines)).toEqual(['warning 「방송통신기자재 적합성평가 R-C-ABC-DEF」가 두 번 있어 하나만 보냅니다.']);
  });

  it('적은 그대로 다시 읽는다', () => {
    const word = fc.stringMatching(/^[A-Z0-9가-하]{1,10}$/);
    const line = fc.record({ kind: fc.constantFrom(...certificationKinds), agency: word, number: word });
    const lines = fc.uniqueArray(line, {
      minLength: 1,
      maxLength: 5,
      selector: ({ kind, number }) => (kind.numbered ? `${kind.type} ${number}` : kind.type),
    });
    fc.assert(
      fc.property(lines, (written) => {
        const cell = written.map(({ kind, agency, number }) => `${kind.label} | ${agency} | ${number}`);
        expect(listed(...cell)).toEqual(
          written.map(({ kind, agency, number }) => ({
            type: kind.type,
            agency,
            number: kind.numbered ? number.normalize('NFKC') : '',
          })),
        );
        expect(parseCertification(cell).findings.filter(({ level }) => level === 'error')).toEqual([]);
      }),
    );
  });

  it('어떤 글이 와도 멈추지 않고, 읽지 못한 줄은 모두 오류로 알린다', () => {
    const line = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.tuple(fc.constantFrom('안전인증', '전파인증', '인증대상아님'), fc.string()).map((parts) => parts.join('|')),
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const { certification, findings } = parseCertification(lines);
        const filled = lines.filter((text) => text.trim() !== '').length;
        const read = certification.kind === 'listed' ? certification.certifications.length : filled;
        expect(read + findings.length).toBeGreaterThanOrEqual(filled);
      }),
    );
  });
});
