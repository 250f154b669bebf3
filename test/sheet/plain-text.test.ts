/** What pastes bring along, sign by sign. */
import { halfWidth } from '../../src/sheet/plain-text';

/** As Unicode tells it: NFKC makes plain signs of the full-width ones. */
function meant(sign: string): string {
  if (sign >= '\uff01' && sign <= '\uff5e') return sign.normalize('NFKC');
  if (/[\u200b-\u200d\ufeff]/.test(sign)) return '';
  return /\p{Zs}/u.test(sign) && !/[\u1680\u205f]/.test(sign) ? ' ' : sign;
}

it('전각 글자는 반각으로, 갖가지 빈칸은 빈칸 하나로 읽고, 다른 글자는 그대로이다', () => {
  const wrong = Array.from({ length: 0x10000 }, (_, at) => String.fromCharCode(at)).filter(
    (sign) => halfWidth(`가${sign}나`) !== `가${meant(sign)}나`,
  );
  expect(wrong).toEqual([]);
});
