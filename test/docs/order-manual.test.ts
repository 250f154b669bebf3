/** What docs/manual/주문처리.md says of 작업 and states, results, couriers and fields is what the program does. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readOffDays } from '../../src/rules/business-day/off-days';
import { readCourier } from '../../src/rules/waybill/courier';
import { layouts } from '../../src/rules/waybill-export/layouts.data';
import { readOwnLayout } from '../../src/rules/waybill-export/own-layout';
import { results } from '../../src/tabs/common';
import { courierLine, orderLines, ownFieldsLine, shipmentLines } from './order-tables';

const lines = readFileSync(path.resolve(__dirname, '../../docs/manual/주문처리.md'), 'utf8').split('\n');

/** The block that begins with this line, up to the next blank one. */
function blockFrom(first = ''): string[] {
  const start = lines.indexOf(first);
  return start < 0 ? [] : lines.slice(start, lines.indexOf('', start));
}

/** The lines under a heading, up to the next one. */
function section(heading: string): string[] {
  const start = lines.indexOf(`## ${heading}`) + 1;
  const length = lines.slice(start).findIndex((line) => line.startsWith('## '));
  return start === 0 ? [] : lines.slice(start, length < 0 ? undefined : start + length);
}

it('「주문」의 작업 × 주문상태 표가 실행이 하는 일과 같다', () => {
  expect(blockFrom(orderLines[0])).toEqual(orderLines);
});

it('「송장」의 작업 × 전송상태 표가 실행이 하는 일과 같다', () => {
  expect(blockFrom(shipmentLines[0])).toEqual(shipmentLines);
});

it('위메프가 이름을 아는 택배사가 빠짐없이 있다', () => {
  expect(section('택배사의 이름')).toContain(courierLine);
});

it.each(['CJ', '대한통운', '로젠', '한진', '우체국', '현대택배'])('짧은 이름 「%s」을(를) 읽는다', (name) => {
  expect(section('택배사의 이름').join()).toContain(name);
  expect(readCourier(name)).toHaveProperty('courier');
});

it.each(['KGB', '편의점', '퀵', '직접수령'])('「%s」은(는) 짐작하지 않는다', (name) => {
  expect(section('택배사의 이름').join()).toContain(`「${name}」`);
  expect(readCourier(name)).toHaveProperty('error');
});

it('양식이 있는 택배사를 차례대로 말한다', () => {
  expect(section('송장 붙여넣기').join()).toContain(`(${layouts.map(({ name }) => name).join(', ')})`);
});

it('내 양식의 필드가 빠짐없이 있고, 적어 둔 보기를 그대로 쓸 수 있다', () => {
  const own = section('내 양식');
  expect(own).toContain(ownFieldsLine);
  const fence = own.indexOf('```');
  const example = own.slice(fence + 1, own.indexOf('```', fence + 1)).join('\n');
  const { layout, findings } = readOwnLayout(example);
  expect(findings).toEqual([]);
  expect(layout.columns).toHaveLength(7);
});

it('휴무일의 보기를 그대로 읽는다', () => {
  const [, example = ''] = /설정의 「휴무일」에 `([^`]+)`/.exec(lines.join('\n')) ?? [];
  expect(readOffDays(example)).toEqual({
    ok: true,
    value: new Set(['2026-12-31', '2027-01-04', '2027-01-05', '2027-01-06']),
  });
});

it('결과에 적힐 수 있는 말을 모두 설명한다', () => {
  const [, , ...rows] = blockFrom('| 결과 | 뜻 | 작업 |');
  expect(rows.map((row) => row.split('|')[1]?.trim())).toEqual(Object.values(results));
});
