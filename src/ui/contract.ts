/** What the sidebar may ask of the server through `call`: names, arguments and answers, one type for both ends. */
import type { AccountView } from '../jobs/account';
import type { Overview } from '../jobs/overview';
import type { Preferences } from '../jobs/preferences';
import type { Run } from '../jobs/run';
import type { TabHelp } from '../sheet';

export interface Calls {
  saveAccount: {
    args: { mall: string; userId: string; apiKey: string; issuedOn?: string; expiresOn?: string };
    value: AccountView;
  };
  account: { args: { mall?: string }; value: AccountView };
  testAccount: { args: { mall?: string }; value: { message: string } };
  settings: { args: object; value: Preferences };
  saveSettings: { args: Readonly<Record<string, unknown>>; value: Preferences };
  overview: { args: object; value: Overview };
  /** `keys`: the rows that are meant, by key; every job knows what all of them are. */
  startJob: { args: { job: string; kinds?: string[]; from?: string; to?: string; keys?: string[] }; value: Run };
  continueJob: { args: { runId: string }; value: Run };
  stopJob: { args: { runId: string }; value: Run };
  help: { args: { tab: string }; value: TabHelp };
}

export type CallName = keyof Calls;

/** The answer of `call`, as JSON text. */
export type Answer<Name extends CallName> = { ok: true; value: Calls[Name]['value'] } | { ok: false; message: string };
