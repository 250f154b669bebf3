/** Files of lists. */
import { chooseSheet } from '../../views/choose-sheet';
import type { fileCalls } from '../contract/files';
import type { Handlers } from './handler';

export const fileHandlers: Handlers<keyof typeof fileCalls> = {
  chooseSheet: (_, order) => chooseSheet(order),
};
