/** 안내: what a seller reads first. The texts of the tabs come from the tabs themselves. */
import { defineTab, text } from '../sheet';

export const guideTab = defineTab({
  name: '안내',
  help: '이 파일을 쓰는 방법입니다.',
  key: ['topic'],
  columns: {
    topic: text('항목', { owner: 'addon', required: true, width: 160, sample: '처음 쓰기' }),
    text: text('설명', { owner: 'addon', width: 720, sample: '메뉴에서 「양식 만들기·점검」을 누르세요.' }),
  },
});

export const guide: readonly (readonly [topic: string, text: string])[] = [
  [
    '처음 쓰기',
    '① 메뉴 「양식 만들기·점검」 ② 「사이드바 열기」에서 위메프 계정 저장과 연결 시험 ③ 「2시간마다 자동 수집 켜기」',
  ],
  ['머리글 색', '흰색은 판매자가 적는 열, 파란색은 위메프가 채우는 열, 회색은 애드온이 채우는 열입니다.'],
  [
    '자유롭게 해도 되는 일',
    '정렬, 필터, 열 옮기기, 새 열 만들기, 메모 쓰기. 애드온은 머리글과 번호로 자리를 찾습니다.',
  ],
  ['하면 안 되는 일', '머리글 이름을 바꾸거나 같은 머리글을 두 번 쓰는 일, 파란색·회색 열의 값을 고치는 일'],
  ['API 인증키', '키는 저장한 사람의 구글 계정에만 남고 시트나 기록에는 적히지 않습니다. 비밀번호는 쓰지 않습니다.'],
];
