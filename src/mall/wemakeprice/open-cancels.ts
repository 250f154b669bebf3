/**
 * Cancel requests that stand open at 위메프. They hold parcels back, so a list that cannot be read wholly is no list: whatever
 * 위메프 gives counts as open, and an entry that cannot be read is an error and not left out.
 */
import { MallError } from '../port/mall';
import type { OpenCancel } from '../port/orders';
import { type CallResult, unexpectedShape } from './answer';
import { claimListCall, claimWindows } from './claims';
import { cancelShape, claimEntries, type WireCancel } from './claims.wire';
import type { Client } from './client';

/** Of the requests made in [from, to]; see `OrderDesk.openCancels`. */
export function openCancels(client: Client, from: string, to: string): OpenCancel[] {
  const windows = claimWindows({ kind: 'cancel', state: 'requested' }, from, to);
  if (windows.length === 0) {
    throw new MallError(
      'unexpected',
      '취소 요청을 확인할 기간이 잘못되어 묻지 못했습니다. 애드온 관리자에게 알리세요.',
    );
  }
  const cancels = client.ask(windows.map(claimListCall)).flatMap(cancelsIn);
  // Windows touch, so a request at the very moment between two stands in both.
  return [...new Map(cancels.map((cancel) => [JSON.stringify(cancel), cancel])).values()];
}

function cancelsIn(callResult: CallResult): OpenCancel[] {
  if (callResult.verdict !== 'accepted') throw callResult.error;
  const entries = claimEntries(callResult.data);
  if (!entries) throw unexpectedShape('클레임 목록');
  return entries.map((entry) => {
    const cancel = cancelShape.safeParse(entry).data;
    if (!cancel) throw unexpectedShape('클레임번호나 배송번호가 없는 취소 요청');
    return cancelOf(cancel);
  });
}

function cancelOf({ claimBundleNo, bundleNo, requestDate, orderProduct }: WireCancel): OpenCancel {
  return {
    claimId: claimBundleNo,
    bundleIds: [bundleNo],
    lineIds: orderProduct.flatMap(({ orderOption }) => orderOption.map(({ orderOptionNo }) => orderOptionNo)),
    requestedAt: requestDate,
  };
}
