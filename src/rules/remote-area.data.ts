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

function island(from: number, to: number = from): ZipRange {
  return { area: '도서산간', from, to };
}

export const remoteZips: readonly ZipRange[] = [
  jeju(63000, 63644), // 제주특별자치도
  island(22386, 22388), // 인천 중구
  island(23004, 23010), // 인천 강화군
  island(23100, 23116), // 인천 옹진군
  island(23124, 23136), // 인천 옹진군
  island(31708), // 충남 당진시
  island(32133), // 충남 태안군
  island(33411), // 충남 보령시; missing in one of the three
  island(40200, 40240), // 경북 울릉군
  island(46768, 46771), // 부산 강서구
  island(52570, 52571), // 경남 사천시
  island(53031, 53033), // 경남 통영시
  island(53089, 53104), // 경남 통영시
  island(54000), // 전북 군산시 in two, 경남 통영시 in one
  island(56347, 56349), // 전북 부안군
  island(57068, 57069), // 전남 영광군
  island(58760, 58762), // 전남 목포시
  island(58800, 58810), // 전남 신안군
  island(58816, 58818), // 전남 신안군
  island(58826), // 전남 신안군
  island(58828, 58866), // 전남 신안군
  island(58953, 58958), // 전남 진도군 in two, 전남 신안군 in one
  island(59102, 59103), // 전남 완도군
  island(59106), // 전남 완도군
  island(59127), // 전남 완도군
  island(59129), // 전남 완도군
  island(59137, 59166), // 전남 완도군
  island(59650), // 전남 여수시
  island(59766), // 전남 여수시
  island(59781, 59790), // 전남 여수시
  island(53088), // 경남 통영시; known to one only
  island(59167, 59170), // 전남 완도군; known to one only
  island(59421), // known to one only
  island(59531), // known to one only
  island(59558), // known to one only
  island(59563), // known to one only
  island(59568), // known to one only
  island(59573), // known to one only
];
