/** 점검: rows are looked at and told what is wrong, without the mall. */
import { pasteRows } from '../../helpers/product-rows';
import { openShop } from '../../helpers/shop';
import { peersCheck } from '../at-peers';
import { checkTab } from '../at-work';
import { expectRows } from '../expect-rows';
import { fullProduct } from '../full-product';
import { fillOpen, openStanding } from '../standing';
import type { BenchTask } from '../task';
import { parcels } from './acting';

const ASKED = 100;
const PEER_SIZES = { '한 행씩': [1_000, 10_000], '탭 통째로': [1_000, 10_000] } as const;

export const checkingTasks: readonly BenchTask[] = [
  {
    name: '점검: 상품',
    sizes: [100, 1_000, 10_000],
    peerSizes: PEER_SIZES,
    prepare(rows) {
      const scene = openShop();
      const products = Array.from({ length: rows }, (_, nth) => fullProduct(nth));
      pasteRows(scene, '상품', products);
      return {
        scene,
        ways: { 애드온: (bench) => checkTab(bench, '상품'), ...peersCheck('상품') },
        verify: () => expectRows(scene, '상품', '결과', '점검완료', rows),
      };
    },
  },
  {
    name: `점검: 송장 ${ASKED}건`,
    sizes: [100, 1_000, 10_000],
    peerSizes: PEER_SIZES,
    prepare(rows) {
      const scene = openStanding(rows, ASKED, 'CONFIRM');
      const cells = parcels(ASKED).map((row) => ({ 작업: '송장전송', ...row }));
      fillOpen(scene, '송장', cells);
      const verify = () => expectRows(scene, '송장', '결과', '점검완료', ASKED);
      return { scene, ways: { 애드온: (bench) => checkTab(bench, '송장'), ...peersCheck('송장') }, verify };
    },
  },
];
