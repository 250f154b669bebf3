/** 주문보관 and 송장보관: finished rows of 주문 and 송장, a tab a year, made when the first row comes. */
import { asCarried, sellersColumn, type Tab, time } from '../sheet';
import { ordersTab } from './orders.tab';
import { shipmentsTab } from './shipments.tab';

/** A tab whose finished rows are kept elsewhere, and how the tabs that keep them are called. */
export interface ArchiveKind {
  source: Tab;
  title: string;
}

export const orderArchive: ArchiveKind = { source: ordersTab, title: '주문보관' };
export const shipmentArchive: ArchiveKind = { source: shipmentsTab, title: '송장보관' };

/** The tab of a year such as `2025`; `own` are headers of columns that the seller has added to the source. */
export function archiveTab({ source, title }: ArchiveKind, year: string, own: readonly string[] = []): Tab {
  const { action: _action, rowPrint: _print, ...columns } = asCarried(source).columns;
  const { identity: _identity, ...rest } = source;
  const sellers = Object.fromEntries(own.map((header) => [sellersName(header), sellersColumn(header)]));
  return {
    ...rest,
    name: `${title} ${year}`,
    help: `${year}년 「${source.name}」 가운데 끝난 지 오래된 행입니다. 애드온이 옮겨 두었고, 여기에서는 아무것도 보내지 않습니다.`,
    columns: { ...columns, ...sellers, archivedAt },
  };
}

/** The program's name of a column that the seller has added. */
export const sellersName = (header: string): string => `seller:${header}`;

const archivedAt = time('보관일시', { owner: 'addon', note: '이 탭으로 옮긴 때' });

/** Years of an `ArchiveKind` whose tabs stand in the file, newest first. */
export const archiveYears = ({ title }: ArchiveKind, tabNames: readonly string[]): string[] =>
  tabNames
    .filter((name) => name.startsWith(`${title} `) && /^\d{4}$/.test(name.slice(title.length + 1)))
    .map((name) => name.slice(title.length + 1))
    .sort()
    .reverse();
