/** Forms. Whatever writes waits until no other execution does. */

import { alone } from '../../engine/alone';
import { answerTemplates } from '../../jobs/inquiries/answer-drafts';
import { fetchMissingCodes } from '../../jobs/missing-codes';
import { saveCategory, searchCategories } from '../../views/row-forms/categories';
import { certificationForm, saveCertification } from '../../views/row-forms/certification-form';
import { noticeForm, saveNotice } from '../../views/row-forms/notice-form';
import { findAddress } from '../../views/row-forms/postcode';
import { productNotice, saveProductNotice } from '../../views/row-forms/product-notice';
import { rowForm, saveRowForm } from '../../views/row-forms/row-form';
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
