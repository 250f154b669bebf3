/** Forms. Whatever writes waits until no other execution does. */
import { saveCategory, searchCategories } from '../../jobs/forms/categories';
import { certificationForm, saveCertification } from '../../jobs/forms/certification-form';
import { noticeForm, saveNotice } from '../../jobs/forms/notice-form';
import { findAddress } from '../../jobs/forms/postcode';
import { productNotice, saveProductNotice } from '../../jobs/forms/product-notice';
import { rowForm, saveRowForm } from '../../jobs/forms/row-form';
import { answerTemplates } from '../../jobs/inquiries/answer-drafts';
import { fetchMissingCodes } from '../../jobs/missing-codes';
import { alone } from '../../jobs/work';
import type { formCalls } from '../contract/forms';
import type { Handlers } from './handler';

export const formHandlers: Handlers<keyof typeof formCalls> = {
  rowForm,
  saveRowForm: (outside, order) => alone(outside, () => saveRowForm(outside, order)),
  noticeForm,
  saveNotice: (outside, order) => alone(outside, () => saveNotice(outside, order)),
  productNotice,
  saveProductNotice: (outside, order) => alone(outside, () => saveProductNotice(outside, order)),
  certificationForm,
  saveCertification: (outside, order) => alone(outside, () => saveCertification(outside, order)),
  searchCategories(outside, order) {
    fetchMissingCodes(outside);
    return searchCategories(outside, order);
  },
  saveCategory: (outside, order) => alone(outside, () => saveCategory(outside, order)),
  findAddress,
  answerTemplates: (outside) => ({ templates: answerTemplates(outside) }),
};
