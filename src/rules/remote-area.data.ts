/**
 * Postal codes with a surcharge for delivery, as first and last of each stretch.
 * Source: the list that Korean shop software commonly ships (an SQL code table, a Java class and a TypeScript file, all
 * public, compared with each other); it is no official list. Where the three disagree, the line says so. A code that
 * only one of them knows is kept: a hint too many costs the seller a look, a missing one costs the surcharge.
 */
export type RemoteArea = '제주' | '도서산간';

interface ZipRange {
  area: RemoteArea;
  from: number;
  to: number;
}

function jeju(from: number, to: number): ZipRange {
  return { area: '제주', from, to };
}

function remote(from: number, to: number = from): ZipRange {
  return { area: '도서산간', from, to };
}

export const remoteZips: readonly ZipRange[] = [
  jeju(63000, 63644), // 제주특별자치도
  remote(22386, 22388), // 인천 중구
  remote(23004, 23010), // 인천 강화군
  remote(23100, 23116), // 인천 옹진군
  remote(23124, 23136), // 인천 옹진군
  remote(31708), // 충남 당진시
  remote(32133), // 충남 태안군
  remote(33411), // 충남 보령시; missing in one of the three
  remote(40200, 40240), // 경북 울릉군
  remote(46768, 46771), // 부산 강서구
  remote(52570, 52571), // 경남 사천시
  remote(53031, 53033), // 경남 통영시
  remote(53089, 53104), // 경남 통영시
  remote(54000), // 전북 군산시 in two, 경남 통영시 in one
  remote(56347, 56349), // 전북 부안군
  remote(57068, 57069), // 전남 영광군
  remote(58760, 58762), // 전남 목포시
  remote(58800, 58810), // 전남 신안군
  remote(58816, 58818), // 전남 신안군
  remote(58826), // 전남 신안군
  remote(58828, 58866), // 전남 신안군
  remote(58953, 58958), // 전남 진도군 in two, 전남 신안군 in one
  remote(59102, 59103), // 전남 완도군
  remote(59106), // 전남 완도군
  remote(59127), // 전남 완도군
  remote(59129), // 전남 완도군
  remote(59137, 59166), // 전남 완도군
  remote(59650), // 전남 여수시
  remote(59766), // 전남 여수시
  remote(59781, 59790), // 전남 여수시
  remote(53088), // 경남 통영시; known to one only
  remote(59167, 59170), // 전남 완도군; known to one only
  remote(59421), // known to one only
  remote(59531), // known to one only
  remote(59558), // known to one only
  remote(59563), // known to one only
  remote(59568), // known to one only
  remote(59573), // known to one only
];
