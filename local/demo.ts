/** `npm run demo`: plays a seller's first week with the shipped bundle and leaves the workbook in out/. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { PRODUCT } from '../src/product';
import { playClaimsStory } from './demo/claims-story';
import { playHistory } from './demo/history-story';
import { playInquiriesStory } from './demo/inquiries-story';
import { narratorTo } from './demo/narrator';
import { playOrdersStory } from './demo/orders-story';
import { playProductsStory } from './demo/products-story';
import { demoStart, playSetUpStory } from './demo/set-up-story';
import { playShippingStory } from './demo/shipping-story';
import { openStage } from './demo/stage';

const folder = join(__dirname, '..', 'out');
const file = `${folder}/위메프.xlsx`;
const say = (line: string) => void process.stdout.write(`${line}\n`);

async function play(): Promise<void> {
  await mkdir(folder, { recursive: true });
  say(`${PRODUCT} 시연: 구글 시트 대신 .xlsx, 위메프 대신 로컬 서버에서 실제 번들(dist/Code.js)을 실행합니다.`);
  const stage = await openStage(file, demoStart);
  try {
    const narrator = narratorTo(say);
    playSetUpStory(stage, narrator);
    await playProductsStory(stage, narrator);
    const orders = await playOrdersStory(stage, narrator);
    const parcels = await playShippingStory(stage, narrator, orders);
    await playClaimsStory(stage, narrator, parcels);
    await playInquiriesStory(stage, narrator);
    playHistory(stage, narrator);
  } finally {
    await stage.close();
  }
  say('\n끝났습니다. 결과 파일: out/위메프.xlsx');
}

play().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
