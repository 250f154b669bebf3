/**
 * Public holidays of Korea, each day of each year written out. Names are the everyday ones of a Korean calendar.
 * Sources: 「공휴일에 관한 법률」(법률 제21338호, 제헌절 from 2026-05-11; 제21543호, 노동절 from 2026-05-01) and 「관공서의 공휴일에
 * 관한 규정」(대통령령 제36290호, 2026-04-30); the yearly 월력요항 of 우주항공청 (2026: 2025-06-30, before the two days above were
 * added; 2027: 2026-06-29), read through public copies of it that were compared with each other, not in the 관보 itself.
 * 설날, 추석 and 부처님오신날 follow 한국천문연구원's lunar calendar (음력 1.1., 8.15., 4.8.).
 * Substitute days by 제3조 of the 규정: the first day after that is no holiday, when 국경일, 노동절, 어린이날, 부처님오신날 or 성탄절 fall
 * on a Saturday or Sunday, when a day of 설날 or 추석 falls on a Sunday, or when two of these meet on a weekday. 신정, 현충일,
 * elections and temporary holidays have none. A test computes them again.
 * 5월 1일 is in the list from 2026, when it became a public holiday and so no 영업일 of a mall, whether couriers drive or
 * not. In 2024 and 2025 it was a paid day off of employees only: private couriers mostly worked, the post office in part,
 * so it counts as a business day there. 제헌절 likewise from 2026 only. Days on which couriers alone rest (택배 쉬는 날, about
 * 14 August, other days at each company) are the seller's days off.
 * Not certain: temporary holidays are proclaimed at short notice. None was known for 2026 and 2027 on 2026-09-26, the
 * date of the latest source.
 * To update: add a year when its 월력요항 is out (late June of the year before), a temporary holiday when the cabinet has
 * decided it; the years here are the years that can be counted.
 */
type HolidayKind = 'statutory' | 'substitute' | 'temporary' | 'election';

export interface Holiday {
  /** `yyyy-MM-dd`. */
  date: string;
  name: string;
  kind: HolidayKind;
}

const statutory = (date: string, name: string): Holiday => ({ date, name, kind: 'statutory' });
const substitute = (date: string, of: string): Holiday => ({ date, name: `대체공휴일(${of})`, kind: 'substitute' });
const temporary = (date: string, name: string): Holiday => ({ date, name, kind: 'temporary' });
const election = (date: string, name: string): Holiday => ({ date, name, kind: 'election' });

export const holidaysByYear: Readonly<Record<string, readonly Holiday[]>> = {
  2024: [
    statutory('2024-01-01', '신정'),
    statutory('2024-02-09', '설날 연휴'),
    statutory('2024-02-10', '설날'),
    statutory('2024-02-11', '설날 연휴'),
    substitute('2024-02-12', '설날'),
    statutory('2024-03-01', '3·1절'),
    election('2024-04-10', '국회의원 선거일'),
    statutory('2024-05-05', '어린이날'),
    substitute('2024-05-06', '어린이날'),
    statutory('2024-05-15', '부처님오신날'),
    statutory('2024-06-06', '현충일'),
    statutory('2024-08-15', '광복절'),
    statutory('2024-09-16', '추석 연휴'),
    statutory('2024-09-17', '추석'),
    statutory('2024-09-18', '추석 연휴'),
    temporary('2024-10-01', '임시공휴일(국군의 날)'),
    statutory('2024-10-03', '개천절'),
    statutory('2024-10-09', '한글날'),
    statutory('2024-12-25', '성탄절'),
  ],
  2025: [
    statutory('2025-01-01', '신정'),
    temporary('2025-01-27', '임시공휴일'),
    statutory('2025-01-28', '설날 연휴'),
    statutory('2025-01-29', '설날'),
    statutory('2025-01-30', '설날 연휴'),
    statutory('2025-03-01', '3·1절'),
    substitute('2025-03-03', '3·1절'),
    statutory('2025-05-05', '어린이날'),
    statutory('2025-05-05', '부처님오신날'),
    substitute('2025-05-06', '부처님오신날'),
    temporary('2025-06-03', '대통령 선거일'), // after a vacancy: no election day of the law, so proclaimed
    statutory('2025-06-06', '현충일'),
    statutory('2025-08-15', '광복절'),
    statutory('2025-10-03', '개천절'),
    statutory('2025-10-05', '추석 연휴'),
    statutory('2025-10-06', '추석'),
    statutory('2025-10-07', '추석 연휴'),
    substitute('2025-10-08', '추석'),
    statutory('2025-10-09', '한글날'),
    statutory('2025-12-25', '성탄절'),
  ],
  2026: [
    statutory('2026-01-01', '신정'),
    statutory('2026-02-16', '설날 연휴'),
    statutory('2026-02-17', '설날'),
    statutory('2026-02-18', '설날 연휴'),
    statutory('2026-03-01', '3·1절'),
    substitute('2026-03-02', '3·1절'),
    statutory('2026-05-01', '노동절'),
    statutory('2026-05-05', '어린이날'),
    statutory('2026-05-24', '부처님오신날'),
    substitute('2026-05-25', '부처님오신날'),
    election('2026-06-03', '지방선거일'),
    statutory('2026-06-06', '현충일'),
    statutory('2026-07-17', '제헌절'),
    statutory('2026-08-15', '광복절'),
    substitute('2026-08-17', '광복절'),
    statutory('2026-09-24', '추석 연휴'),
    statutory('2026-09-25', '추석'),
    statutory('2026-09-26', '추석 연휴'), // a Saturday, which earns 추석 no substitute day
    statutory('2026-10-03', '개천절'),
    substitute('2026-10-05', '개천절'),
    statutory('2026-10-09', '한글날'),
    statutory('2026-12-25', '성탄절'),
  ],
  2027: [
    statutory('2027-01-01', '신정'),
    statutory('2027-02-06', '설날 연휴'),
    statutory('2027-02-07', '설날'),
    statutory('2027-02-08', '설날 연휴'),
    substitute('2027-02-09', '설날'),
    statutory('2027-03-01', '3·1절'),
    statutory('2027-05-01', '노동절'),
    substitute('2027-05-03', '노동절'),
    statutory('2027-05-05', '어린이날'),
    statutory('2027-05-13', '부처님오신날'),
    statutory('2027-06-06', '현충일'),
    statutory('2027-07-17', '제헌절'),
    substitute('2027-07-19', '제헌절'),
    statutory('2027-08-15', '광복절'),
    substitute('2027-08-16', '광복절'),
    statutory('2027-09-14', '추석 연휴'),
    statutory('2027-09-15', '추석'),
    statutory('2027-09-16', '추석 연휴'),
    statutory('2027-10-03', '개천절'),
    substitute('2027-10-04', '개천절'),
    statutory('2027-10-09', '한글날'),
    substitute('2027-10-11', '한글날'),
    statutory('2027-12-25', '성탄절'),
    substitute('2027-12-27', '성탄절'),
  ],
};
