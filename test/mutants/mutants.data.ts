/** The guards of the promise, each with a way to take it out and the test that must notice. */

export interface Mutant {
  /** Korean, short: what is missing then. */
  name: string;
  file: string;
  /** Exact text, once in the file, and what stands in its place. */
  from: string;
  to: string;
  /** The test that must fail: its file, and a part of its name. */
  test: string;
  says: string;
  /** Whether the test runs the bundle, which is then built anew. */
  needsBundle: boolean;
}

const MARKED = { test: 'test/e2e/marked-before.test.ts', needsBundle: true };
const LATE = { test: 'test/e2e/late-reads.test.ts', needsBundle: true };
const FRESH = { test: 'test/mall/wemakeprice/maybe-sent.test.ts', needsBundle: false };

const IDENTITY = { test: 'test/sheet/identity.test.ts', needsBundle: false };

export const mutants: readonly Mutant[] = [
  {
    name: '송장: 보내기 앞의 전송중',
    file: 'src/jobs/shipments/send-batch.ts',
    from: '  changeRows(shipmentsTab, sheetOf(shipmentsTab, outside.workbook), changes, { seen });\n  outside.workbook.flush();',
    to: '  outside.workbook.flush();',
    ...MARKED,
    says: '송장: 쓰기가 나가는 순간',
  },
  {
    name: '송장: 보낸 때를 적기',
    file: 'src/jobs/shipments/send-batch.ts',
    from: '{ state: SENDING, processedAt: mark.processedAt }',
    to: '{ state: SENDING }',
    ...MARKED,
    says: '송장: 쓰기가 나가는 순간',
  },
  {
    name: '주문: 보내기 앞의 확인필요',
    file: 'src/jobs/orders/bundle-job.ts',
    from: 'markRows(context, ordersTab, toSend, { seen })',
    to: '[] as typeof toSend',
    ...MARKED,
    says: '주문: 쓰기가 나가는 순간',
  },
  {
    name: '클레임: 보내기 앞의 확인필요',
    file: 'src/jobs/process-claims.job.ts',
    from: 'markRows(context, claimsTab, toSend)',
    to: '[] as typeof toSend',
    ...MARKED,
    says: '클레임: 쓰기가 나가는 순간',
  },
  {
    name: '문의: 보내기 앞의 확인필요',
    file: 'src/jobs/inquiries/hand-answers.ts',
    from: '...sendingMark(outside.clock.now()) }',
    to: '}',
    ...MARKED,
    says: '문의: 쓰기가 나가는 순간',
  },
  {
    name: '상품: 보내기 앞의 연동중',
    file: 'src/jobs/send-products.job.ts',
    from: "  changeRows(listingsTab, sheet, new Map(fresh.map(({ row }) => [row.key ?? '', mark])));\n",
    to: '',
    ...MARKED,
    says: '상품 연동: 쓰기가 나가는 순간',
  },
  {
    name: '송장: 다시 나갈 때 보낸 때를 새로 적기',
    file: 'src/jobs/shipments/send-batch.ts',
    from: "values.state !== SENDING || !mayShowLater(context, values.processedAt ?? '')",
    to: 'values.state !== SENDING',
    ...LATE,
    says: '15분 뒤에 다시 나간 송장전송이',
  },
  {
    name: '「송장」이 「주문」의 발주확인을 보기',
    file: 'src/jobs/shipments/let-go.ts',
    from: 'latestTry([maybeSentAt(values), ...(tries.get(bundleId) ?? [])])',
    to: "latestTry([maybeSentAt(values), ...(tries.get('no such bundle') ?? [])])",
    ...LATE,
    says: '「송장」을 바로 실행해도',
  },
  {
    name: '「주문」이 「송장」의 발주확인을 보기',
    file: 'src/jobs/confirm-orders.job.ts',
    from: 'latestTry([...own, ...(tries.get(bundleId) ?? [])])',
    to: "latestTry([...own, ...(tries.get('no such bundle') ?? [])])",
    ...LATE,
    says: '「송장」이 보낸 발주확인의 답이',
  },
  {
    name: '성공이어도 신규주문으로 보이는 발주확인을 먼저 묻기',
    file: 'src/jobs/orders/confirm-tries.ts',
    from: 'values.result === results.done && values.state === orderKinds.new;',
    to: "values.result === results.done && values.state === 'no such state';",
    ...LATE,
    says: '발주확인이 성공이어도 아직',
  },
  {
    name: '방금 읽은 것을 믿고 다시 보내지 않기',
    file: 'src/mall/wemakeprice/write.ts',
    from: '  if (sent !== undefined && now() >= sureFrom) return undefined;',
    to: '  return undefined;',
    ...FRESH,
    says: '전의 것이 보이지 않으면 아직 모르는 것이고',
  },
  {
    name: '답을 잃은 것을 모른다고 하기',
    file: 'src/mall/wemakeprice/write.ts',
    from: '  return { ifNotShown: mayShowLater(reason), reason };',
    to: '  return { ifNotShown: unavailable(reason), reason };',
    test: 'test/mall/wemakeprice/order-desk-lost.test.ts',
    says: '되읽기가 없다고 해도 모르는 것이고',
    needsBundle: false,
  },
  {
    name: '보냈을지도 모르는 것을 먼저 묻기',
    file: 'src/mall/wemakeprice/write.ts',
    from: '  const unsure = writes.filter(({ maybeSentAt }) => maybeSentAt !== undefined);',
    to: '  const unsure = writes.filter(() => false);',
    ...FRESH,
    says: '전의 것이 보이지 않으면 아직 모르는 것이고',
  },
  {
    name: '어디까지 가져왔는지는 행 다음에',
    file: 'src/jobs/collect-orders.job.ts',
    from: '  const written = recordBundles(context, withoutArchived(context.outside, context.mall.name, asked.bundles));\n  for',
    to: '  moveOn(context, cursor, lists, asked);\n  const written = recordBundles(context, withoutArchived(context.outside, context.mall.name, asked.bundles));\n  for',
    test: 'test/e2e/watermark.test.ts',
    says: '행을 적지 못한 수집은',
    needsBundle: true,
  },
  {
    name: '하루에 한 번 사흘을 돌아보기',
    file: 'src/jobs/collect-orders.job.ts',
    from: "isDue && !isLookedAt(context, 'orderLists') ? lateRanges(context, kindsWanted) : {}",
    to: 'isDue ? lateRanges(context, []) : {}',
    test: 'test/e2e/late-orders.test.ts',
    says: '겹쳐 보는 시간보다 늦게 보인 주문은',
    needsBundle: true,
  },
  {
    name: '취소를 요청한 것의 보류',
    file: 'src/jobs/shipments/let-go.ts',
    from: "held.has(row.values.bundleId ?? '')",
    to: "held.has('no such bundle')",
    test: 'test/e2e/send-shipments-safely.test.ts',
    says: '수집 뒤에 취소를 요청한 묶음은 보류이고',
    needsBundle: true,
  },
  {
    name: '보내기 앞에 취소 요청을 묻기',
    file: 'src/jobs/shipments/cancel-watch.ts',
    from: 'for (const { bundleId } of mall.orders.openCancels(start, ahead)) held.add(bundleId);',
    to: 'if (ahead < start) held.add(mall.name);',
    test: 'test/e2e/send-shipments-safely.test.ts',
    says: '주문의 목록이 그 취소 요청을 빠뜨려도',
    needsBundle: true,
  },
  {
    name: '송장: 주문의 목록이 말하는 취소 요청',
    file: 'src/jobs/shipments/cancel-watch.ts',
    from: 'for (const bundleId of cancelsInOrders(mall, orders, ahead)) held.add(bundleId);',
    to: 'held.add(cancelsInOrders.name);',
    test: 'test/e2e/send-shipments-safely.test.ts',
    says: '클레임의 목록이 그 취소 요청을 빠뜨려도',
    needsBundle: true,
  },
  {
    name: '복사한 파일의 물음',
    file: 'src/jobs/this-file.ts',
    from: 'job.sends && !isThisFile(where) ? [QUESTION] : []',
    to: 'job.sends && !isThisFile(where) ? [] : []',
    test: 'test/e2e/copied-file.test.ts',
    says: '메뉴의 실행은 먼저 묻고',
    needsBundle: true,
  },
  {
    name: '제 판매자의 행만',
    file: 'src/jobs/orders/whose.ts',
    from: "row['sellerId'] !== undefined && row['sellerId'] !== sellerId",
    to: "row['sellerId'] === 'nobody' && row['sellerId'] !== sellerId",
    test: 'test/jobs/claims/wrong-claims.test.ts',
    says: '다른 판매자의 클레임은 말없이 지나간다',
    needsBundle: false,
  },
  {
    name: '문서 잠금',
    file: 'src/jobs/work.ts',
    from: '  const done = outside.lock.alone(PATIENCE, work);',
    to: '  const done = PATIENCE > 0 ? { value: work() } : outside.lock.alone(PATIENCE, work);',
    test: 'test/e2e/schedule.test.ts',
    says: '다른 실행이 일하는 동안에는',
    needsBundle: true,
  },
  {
    name: '버려진 실행 이어받기',
    file: 'src/jobs/work.ts',
    from: '  const left = abandonedRuns(outside, known);',
    to: '  const left = abandonedRuns(outside, known).slice(0, 0);',
    test: 'test/e2e/schedule.test.ts',
    says: '사이드바를 닫아 멈춘 실행은',
    needsBundle: true,
  },
  {
    name: '겹친 번호의 거절',
    file: 'src/sheet/rows.ts',
    from: '    if (message !== undefined) row.problems.push(asError(message));\n',
    to: '',
    test: 'test/sheet/reading/keys.test.ts',
    says: '그 행 모두에 어느 행들인지 알린다',
    needsBundle: false,
  },
  {
    name: '보낼 수 있는 사람',
    file: 'src/jobs/senders.ts',
    from: '  if (mayWork(where, job, preferences)) return;',
    to: "  if (mayWork(where, job, preferences) || job.name !== '') return;",
    test: 'test/e2e/senders.test.ts',
    says: '적히지 않은 사람은 메뉴로도',
    needsBundle: true,
  },
  {
    name: '섞인 행: 읽을 때의 확인',
    file: 'src/sheet/rows.ts',
    from: '    if (mixed !== undefined) row.problems.push(asError(mixed));\n',
    to: '',
    ...IDENTITY,
    says: '바뀐 번호가 원래 무엇이었는지 말한다',
  },
  {
    name: '섞인 행: 위메프의 말을 적지 않기',
    file: 'src/sheet/write/expected.ts',
    from: 'const message = own.refusal(key, rows, told);',
    to: 'const message: string | undefined = undefined;',
    ...IDENTITY,
    says: '섞인 행은 고치지 않고',
  },
  {
    name: '상품: 지워진 상품코드에 새 번호를 주지 않기',
    file: 'src/jobs/products/give-product-codes.ts',
    from: ' && !isMixed(row)',
    to: '',
    test: 'test/e2e/mixed-products.test.ts',
    says: '지운 상품코드를 되돌리면',
    needsBundle: true,
  },
];
