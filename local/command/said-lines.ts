/** What the script said to the person, as lines of text. */
import type { Said } from '../apps-script';

export function saidLines(said: Said): string[] {
  return [
    ...said.log.map(({ level, text }) => `[${level}] ${text}`),
    ...said.toasts.map(({ title, message }) => `[알림] ${titled(title, message)}`),
    ...said.alerts.map(({ title, message, answer }) => `[물음] ${titled(title, message)} → ${answer}`),
    ...said.menus.map(({ caption, items }) => `[메뉴] ${titled(caption, captions(items))}`),
    ...said.dialogs.map(({ title }) => `[창] ${title}`),
    ...(said.sidebar ? [`[사이드바] ${said.sidebar.title}`] : []),
    ...said.mails.map(({ to, subject }) => `[메일] ${to}: ${subject}`),
  ];
}

function captions(items: Said['menus'][number]['items']): string {
  return items
    .filter(({ separator }) => !separator)
    .map(({ caption }) => caption)
    .join(', ');
}

function titled(title: string, message: string): string {
  return title === '' ? message : `${title}: ${message}`;
}
