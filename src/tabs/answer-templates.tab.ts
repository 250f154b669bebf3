/** 답변템플릿: phrases that answers are made from; fields in braces are filled in from the question. */
import { templateFields } from '../rules/inquiry/answer-template';
import { defineTab, text } from '../sheet';

const fields = Object.values(templateFields).map((name) => `{${name}}`);

export const answerTemplatesTab = defineTab({
  name: '답변템플릿',
  help:
    '자주 쓰는 답변입니다. 문의의 행을 고르고 사이드바에서 템플릿을 고르면 답변 칸에 채워집니다. ' +
    '{상품명}처럼 중괄호로 묶은 필드는 그 문의의 값으로 바뀝니다.',
  key: ['name'],
  columns: {
    name: text('이름', { required: true, width: 140, sample: '배송 안내' }),
    phrase: text('문구', {
      width: 640,
      sample: '안녕하세요. {판매자}입니다. 문의하신 상품 {상품명}, 오늘 보내 드립니다.',
      note: `쓸 수 있는 필드: ${fields.join(' ')}`,
    }),
  },
});
