/**
 * Which categories and 품목고시 groups are children's or electric goods. Source: the manual's tip (page 「인증정보」: 어린이
 * 제품의 경우 인증정보 필수! 전기제품의 경우 인증정보 필수!); the words are ours, since every mall cuts its categories differently.
 */
export interface CertifiedSubject {
  name: string;
  /** Found anywhere in a step of a category. */
  words: readonly string[];
  /** A step of a category, or one of those that a stroke joins, as a whole: 컴퓨터, and not 컴퓨터책상. */
  steps: readonly string[];
  noticeGroups: readonly string[];
}

export const certifiedSubjects: readonly CertifiedSubject[] = [
  {
    name: '어린이제품',
    words: ['어린이', '유아', '아동', '키즈', '완구', '장난감', '베이비', '신생아', '아기', '주니어'],
    steps: ['출산', '육아', '기저귀', '카시트', '유모차'],
    noticeGroups: ['영유아용품'],
  },
  {
    name: '전기제품',
    words: ['가전', '전기제품', '전기용품', '전자제품', '전자기기', '디지털기기', '주변기기'],
    steps: [
      '전자',
      '디지털',
      '컴퓨터',
      '노트북',
      '태블릿',
      '모니터',
      '프린터',
      '휴대폰',
      '스마트폰',
      '카메라',
      'TV',
      '냉장고',
      '세탁기',
      '에어컨',
      '청소기',
      '전자레인지',
      '선풍기',
      '드라이기',
      '조명',
      '충전기',
      '내비게이션',
    ],
    noticeGroups: [
      '영상가전(TV류)',
      '가정용 전기제품(냉장고/세탁기/식기세척기/전자레인지)',
      '계절가전(에어컨/온풍기)',
      '사무용기기(컴퓨터/노트북/프린터)',
      '광학기기(디지털카메라/캠코더)',
      '소형전자(MP3/전자사전 등)',
      '휴대폰',
      '내비게이션',
    ],
  },
];

/** Groups under other laws: a picture book for children and food for babies carry no KC mark. */
export const exemptNoticeGroups = [
  '서적',
  '화장품',
  '식품(농·축·수산물)',
  '가공식품',
  '건강기능식품',
  '의료기기',
  '기타 용역',
  '디지털 콘텐츠(음원/게임/인터넷강의 등)',
  '상품권/쿠폰',
  '모바일 쿠폰',
  '영화/공연',
  '항공권',
  '호텔/펜션 예약',
  '여행상품(여행패키지)',
  '자동차 대여 서비스(렌터카)',
];
/** Categories of the same, by their first step. */
export const exemptCategories = ['도서', '식품', '티켓', '여행'];
