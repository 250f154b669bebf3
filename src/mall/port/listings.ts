/**
 * Products as they stand at a mall (판매상품), and what a seller sets up for them there, in the seller's words. A mall's
 * field names, codes and limits are the adapter's; so is reading back after an answer that was lost.
 */

/** A leaf of the mall's tree of categories, from the top down. */
export interface MallCategory {
  path: string[];
  code: string;
}

/** A 품목고시 group of the mall with its items. */
export interface MallNoticeGroup {
  code: string;
  name: string;
  items: { code: string; name: string; standardText: string }[];
}

/** A brand or a maker that the mall knows. */
export interface MallName {
  code: string;
  name: string;
}

/** The mall's numbers of brands, or of makers, that drafts name. */
export interface NameNumbers {
  /** Numbers from an earlier day, blank for a name that the mall does not have: they are not asked for again. */
  remember(numbers: ReadonlyMap<string, string>): void;
  /** By name, all at once; a name that the mall does not have exactly so is left out. Throws `MallError`. */
  numbers(names: readonly string[]): ReadonlyMap<string, string>;
}

export type ShippingMethod = 'parcel' | 'direct' | 'post' | 'overseasParcel' | 'overseasDirect';

/** 배송정보. Money is won, addresses as typed. */
export interface ShippingPolicy {
  /** The mall's number; missing for one that is not there yet. */
  policyId?: string | undefined;
  name: string;
  method: ShippingMethod;
  /** Charged for each product, or once for all of a seller's goods in a parcel. */
  bundling: 'product' | 'seller';
  feeKind: 'free' | 'conditional' | 'paid';
  fee?: number | undefined;
  /** Free from this order amount on; only with `conditional`. */
  freeFrom?: number | undefined;
  area: 'whole' | 'withoutRemote';
  jejuFee?: number | undefined;
  remoteFee?: number | undefined;
  payment: 'prepaid' | 'collect';
  /** One way. */
  returnFee: number;
  release: PostalAddress;
  returnTo: PostalAddress;
  /** Days until it leaves. */
  releaseDays: number;
  /** Orders until this hour leave the same day; only with one day. */
  releaseHour?: number | undefined;
  holidays: 'excluded' | 'eveExcludedToo' | 'included';
}

export interface PostalAddress {
  zip: string;
  address: string;
  detail: string;
}

export type ProductType = 'new' | 'used' | 'refurbished' | 'returned' | 'custom' | 'ticket' | 'rental' | 'grocery';

/** 인증정보: not needed, given in the description, or listed. */
export type Certifications =
  | { kind: 'none' }
  | { kind: 'inDescription' }
  | { kind: 'listed'; certifications: { type: string; number: string }[] };

export interface ListingOption {
  /** The mall's number of the option, where it has one that must stay. */
  optionId?: string;
  values: string[];
  /** Won on top of the price; may be negative. */
  extra: number;
  soldOut: boolean;
  stock: number;
  sellerCode: string;
}

/** A product with everything that is sent to a mall. */
export interface ListingDraft {
  /** Our 상품코드, the mall's seller code. */
  productCode: string;
  name: string;
  type: ProductType;
  categoryCode: string;
  shippingPolicyId: string;
  adultOnly: boolean;
  brand: string;
  maker: string;
  sale: ListingSale;
  taxed: boolean;
  minimumQuantity?: number | undefined;
  maximumQuantity?: number | undefined;
  mainImage: string;
  moreImages: string[];
  description: { kind: 'images'; urls: string[] } | { kind: 'html'; html: string };
  options: { titles: string[]; rows: ListingOption[] } | undefined;
  /** Texts that the buyer types in. */
  textOptions: string[];
  /** Stock of a product without options. */
  stock: number;
  notices: { group: string; items: { item: string; text: string }[] }[];
  parallelImport: boolean;
  certifications: Certifications;
  isbn10?: string | undefined;
  isbn13?: string | undefined;
  keywords: string[];
  /** The whole policy, for a mall that keeps none (`Capabilities.shippingPolicies`). */
  shippingPolicy?: ShippingPolicy | undefined;
  /** What some malls want besides. */
  afterService?: { phone: string; text: string } | undefined;
  origin?: { code: string; text: string; importer: string } | undefined;
  /** 상품속성 and 구매옵션 of the category, by name. */
  attributes?: { name: string; value: string }[] | undefined;
}

/** Price and period; what the small call changes. */
export interface ListingSale {
  originalPrice: number;
  price: number;
  /** KST texts with an hour, `yyyy-MM-dd HH:00:00`. */
  from: string;
  to: string;
  /** 상시판매; the period then still stands, but the mall does not end the sale by it. Missing means 기간설정. */
  always?: boolean | undefined;
}

export type ListingStatus = 'selling' | 'stopped';

/** What the mall says of a product. */
export interface Listing {
  listingId: string;
  /** `pending` and `rejected`: the mall looks at a product before it is sold. */
  status: ListingStatus | 'pending' | 'rejected' | 'other';
  /** Why the mall rejected it, in its words. */
  statusReason?: string;
  draft: ListingDraft;
}

/**
 * The outcome of one write. `refused`: the mall refused it for good, in its own sentence. `lost`: no answer came and
 * reading back did not decide it, so the outcome is unknown. `unavailable`: it certainly did not happen and may be
 * tried again. `isOtherwise`: a refusal of what is already done in another way than asked, which only a change can
 * correct.
 */
export type WriteOutcome<T> =
  | { ok: true; value: T; note?: string | undefined }
  | {
      ok: false;
      why: 'refused' | 'lost' | 'unavailable';
      reason: string;
      /** Of `lost`: when the earlier try of unknown outcome went out (KST text); missing when it was now. */
      sentAt?: string | undefined;
      isOtherwise?: true;
    };

/** Something that is to be written. */
export interface MaybeSent {
  /**
   * When an earlier try went out that may have reached the mall (KST text, blank where that is not known): the mall is asked
   * before anything is sent, and it is sent once more only when its no is late enough to mean something.
   */
  maybeSentAt?: string | undefined;
}

/** A draft to be made a product of the mall; asked for by seller code. */
export interface NewListing extends ListingDraft, MaybeSent {}

export interface CreatedListing {
  listingId: string;
  /** The mall had this seller code already, with other content: the number is its own, and the content wants an update. */
  differs: boolean;
}

/**
 * What a mall offers for products; part of `Mall`. Everything here throws `MallError`: what concerns the whole account at once, and
 * `quota` when the mall turned everything away. Hand over at most `Mall.batchSize` items at a time, so that a throw forgets no outcome.
 */
export interface ListingApi {
  readonly limits: {
    optionTitles: number;
    optionRows: number;
    /** Characters of a product's name. */
    name: number;
  };
  categories(): MallCategory[];
  /** Of a category, where the mall's groups depend on it; all of them without one. */
  noticeGroups(categoryCode?: string): MallNoticeGroup[];
  /** Names of the attributes that a category wants, those that must be given marked; missing where the mall has none. */
  attributes?(categoryCode: string): { name: string; isNeeded: boolean; values: string[] }[];
  /** Addresses at the mall of pictures that lie elsewhere, one outcome each; missing where any address will do. */
  uploadImages?(urls: readonly string[]): WriteOutcome<{ url: string }>[];
  brands(name: string): MallName[];
  makers(name: string): MallName[];
  /** What writes need of brands and makers; asked by themselves where nobody has asked before. */
  readonly names: Readonly<Record<'brand' | 'maker', NameNumbers>>;
  /** All of the seller's. Throws `MallError`. */
  shippingPolicies(): ShippingPolicy[];
  /** One outcome a policy, in order: its number at the mall. With a `policyId` it is changed, without it is made. */
  saveShippingPolicies(policies: readonly (ShippingPolicy & MaybeSent)[]): WriteOutcome<{ policyId: string }>[];
  /**
   * One outcome a draft, in order. With `maybeSent`, and after an answer that was lost, a product that the mall has under
   * the seller code is taken over, not doubled.
   */
  createListings(drafts: readonly NewListing[]): WriteOutcome<CreatedListing>[];
  /** Everything anew; what only the mall knows of a product stays. */
  updateListings(
    changes: readonly (MaybeSent & { listingId: string; draft: ListingDraft })[],
  ): WriteOutcome<{ listingId: string }>[];
  /** Price and period; the rest of how it is sold stays. A sale that has begun keeps the start that the mall has. */
  changeSales(changes: readonly (MaybeSent & { listingId: string; sale: ListingSale })[]): WriteOutcome<void>[];
  changeStatuses(changes: readonly (MaybeSent & { listingId: string; status: ListingStatus })[]): WriteOutcome<void>[];
  /** Amounts, states and stock of the options, or the stock of a product without. */
  changeStocks(
    changes: readonly (MaybeSent & {
      listingId: string;
      options: ListingDraft['options'];
      textOptions: string[];
      stock: number;
    })[],
  ): WriteOutcome<void>[];
  /** `undefined` where the mall has no such product any more. */
  readListings(listingIds: readonly string[]): WriteOutcome<Listing | undefined>[];
  /** By seller code; empty where the mall has none. */
  findListings(productCodes: readonly string[]): WriteOutcome<Listing[]>[];
}
