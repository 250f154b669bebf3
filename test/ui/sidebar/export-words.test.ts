import { exportedWords, fileNameOf } from '../../../src/ui/sidebar/export-words';
import { scriptIn } from '../../../src/ui/sidebar/script-in';

it('파일 이름에는 Windows가 받지 않는 글자가 없다', () => {
  expect(fileNameOf('CJ대한통운_202611231000')).toBe('CJ대한통운_202611231000.xlsx');
  expect(fileNameOf('a/b\\c:d*e?f"g<h>i|j')).toBe('a_b_c_d_e_f_g_h_i_j.xlsx');
});

it('몇 건을 담았는지와 알아 둘 것을 말한다', () => {
  expect(exportedWords(1200, [])).toBe('송장 1,200건을 엑셀 파일에 담았습니다.');
  expect(exportedWords(1, ['아직 발주확인하지 않은 1건이 들어 있습니다.'])).toContain('1건이 들어');
});

it('나중에 불러오는 부분은 태그 사이의 글이다', () => {
  expect(scriptIn('<script>var a="<b>";</script>\n')).toBe('var a="<b>";');
  expect(scriptIn('<script type="text/javascript">a("<\\/script>")</script>')).toBe('a("<\\/script>")');
});
