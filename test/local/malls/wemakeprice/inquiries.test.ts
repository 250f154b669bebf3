/** Questions, urgent messages and notices: by weeks, and answered. */
import { done, failed, openShop, refused } from './shop';

const answer = '내일 오후에 출고할 예정입니다.';

describe('상품문의', () => {
  const list = (basicDate: string) => `/qna/out/getQnaList?basicDate=${basicDate}`;

  it('기준일부터 일주일 동안의 문의를 계약에 적힌 모양으로 보여 준다', () => {
    const { buyer, get } = openShop();
    buyer.ask({
      ...{ qnaSeq: '7', question: '언제 오나요?', questionDate: '2026-11-23 09:00:00', title: '배송' },
      ...{ productNo: '1', productName: '목걸이' },
    });
    const shown = {
      ...{ qnaSeq: 7, question: '언제 오나요?', questionDate: '2026-11-23 09:00:00', productNo: 1, orderNo: '' },
      ...{ productName: '목걸이', privateYn: 'N', title: '배송', answerYn: 'N', answer: '', answerDate: '' },
    };
    expect(get(list('2026-11-17'))).toEqual({ resultCode: 200, data: [shown] });
    expect(get(list('2026-11-23'))).toEqual({ resultCode: 200, data: [shown] });
    expect(get(list('2026-11-16')).data).toEqual([]);
    expect(get(list('2026-11-24')).data).toEqual([]);
  });

  it('기준일이 없거나 날짜가 아니면 거절한다', () => {
    const { get } = openShop();
    for (const path of ['/qna/out/getQnaList', '/qna/out/getUrgentList', '/notice/out/getNoticeList']) {
      expect(get(path)).toEqual(refused('기준일을 입력해 주세요.'));
      expect(get(`${path}?basicDate=20261123`)).toEqual(refused('기준일은 yyyy-MM-dd 형식으로 입력해 주세요.'));
    }
  });

  it('답변하면 답변한 시각과 함께 남는다', () => {
    const { buyer, get, post } = openShop();
    const { qnaSeq } = buyer.ask({});
    expect(post('/qna/in/setAnswer', { qnaSeq, answer })).toEqual(done);
    expect(get(list('2026-11-23')).data).toMatchObject([{ answerYn: 'Y', answer, answerDate: '2026-11-23 10:00:00' }]);
  });

  it.each([
    ['아홉글자입니다요요', '답변은 10자 이상 1,500자 이하로 입력해 주세요.'],
    ['가'.repeat(1501), '답변은 1,500자 이하로 입력해 주세요.'],
    ['', '답변을 입력해 주세요.'],
  ])('10자보다 짧거나 1,500자보다 긴 답변은 거절한다', (wrong, sentence) => {
    const { buyer, post } = openShop();
    const { qnaSeq } = buyer.ask({});
    const { urgentSeq } = buyer.sendUrgent({});
    expect(post('/qna/in/setAnswer', { qnaSeq, answer: wrong })).toEqual(refused(sentence));
    expect(post('/qna/in/setUrgentAnswer', { urgentSeq, answer: wrong })).toEqual(refused(sentence));
  });

  it('10자와 1,500자 답변은 받는다', () => {
    const { buyer, post } = openShop();
    const { qnaSeq } = buyer.ask({});
    for (const length of [10, 1500]) {
      expect(post('/qna/in/setAnswer', { qnaSeq, answer: '가'.repeat(length) })).toEqual(done);
    }
  });

  it('지워진 문의는 목록에 없고, 답변하면 존재하지 않는다고 한다', () => {
    const { buyer, get, post } = openShop();
    const question = buyer.ask({});
    buyer.deleteQuestion(question);
    expect(get(list('2026-11-23')).data).toEqual([]);
    expect(post('/qna/in/setAnswer', { ...question, answer })).toEqual(failed('존재하지 않는 문의입니다.'));
    expect(post('/qna/in/setAnswer', { qnaSeq: 1, answer })).toEqual(failed('존재하지 않는 문의입니다.'));
  });
});

describe('긴급알리미와 공지사항', () => {
  it('긴급알리미를 일주일씩 보여 주고, 답변하면 답변한 것으로 바뀐다', () => {
    const { buyer, get, post } = openShop();
    const { urgentSeq } = buyer.sendUrgent({ title: '배송 확인', contents: '확인해 주세요', purchaseNo: '3' });
    const list = () => get('/qna/out/getUrgentList?basicDate=2026-11-20').data;
    const shown = {
      ...{ urgentSeq: Number(urgentSeq), title: '배송 확인', contents: '확인해 주세요', purchaseNo: 3 },
      regDate: '2026-11-23 10:00:00',
    };
    expect(list()).toEqual([{ ...shown, answerYn: 'N', answer: '' }]);
    expect(post('/qna/in/setUrgentAnswer', { urgentSeq, answer })).toEqual(done);
    expect(list()).toEqual([{ ...shown, answerYn: 'Y', answer }]);
    expect(post('/qna/in/setUrgentAnswer', { urgentSeq: 1, answer })).toEqual(
      failed('존재하지 않는 긴급알리미입니다.'),
    );
  });

  it('다른 판매자의 문의와 긴급알리미는 보이지 않고 답변할 수 없다', () => {
    const { buyer, get, post } = openShop();
    const { apiKey } = buyer.account({ userId: 'other' });
    const question = buyer.ask({});
    const message = buyer.sendUrgent({});
    expect(get('/qna/out/getQnaList?basicDate=2026-11-23', apiKey).data).toEqual([]);
    expect(get('/qna/out/getUrgentList?basicDate=2026-11-23', apiKey).data).toEqual([]);
    expect(post('/qna/in/setAnswer', { ...question, answer }, apiKey)).toMatchObject({ data: { returnKey: 0 } });
    expect(post('/qna/in/setUrgentAnswer', { ...message, answer }, apiKey)).toMatchObject({ data: { returnKey: 0 } });
  });

  it('공지사항을 기준일부터 일주일 동안 보여 준다', () => {
    const { buyer, get } = openShop();
    const notice = { type: '정산', title: '정산일 안내', contents: '매월 10일', regDate: '2026-11-20 09:00:00' };
    buyer.postNotice(notice);
    expect(get('/notice/out/getNoticeList?basicDate=2026-11-14').data).toEqual([notice]);
    expect(get('/notice/out/getNoticeList?basicDate=2026-11-13').data).toEqual([]);
  });
});
