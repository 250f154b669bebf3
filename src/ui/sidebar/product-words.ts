/** The texts and inputs of the forms of 상품, without the page. */
/** Codes as typed or pasted, divided by blanks, commas or lines; each once. */
export const codesIn = (text: string): string[] => [...new Set(text.split(/[\s,，、]+/).filter((code) => code !== ''))];

/** What 옵션 일괄설정 sets; what is missing stays as it is. */
export interface OptionChanges {
  addAmount?: number;
  saleState?: string;
  stock?: number;
}

/** Reads the texts of the form; a blank one is no change. The job checks the values. */
export function optionChanges({ addAmount = '', saleState = '', stock = '' }: Record<string, string>): OptionChanges {
  return {
    ...(addAmount.trim() === '' ? {} : { addAmount: Number(addAmount) }),
    ...(saleState === '' ? {} : { saleState }),
    ...(stock.trim() === '' ? {} : { stock: Number(stock) }),
  };
}

/** `추가금액 1,000원, 판매여부 품절, 재고수량 5개`; blank without a change. */
export function changeWords({ addAmount, saleState, stock }: OptionChanges): string {
  return [
    ...(addAmount === undefined ? [] : [`추가금액 ${addAmount.toLocaleString('en-US')}원`]),
    ...(saleState === undefined ? [] : [`판매여부 ${saleState}`]),
    ...(stock === undefined ? [] : [`재고수량 ${stock.toLocaleString('en-US')}개`]),
  ].join(', ');
}
