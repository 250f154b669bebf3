import { mendings, pastedProducts } from '../../../local/demo/pasted-products';

const rows = pastedProducts(300);

it('300개의 자체상품코드가 모두 다르다', () => {
  expect(new Set(rows.map((row) => row['자체상품코드'])).size).toBe(300);
});

it('열에 하나가 틀렸고, 틀린 방식은 열 가지다', () => {
  const mended = mendings(300);
  expect(mended).toHaveLength(30);
  const wrongs = mended.map(({ at, cells }) => Object.keys(cells).map((header) => `${header}: ${rows[at]?.[header]}`));
  expect(new Set(wrongs.flat()).size).toBe(10);
});

it('고치는 값은 붙여 넣은 값과 다르다', () => {
  for (const { at, cells } of mendings(300)) expect(rows[at]).not.toMatchObject(cells);
});
