/** 제휴몰 계정정보 and 설정. */

import { noteSavedAccount } from '../../engine/schedule';
import { accountView, saveAccount, testAccount } from '../../settings/account';
import { readPreferences } from '../../settings/preferences';
import { postcodeKey, savePostcodeKey } from '../../views/row-forms/postcode';
import { saveSettings } from '../../views/save-settings';
import type { accountCalls } from '../contract/account';
import type { Handlers } from './handler';

const STANDARD_MALL = '위메프';

export const accountHandlers: Handlers<keyof typeof accountCalls> = {
  saveAccount(outside, args) {
    const view = saveAccount(outside, { issuedOn: '', expiresOn: '', ...args });
    noteSavedAccount(outside);
    return view;
  },
  account: (outside, { mall = STANDARD_MALL }) => accountView(outside, mall),
  testAccount(outside, { mall = STANDARD_MALL }) {
    testAccount(outside, mall);
    return { message: `${mall} 계정으로 연결되었습니다.` };
  },
  settings: ({ settings }) => readPreferences(settings),
  saveSettings,
  postcodeKey,
  savePostcodeKey,
};
