/** Check digits of waybill numbers. */

/** Whether the last digit is the rest of the ones before it divided by 7. Source: delivery-tracker kr.lotte, kr.hanjin (2018). */
export function passesMod7(number: string): boolean {
  return Number(number.slice(0, -1)) % 7 === Number(number.slice(-1));
}

const s10Weights = [8, 6, 4, 2, 3, 5, 9, 7];

/** Whether the ninth digit of an S10 number (two letters, nine digits, two letters) fits the eight before it. Source: UPU S10. */
export function passesS10(number: string): boolean {
  const digits = [...number.slice(2, 11)].map(Number);
  const sum = s10Weights.reduce((total, weight, at) => total + weight * (digits[at] ?? 0), 0);
  const wanted = 11 - (sum % 11);
  if (wanted === 10) return digits[8] === 0;
  return digits[8] === (wanted === 11 ? 5 : wanted);
}
