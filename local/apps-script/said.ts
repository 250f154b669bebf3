/** What the script showed to a person, sent or logged: kept, so that a command line can print it and a test can read it. */

export interface SaidMenuItem {
  caption: string;
  /** The global function that it calls; missing for a submenu or a line. */
  handler?: string;
  items?: SaidMenuItem[];
  separator?: true;
}

export interface SaidPage {
  title: string;
  html: string;
}

export interface SaidMail {
  to: string;
  subject: string;
  body: string;
}

/** What is asked in a dialog; `buttons` is the name in `ButtonSet`. */
export interface Question {
  title: string;
  message: string;
  buttons: string;
}

export interface Said {
  alerts: (Question & { answer: string })[];
  toasts: { message: string; title: string }[];
  menus: { caption: string; items: SaidMenuItem[] }[];
  /** The sidebar last shown: there is one at a time. */
  sidebar?: SaidPage;
  dialogs: SaidPage[];
  mails: SaidMail[];
  log: { level: 'debug' | 'log' | 'info' | 'warn' | 'error'; text: string }[];
}

export function nothingSaid(): Said {
  return { alerts: [], toasts: [], menus: [], dialogs: [], mails: [], log: [] };
}
