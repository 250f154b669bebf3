/** 인증정보 of a product: 위메프 asks for it in five blocks, each with types of its own. */

import { josa } from '../../rules/josa';
import { quoted } from '../../rules/nearest';
import type { Certifications } from '../port/listings';
import { type Built, unbuildable } from './built';
import { blockOf, certificationBlocks, certificationCode, certificationKind } from './certification-codes';
import type { WireProduct } from './product.wire';

const needed = 'Y';
const notNeeded = 'N';
const inDescription = 'D';

/** The fields of the five blocks. A type that 위메프 does not have is a sentence for the seller. */
export function certificationPart(certifications: Certifications): Built<Record<string, unknown>> {
  const listed = certifications.kind === 'listed' ? certifications.certifications : [];
  const coded = listed.map(({ type, number }) => ({
    certificationType: certificationCode(type),
    certificationNo: number,
  }));
  const unknown = coded.findIndex(({ certificationType }) => blockOf(certificationType) === undefined);
  if (unknown >= 0)
    return unbuildable(
      josa`${quoted(listed[unknown]!.type)}은(는) 위메프에 없는 인증유형입니다. 다른 유형으로 고치세요.`,
    );
  const absent = certifications.kind === 'inDescription' ? inDescription : notNeeded;
  const fields = certificationBlocks.flatMap((block): [string, unknown][] => {
    const own = coded.filter(({ certificationType }) => blockOf(certificationType) === block);
    return [
      [`${block.name}IsCertification`, own.length > 0 ? needed : absent],
      [`${block.name}CertificationList`, own],
    ];
  });
  return { ok: true, value: Object.fromEntries(fields) };
}

/** What a product shows: listed when any block lists something. A type that we do not know keeps the mall's code. */
export function readCertifications(etc: WireProduct['etc']): Certifications {
  const certifications = certificationBlocks
    .flatMap(({ name }) => (etc[`${name}IsCertification`] === needed ? etc[`${name}CertificationList`] : []))
    .map(({ certificationType, certificationNo }) => ({
      type: certificationKind(certificationType),
      number: certificationNo,
    }));
  if (certifications.length > 0) return { kind: 'listed', certifications };
  const isStated = certificationBlocks.some(({ name }) => etc[`${name}IsCertification`] === inDescription);
  return { kind: isStated ? 'inDescription' : 'none' };
}
