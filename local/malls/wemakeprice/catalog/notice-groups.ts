/** Groups of the statutory product disclosure (품목고시) with their items. */
import data from '../data/notice-groups.json';

interface NoticeGroupDefinition {
  groupNoticeNo: number;
  groupNoticeNoName: string;
  noticeList: { noticeNo: number; noticeName: string; defaultValue: string }[];
}

export const noticeGroups: readonly NoticeGroupDefinition[] = data.groups.map((group) => ({
  groupNoticeNo: group.groupNoticeNo,
  groupNoticeNoName: group.groupNoticeNoName,
  noticeList: group.items.map(([noticeNo, noticeName, defaultValue]) => ({
    noticeNo: Number(noticeNo),
    noticeName: String(noticeName),
    defaultValue: String(defaultValue),
  })),
}));

const itemsOfGroup = new Map(
  noticeGroups.map((group) => [group.groupNoticeNo, new Set(group.noticeList.map((item) => item.noticeNo))]),
);

/** The item numbers of a group; `undefined` for a group that does not exist. */
export function noticeNumbers(groupNoticeNo: number): ReadonlySet<number> | undefined {
  return itemsOfGroup.get(groupNoticeNo);
}
