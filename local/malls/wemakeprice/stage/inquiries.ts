/** What buyers ask and the mall writes: questions, urgent messages, notices; and a product deleted at the mall. */
import * as z from 'zod';
import { Refusal } from '../../../mall-kit/refusal';
import { type StageRoute, takeStage } from '../../../mall-kit/stage/route';
import { demoUserId } from '../core/accounts';
import { id, time } from '../core/fields';
import type { World } from '../core/world';

const userId = z.string().default(demoUserId);
const yesNo = z.enum(['Y', 'N']).default('N');

const questionWish = z.strictObject({
  userId,
  qnaSeq: id('문의번호').optional(),
  question: z.string().default('언제 배송되나요? 이번 주 안에 받을 수 있을까요?'),
  questionDate: time('문의일시').optional(),
  productNo: id('상품번호').default('4174343458'),
  productName: z.string().default('위메프 테스트 상품'),
  orderNo: z.string().default(''),
  privateYn: yesNo,
  title: z.string().default('배송 문의'),
});
const urgentWish = z.strictObject({
  userId,
  urgentSeq: id('긴급알리미번호').optional(),
  title: z.string().default('배송 확인 요청'),
  contents: z.string().default('고객이 배송 상황을 급히 확인하고 있습니다. 확인 후 답변해 주세요.'),
  regDate: time('등록일시').optional(),
  purchaseNo: id('구매번호').default('2667143490'),
});
const noticeWish = z.strictObject({
  type: z.string().default('일반'),
  title: z.string().default('정기 점검 안내'),
  contents: z.string().default('매주 화요일 새벽 2시부터 4시까지 정기 점검이 있습니다.'),
  regDate: time('등록일시').optional(),
});

export const inquiryStageRoutes: readonly StageRoute<World>[] = [
  {
    method: 'POST',
    path: '/_test/qna',
    answer({ world }, body) {
      const { userId: seller, ...wish } = takeStage(questionWish, body);
      const qnaSeq = wish.qnaSeq ?? world.number('question');
      const questionDate = wish.questionDate ?? world.now();
      const unanswered = { answerYn: 'N', answer: '', answerDate: '', deleted: false } as const;
      world.questions.add({ ...wish, seller, qnaSeq, questionDate, ...unanswered });
      return { qnaSeq };
    },
  },
  {
    method: 'POST',
    path: '/_test/qna/delete',
    answer({ world }, body) {
      const { qnaSeq } = takeStage(z.strictObject({ qnaSeq: id('문의번호') }), body);
      const question = world.questions.get(qnaSeq);
      if (!question) throw new Refusal(404, `문의번호 ${qnaSeq}: 없는 문의입니다.`);
      question.deleted = true;
      return { qnaSeq };
    },
  },
  {
    method: 'POST',
    path: '/_test/urgent',
    answer({ world }, body) {
      const { userId: seller, ...wish } = takeStage(urgentWish, body);
      const urgentSeq = wish.urgentSeq ?? world.number('urgent');
      const regDate = wish.regDate ?? world.now();
      world.urgentMessages.add({ ...wish, seller, urgentSeq, regDate, answerYn: 'N', answer: '' });
      return { urgentSeq };
    },
  },
  {
    method: 'POST',
    path: '/_test/notices',
    answer({ world }, body) {
      const wish = takeStage(noticeWish, body);
      const notice = { ...wish, regDate: wish.regDate ?? world.now() };
      world.state.notices.push(notice);
      return notice;
    },
  },
  {
    method: 'POST',
    path: '/_test/products/delete',
    answer({ world }, body) {
      const { productNo } = takeStage(z.strictObject({ productNo: id('상품번호') }), body);
      const product = world.products.get(productNo);
      if (!product) throw new Refusal(404, `상품번호 ${productNo}: 없는 상품입니다.`);
      product.deleted = true;
      return { productNo };
    },
  },
];
