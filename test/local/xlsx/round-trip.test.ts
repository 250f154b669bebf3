/** What is saved as xlsx, with its extras beside it, is loaded as it was. */
import fc from 'fast-check';
import { readWorkbook, writeWorkbook } from '../../../local/apps-script/xlsx';
import { arbitraryWorkbook } from './arbitrary-workbook';
import { canonical } from './canonical';

const newId = () => 'new';

test('저장했다가 다시 열면 모든 것이 그대로다', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryWorkbook, async (workbook) => {
      const { bytes, extras } = await writeWorkbook(workbook);
      const loaded = await readWorkbook(bytes, { extras, name: '파일', newId });
      expect(canonical(loaded)).toEqual(canonical(workbook));
    }),
    { numRuns: 200 },
  );
});
