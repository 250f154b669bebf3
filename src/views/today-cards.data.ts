/**
 * The cards of 오늘 할 일, each once, in their order: its name for page and server, its title, and whether it cannot wait. Which
 * rows it counts is said in `today`. It imports nothing, because the page takes it too.
 */
export const todayCards = {
  newOrders: { title: '신규주문', urgent: false },
  dispatchLate: { title: '발송기한 지남', urgent: true },
  dispatchSoon: { title: '발송기한 오늘·내일', urgent: false },
  noWaybill: { title: '송장 미입력', urgent: false },
  failedShipments: { title: '송장 전송실패', urgent: true },
  cancelRequests: { title: '취소요청', urgent: true },
  openQuestions: { title: '미답변 문의', urgent: false },
  urgentMessages: { title: '긴급알리미', urgent: true },
  failedListings: { title: '연동실패 상품', urgent: true },
} as const satisfies Readonly<Record<string, { title: string; urgent: boolean }>>;

export type TodayId = keyof typeof todayCards;

export const todayIds = Object.keys(todayCards) as [TodayId, ...TodayId[]];
