/** Loads the part of the page that knows .xlsx, once, when it is needed first. Google's page takes no script from elsewhere. */
import type * as Part from './excel/part';
import { scriptIn } from './script-in';
import { ask } from './server';

let loading: Promise<typeof Part> | undefined;

/** Rejects when it cannot be loaded, and tries again the next time. */
export function excelPart(): Promise<typeof Part> {
  loading ??= load().catch((error: Error) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/** The script names what it gives `excelPart`. */
async function load(): Promise<typeof Part> {
  const { html } = await ask('pagePart', { name: 'excel' });
  const script = document.createElement('script');
  script.textContent = scriptIn(html);
  document.head.append(script);
  const { excelPart: part } = globalThis as { excelPart?: typeof Part };
  if (!part) throw new Error('엑셀 파일을 다루는 부분을 불러오지 못했습니다. 사이드바를 닫았다가 다시 열어 주세요.');
  return part;
}
