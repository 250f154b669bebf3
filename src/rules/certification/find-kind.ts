/** Finds the kind of certification that a written 유형 means. */
import { type Finding, mistake } from '../finding';
import { josa } from '../josa';
import { looseKey, nearest, quoted } from '../nearest';
import { once } from '../once';
import { type CertificationKind, certificationKinds } from './types';

const byKey = once(
  () =>
    new Map(
      certificationKinds.flatMap((kind) =>
        [kind.label, ...kind.otherNames].map((name) => [looseKey(name), kind] as const),
      ),
    ),
);

/** KC is the mark, 대상 and 번호 say nothing either: KC 전기용품 안전인증, 안전확인 대상. */
const bare = (key: string): string => key.replace(/^kc(인증)?|(대상|번호|kc)$/g, '');

/** The kind of a 유형 in any of its spellings; `undefined` for none of them. Source: WAPI contract §5, etc. */
export function findCertificationKind(written: string): CertificationKind | undefined {
  const key = looseKey(written);
  return byKey().get(key) ?? byKey().get(bare(key));
}

/** The kinds of which a written 유형 names the act alone: 안전인증 is one of children's, living and electric goods. */
function kindsOfAct(written: string): string[] {
  const key = bare(looseKey(written));
  const labels = certificationKinds.map(({ label }) => label);
  return key === '' ? [] : labels.filter((label) => looseKey(label).endsWith(key));
}

/** What to tell the seller about a 유형 that is none. Source: 메뉴얼 「인증정보」; WAPI contract §5, etc. */
export function unknownCertificationKind(written: string): Finding {
  const choices = kindsOfAct(written);
  if (choices.length > 1) {
    const named = choices.map((label) => `「${label}」`).join(', ');
    return mistake(`${quoted(written)}만으로는 어느 인증인지 알 수 없습니다. ${named} 가운데에서 골라 주세요.`);
  }
  const names = certificationKinds.map(({ label }) => label);
  const nearestName = choices[0] ?? nearest(written, names);
  const advice = nearestName ? `「${nearestName}」인지 확인해 주세요.` : `${names.join(', ')} 가운데에서 골라 주세요.`;
  return mistake(josa`${quoted(written)}은(는) 인증 유형이 아닙니다. ${advice}`);
}
