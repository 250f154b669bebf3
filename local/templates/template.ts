/** The three templates: which tabs each has, in which order, with which sample rows, and what its 안내 says of it. */
import type { Tab } from '../../src/sheet';
import { tabs } from '../../src/tabs';
import { guideTab } from '../../src/tabs/guide.tab';
import { noticesTab } from '../../src/tabs/notices.tab';
import { optionsTab } from '../../src/tabs/options.tab';
import { productsTab } from '../../src/tabs/products.tab';
import { saleTermsTab } from '../../src/tabs/sale-terms.tab';
import { shipmentsTab } from '../../src/tabs/shipments.tab';
import { shippingPoliciesTab } from '../../src/tabs/shipping-policies.tab';
import { answerSamples, productSamples, type Samples, shipmentSamples } from './samples';

export interface Template {
  /** Name of the file without `.xlsx`. */
  name: string;
  /** The first one is in front, and the one that the sidebar reads when the file is chosen there. */
  tabs: readonly Tab[];
  samples: Samples;
  /** Rows for 안내, above what stands there in every file. */
  guide: readonly (readonly [topic: string, text: string])[];
}

const sampleNote = '둘째 행부터 있는 보기는 점검을 통과하는 값입니다. 모양을 본 뒤 지우고 쓰세요.';

export const templates: readonly Template[] = [
  {
    name: '위메프-전체',
    tabs,
    samples: [...productSamples, ...answerSamples],
    guide: [
      [
        '이 양식',
        '모든 탭이 든 빈 파일입니다. 구글 드라이브에 올려 구글 시트로 열고, 메뉴에서 「양식 만들기·점검」을 한 번 누르세요.',
      ],
      ['보기 행', `상품, 옵션, 품목고시, 판매정보, 배송정보, 답변템플릿 탭에만 있습니다. ${sampleNote}`],
    ],
  },
  {
    name: '상품-대량등록',
    tabs: [productsTab, optionsTab, noticesTab, saleTermsTab, shippingPoliciesTab, guideTab],
    samples: productSamples,
    guide: [
      [
        '이 양식',
        '상품을 한꺼번에 적는 파일입니다. 적은 뒤 탭마다 머리글 아래의 행을 복사해 쓰던 시트의 같은 탭에 붙여 넣거나, ' +
          '「상품」 탭은 사이드바의 「데이터이전」에서 이 파일을 고르세요.',
      ],
      [
        '적는 차례',
        '배송정보 → 판매정보 → 상품 → 옵션. 품목고시 탭은 같은 고시를 여러 상품에 쓸 때만 적습니다. ' +
          '상품코드는 비워 두고, 옵션의 상품코드에는 자체상품코드를 적으세요.',
      ],
      ['보기 행', sampleNote],
    ],
  },
  {
    name: '송장-대량등록',
    tabs: [shipmentsTab, guideTab],
    samples: shipmentSamples,
    guide: [
      [
        '이 양식',
        '송장번호를 한꺼번에 적는 파일입니다. 배송번호(또는 주문번호), 택배사, 송장번호만 적고, 사이드바의 「송장 붙여넣기」에서 ' +
          '이 파일을 고르면 쓰던 시트의 그 배송에 들어갑니다.',
      ],
      ['보기 행', '둘째 행은 보기입니다. 지우고 쓰세요. 지우지 않아도 없는 배송번호라 들어가지 않습니다.'],
    ],
  },
];
