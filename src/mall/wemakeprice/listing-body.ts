/** The whole request of setProduct from a draft (contract §5). */
import type { ListingDraft, MallNoticeGroup } from '../port/listings';
import type { Built } from './built';
import { certificationPart } from './certification-part';
import { noticePart } from './notice-part';
import { optionPart } from './option-part';
import { type ShownProduct, shownPart } from './product.wire';
import { basicPart, detailPart, etcPart, type NameNumbers } from './product-parts';
import { salePart } from './sale-part';
import type { Part } from './wire';

/** The mall's numbers for what drafts name, and the time (KST text). */
export interface Numbers extends NameNumbers {
  noticeGroups: readonly MallNoticeGroup[];
  now: string;
}

/**
 * With `shown` an update of that product, in which stays what the draft does not speak of; without, a new one. A name that
 * must have a number and has none is a sentence for the seller.
 */
export function productBody(draft: ListingDraft, numbers: Numbers, shown?: ShownProduct): Built<Part> {
  const notices = noticePart(draft.notices, numbers.noticeGroups, shown?.raw['noticeList']);
  if (!notices.ok) return notices;
  const certifications = certificationPart(draft.certifications);
  if (!certifications.ok) return certifications;
  return {
    ok: true,
    value: {
      basic: basicPart(draft, shownPart(shown, 'basic'), numbers),
      sale: salePart(draft, shownPart(shown, 'sale'), numbers.now),
      detail: detailPart(draft, shownPart(shown, 'detail')),
      option: optionPart(draft, shownPart(shown, 'option')),
      noticeList: notices.value,
      etc: etcPart(draft, shownPart(shown, 'etc'), certifications.value),
    },
  };
}
