/** 점검: rows are looked at and told what is wrong, without the mall. */
import { pasteRows } from '../../helpers/product-rows';
import { openShop } from '../../helpers/shop';
import { checkTab } from '../at-work';
import { expectRows } from '../expect-rows';
import { fullProduct } from '../full-product';
import { fillOpen, openStanding } from '../standing';
import type { BenchTask } from '../task';
import { parcels } from './acting';

const ASKED = 100;
const spec = { tab: '상품', now: '2026-11-23 12:00:00' };

export const checkingTasks: readonly BenchTask[] = [
  {
    name: '점검: 상품',
    sizes: [100, 1_000, 10_000],
    peerSizes: { '한 행씩': [1_000, 10_000], '탭 통째로': [1_000, 10_000] },
    prepare(rows) {
      const scene = openShop();
      const products = Array.from({ length: rows }, (_, nth) => fullProduct(nth));
      pasteRows(scene, '상품', products);
      return {
        scene,
        ways: {
          애드온: (bench) => checkTab(bench, '상품'),
          '한 행씩': ({ peer }) => peer('checkRowByRow', spec),
          '탭 통째로': ({ peer }) => peer('checkWholeTab', spec),
        },
        verify: () => expectRows(scene, '상품', '결과', '점검완료', rows),
      };
    },
  },
  {
    name: `점검: 송장 ${ASKED}건`,
    sizes: [100, 1_000, 10_000],
    prepare(rows) {
      const scene = openStanding(rows, ASKED, 'CONFIRM');
      fillOpen(scene, '송장', parcels(ASKED));
      const verify = () => expectRows(scene, '송장', '결과', '점검완료', ASKED);
      return { scene, ways: { 애드온: (bench) => checkTab(bench, '송장') }, verify };
    },
  },
];
