/** What the product is called, for all that a seller sees: written here and nowhere else; the pages get it when they are built. */
export const PRODUCT = '제휴몰 시트 연동';

/** What it was called when it knew one mall; files of that time still say so. */
export const FORMER_PRODUCT = '위메프 시트 연동';
