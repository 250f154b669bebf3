/** 인증정보: what a seller writes into one cell of 상품. */
import { caution, type Finding, mistake } from '../finding';
import { josa } from '../josa';
import { looseKey, quoted } from '../nearest';
import { findCertificationKind, unknownCertificationKind } from './find-kind';
import { checkCertificationNumber, plainNumber } from './number';
import type { CertificationType } from './types';

export interface ListedCertification {
  type: CertificationType;
  /** 인증기관 as written, `''` when blank. */
  agency: string;
  /** `''` for 공급자적합성확인. */
  number: string;
}

export type Certification =
  | { kind: 'none' }
  /** The detail page tells it (상세설명 별도표기). */
  | { kind: 'inDescription' }
  | { kind: 'listed'; certifications: readonly ListedCertification[] };

export interface ReadCertification {
  /** What can be sent of it; with an error among the findings, only what could be read. */
  certification: Certification;
  findings: Finding[];
}

const mostLines = 5;

/** One word instead of lines, in the manual's words and the usual others. */
const single = new Map<string, 'none' | 'inDescription'>([
  ...(['인증대상아님', '인증대상이아님', '대상아님', '인증해당없음', '해당없음', '인증없음'] as const).map(
    (word) => [word, 'none'] as const,
  ),
  ...(['상세설명별도표기', '상세정보별도표기', '별도표기', '상세설명참조', '상세페이지참조'] as const).map(
    (word) => [word, 'inDescription'] as const,
  ),
]);

/** The bar in its looks: full width, drawn, and the Korean vowel that shares its key. */
const bar = /[|｜│ㅣ]/;

interface ReadLine {
  label?: string;
  listed?: ListedCertification;
  findings: Finding[];
}

function readLine(line: string): ReadLine {
  const [written = '', agency = '', number = '', ...rest] = line.split(bar).map((field) => field.trim());
  const kind = findCertificationKind(written);
  if (!kind) return { findings: [unknownCertificationKind(written)] };
  if (rest.some((field) => field !== '')) {
    return {
      findings: [mistake(`${quoted(line)}에 칸이 너무 많습니다. 「유형 | 기관 | 번호」로 한 줄에 하나씩 적어 주세요.`)],
    };
  }
  const plain = plainNumber(number);
  const findings = checkCertificationNumber(kind, plain);
  return { label: kind.label, listed: { type: kind.type, agency, number: kind.numbered ? plain : '' }, findings };
}

/** The first of each type and number, and a warning for each line that says one again. */
function withoutDoubles(read: readonly ReadLine[]): { listed: ListedCertification[]; findings: Finding[] } {
  const seen = new Map<string, ListedCertification>();
  const findings = read.flatMap(({ listed, label = '' }) => {
    if (!listed) return [];
    const key = `${listed.type} ${listed.number}`;
    if (seen.has(key)) return [caution(josa`${quoted(`${label} ${listed.number}`)}이(가) 두 번 있어 하나만 보냅니다.`)];
    seen.set(key, listed);
    return [];
  });
  return { listed: [...seen.values()], findings };
}

/** 인증대상아님 and 상세설명 별도표기 stand alone. */
function readSingle(lines: readonly string[]): ReadCertification | undefined {
  const words = lines.map((line) => single.get(looseKey(line)));
  const word = words.find((found) => found !== undefined);
  if (lines.length === 0) return { certification: { kind: 'none' }, findings: [] };
  if (word === undefined) return undefined;
  const mixed = words.some((found) => found !== word);
  const sentence = '인증대상아님이나 상세설명 별도표기는 다른 줄과 함께 쓸 수 없습니다. 한 가지만 남겨 주세요.';
  return { certification: { kind: word }, findings: mixed ? [mistake(sentence)] : [] };
}

/**
 * Reads at most five lines `유형 | 기관 | 번호`, or the one word 인증대상아님 or 상세설명 별도표기; a blank cell means
 * 인증대상아님, as the manual's form starts. Blank lines do not count.
 * Source: 메뉴얼 「상품 등록 - 기본정보」 인증정보 (최대 5개); WAPI contract §5, etc.
 */
export function parseCertification(lines: readonly string[]): ReadCertification {
  const filled = lines.filter((line) => line.trim() !== '');
  const alone = readSingle(filled);
  if (alone) return alone;
  const read = filled.map(readLine);
  const { listed, findings } = withoutDoubles(read);
  const tooMany = filled.length > mostLines;
  return {
    certification: { kind: 'listed', certifications: listed },
    findings: [
      ...(tooMany
        ? [mistake(`인증은 5개까지 넣을 수 있는데 ${filled.length}개입니다. 나머지는 상세설명에 적어 주세요.`)]
        : []),
      ...read.flatMap((line) => line.findings),
      ...findings,
    ],
  };
}
