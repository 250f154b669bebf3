/** Charts of a tab as a script makes them: kept with the tab, followed when lines shift, saved and opened again. */
import { openStoredWorkbook } from '../../../local/store/stored-workbook';
import { tabView } from '../../../local/workbench/view/tab-view';
import { watchWorkbook } from '../../../local/workbench/view/watch';
import { useTemporaryFolder } from '../store/temporary-folder';
import { openScript, type Script, TAB } from './script';

const file = useTemporaryFolder();

const BUILD = `sheet.newChart().setChartType(Charts.ChartType.BAR).addRange(sheet.getRange('A1:A3'))
  .addRange(sheet.getRange('C1:C3')).setNumHeaders(1).setPosition(2, 5, 0, 0).setOption('title', '매출')`;

function charted(): Script {
  const script = openScript();
  script.seller.paste(TAB, 1, 1, [
    ['지역', '', '순매출'],
    ['서울', '', '1,000'],
    ['부산', '', '-'],
  ]);
  script.go(`sheet.insertChart(${BUILD}.build())`);
  return script;
}

const chartsOf = ({ workbook }: Pick<Script, 'workbook'>) => workbook.sheets[0]?.charts;

it('넣은 차트는 탭에 남고, 제목과 범위를 다시 읽을 수 있다', () => {
  const script = charted();
  const body = `const [chart] = sheet.getCharts();
    return [chart.getOptions().get('title'), chart.getRanges().map((range) => range.getA1Notation())]`;
  expect(script.go(body)).toEqual(['매출', ['A1:A3', 'C1:C3']]);
  expect(chartsOf(script)).toMatchObject([{ id: 1, type: 'BAR', headers: 1, row: 2, column: 5 }]);
});

it('지운 차트는 없어지고, 없는 차트는 지울 수 없다', () => {
  const script = charted();
  script.go(`sheet.insertChart(${BUILD}.setOption('title', '둘째').build())`);
  script.go('sheet.removeChart(sheet.getCharts()[0])');
  expect(chartsOf(script)?.map(({ options }) => options['title'])).toEqual(['둘째']);
  expect(() => script.go(`sheet.removeChart(${BUILD}.build())`)).toThrow('Chart not found');
});

it('행과 열이 밀리면 차트의 범위와 자리도 따라간다', () => {
  const script = charted();
  script.seller.insertRows(TAB, 1, 2);
  script.seller.insertColumns(TAB, 2);
  expect(chartsOf(script)).toMatchObject([
    {
      boxes: [
        { row: 3, column: 1 },
        { row: 3, column: 4 },
      ],
      row: 4,
      column: 6,
    },
  ]);
});

it('체험판에는 지금 칸의 말로 보이고, 칸이 바뀌면 다시 보인다', () => {
  const script = charted();
  const watch = watchWorkbook(script.workbook);
  const view = () => tabView(script.workbook.sheets[0]!, 'Asia/Seoul').charts;
  expect(view()).toEqual([{ kind: 'bar', title: '매출', labels: ['서울', '부산'], values: [1_000, 0] }]);
  script.seller.type(TAB, 3, 3, '500');
  expect(view()[0]?.values).toEqual([1_000, 500]);
  expect(watch.difference()).toEqual({ cells: [], reload: true });
});

it('저장했다가 열어도 차트가 그대로이다', async () => {
  const path = file('차트.xlsx');
  const stored = await openStoredWorkbook(path);
  Object.assign(stored.workbook, charted().workbook);
  await stored.save();
  stored.close();
  const again = await openStoredWorkbook(path);
  again.close();
  expect(chartsOf(again)).toEqual(chartsOf(charted()));
});
