/** 보관한 주문. */
import { findArchived, showArchived } from '../../jobs/archive/find-archived';
import type { archiveCalls } from '../contract/archive';
import type { Handlers } from './handler';

export const archiveHandlers: Handlers<keyof typeof archiveCalls> = {
  findArchived: (outside, { text }) => findArchived(outside, text),
  showArchived,
};
