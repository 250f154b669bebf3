/** 제휴몰 계정정보 and 설정. */

import { noteSavedAccount } from '../../engine/schedule';
import { josa } from '../../rules/josa';
import { accountViews, removeAccount, saveAccount, testAccount } from '../../settings/account';
import { readPreferences } from '../../settings/preferences';
import { mallViews } from '../../views/malls';
import { postcodeKey, savePostcodeKey } from '../../views/row-forms/postcode';
import { saveSettings } from '../../views/save-settings';
import type { accountCalls } from '../contract/account';
import type { Handlers } from './handler';

export const accountHandlers: Handlers<keyof typeof accountCalls> = {
  saveAccount(outside, args) {
    const view = saveAccount(outside, { issuedOn: '', expiresOn: '', ...args });
    noteSavedAccount(outside);
    return view;
  },
  malls: mallViews,
  account: accountViews,
  testAccount(outside, name) {
    testAccount(outside, name);
    return { message: josa`${name.mall} 계정 「${name.sellerId}」(으)로 연결되었습니다.` };
  },
  removeAccount(outside, name) {
    removeAccount(outside, name);
    noteSavedAccount(outside);
    return accountViews(outside);
  },
  settings: ({ settings }) => readPreferences(settings),
  saveSettings,
  postcodeKey,
  savePostcodeKey,
};
