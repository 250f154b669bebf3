/** What a seller picks from at 위메프, as it is sent: categories, 품목고시 groups, brands, makers. */
import * as z from 'zod';
import type { MallCategory, MallName, MallNoticeGroup } from '../port/listings';
import { identity, listOf, text } from './wire';

const category = z
  .object({ lcateName: text, mcateName: text, scateName: text, dcateName: text, dcateCode: identity })
  .transform(({ dcateCode, lcateName, mcateName, scateName, dcateName }): MallCategory => {
    const path = [lcateName, mcateName, scateName, dcateName].map((name) => name.trim());
    return { path: path.filter((name) => name !== ''), code: dcateCode };
  });

const noticeItem = z
  .object({ noticeNo: identity, noticeName: text, defaultValue: text })
  .transform(({ noticeNo, noticeName, defaultValue }) => ({
    code: noticeNo,
    name: noticeName.trim(),
    standardText: defaultValue,
  }));

const noticeGroup = z
  .object({ groupNoticeNo: identity, groupNoticeNoName: text, noticeList: listOf(noticeItem) })
  .transform(
    ({ groupNoticeNo, groupNoticeNoName, noticeList }): MallNoticeGroup => ({
      code: groupNoticeNo,
      name: groupNoticeNoName.trim(),
      items: noticeList,
    }),
  );

const brand = z
  .object({ brandNo: identity, brandName: text })
  .transform(({ brandNo, brandName }): MallName => ({ code: brandNo, name: brandName.trim() }));

const maker = z
  .object({ makerNo: identity, makerName: text })
  .transform(({ makerNo, makerName }): MallName => ({ code: makerNo, name: makerName.trim() }));

export const categoryList = listOf(category);
export const noticeGroupList = listOf(noticeGroup);
export const brandList = listOf(brand);
export const makerList = listOf(maker);
