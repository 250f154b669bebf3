/** What each call of the sidebar takes, and what does it. */
import * as z from 'zod';
import { accountView, saveAccount, testAccount } from '../jobs/account';
import { refuseTooManyKeys } from '../jobs/chosen-keys';
import { hideFinished, showAll } from '../jobs/finished-rows';
import { overview } from '../jobs/overview';
import { readPreferences, savePreferences } from '../jobs/preferences';
import { imageColumns, productImages, saveImageFindings } from '../jobs/product-images';
import { Refusal } from '../jobs/refusal';
import { runView } from '../jobs/run';
import { readSelection } from '../jobs/selection';
import { exportShipments } from '../jobs/shipments/export-shipments';
import { importShipments, MOST_COLUMNS, MOST_ROWS } from '../jobs/shipments/import-shipments';
import { shipmentChoices } from '../jobs/shipments/shipment-choices';
import { alone, continueRun, startRun, stopRun } from '../jobs/work';
import type { Outside } from '../ports';
import { helpOf } from '../sheet';
import { tabs } from '../tabs';
import type { CallName, Calls } from './contract';

export interface Handler<Name extends CallName> {
  args: z.ZodType<Calls[Name]['args']>;
  work(outside: Outside, args: Calls[Name]['args']): Calls[Name]['value'];
}

const STANDARD_MALL = '위메프';
const MOST_IMAGES = 200;
/** Characters of a pasted block. */
const MOST_PASTED = 5_000_000;

const word = z.string().max(200);
const mall = z.object({ mall: word.exactOptional() });
const run = z.object({ runId: word });
const none = z.object({});
const anyTab = z.object({ tab: word.exactOptional() });

const pixels = z.int().min(0);
/** Read from cells, which hold what the seller pasted. */
const cellText = z.string().max(1_000);
const place = { key: cellText, column: z.enum(imageColumns), url: cellText };
const image = z.union([
  z.object({ ...place, failed: z.literal(true) }),
  z.object({ ...place, width: pixels, height: pixels }),
]);

const columnPlace = z.int().min(0).max(MOST_COLUMNS);
const importOrder = z.object({
  text: z.string().max(MOST_PASTED).exactOptional(),
  cells: z.array(z.array(cellText).max(MOST_COLUMNS)).max(MOST_ROWS).exactOptional(),
  columns: z
    .object({
      waybill: columnPlace.exactOptional(),
      courier: columnPlace.exactOptional(),
      bundleId: columnPlace.exactOptional(),
      purchaseId: columnPlace.exactOptional(),
      orderId: columnPlace.exactOptional(),
      lineId: columnPlace.exactOptional(),
      recipient: columnPlace.exactOptional(),
      phone: columnPlace.exactOptional(),
      mobile: columnPlace.exactOptional(),
      zip: columnPlace.exactOptional(),
    })
    .exactOptional(),
  courier: word.exactOptional(),
  write: word.exactOptional(),
  send: z.boolean().exactOptional(),
});

export const handlers: { [Name in CallName]: Handler<Name> } = {
  saveAccount: {
    args: z.object({
      mall: word,
      userId: word,
      apiKey: word,
      issuedOn: word.exactOptional(),
      expiresOn: word.exactOptional(),
    }),
    work: (outside, args) => saveAccount(outside, { issuedOn: '', expiresOn: '', ...args }),
  },
  account: { args: mall, work: (outside, args) => accountView(outside, args.mall ?? STANDARD_MALL) },
  testAccount: {
    args: mall,
    work(outside, args) {
      const name = args.mall ?? STANDARD_MALL;
      testAccount(outside, name);
      return { message: `${name} 계정으로 연결되었습니다.` };
    },
  },
  settings: { args: none, work: ({ settings }) => readPreferences(settings) },
  saveSettings: {
    args: z.record(word, z.unknown()),
    work: ({ settings }, changes) => savePreferences(settings, changes),
  },
  overview: { args: none, work: overview },
  startJob: {
    args: z.object({
      job: word,
      tab: word.exactOptional(),
      kinds: z.array(word).max(20).exactOptional(),
      from: word.exactOptional(),
      to: word.exactOptional(),
      keys: z.array(word).exactOptional(),
      input: z.record(word, z.union([word, z.number(), z.boolean()])).exactOptional(),
      asked: z.array(z.string().max(500)).max(20).exactOptional(),
    }),
    work(outside, { job, input = {}, ...args }) {
      refuseTooManyKeys({ ...args, input });
      return runView(startRun(outside, { job, args: { ...input, ...args } }, '수동'));
    },
  },
  continueJob: { args: run, work: (outside, { runId }) => continueRun(outside, runId) },
  stopJob: { args: run, work: (outside, { runId }) => stopRun(outside, runId) },
  help: {
    args: z.object({ tab: word }),
    work(_, args) {
      const tab = tabs.find(({ name }) => name === args.tab);
      if (!tab) throw new Refusal(`「${args.tab}」은(는) 애드온의 탭이 아닙니다.`);
      return helpOf(tab);
    },
  },
  hideFinished: { args: anyTab, work: (outside, { tab }) => hideFinished(outside, tab) },
  showAll: { args: anyTab, work: (outside, { tab }) => showAll(outside, tab) },
  selection: { args: none, work: (outside) => alone(outside, () => readSelection(outside)) },
  importShipments: {
    args: importOrder,
    work: (outside, order) => alone(outside, () => importShipments(outside, order)),
  },
  shipmentChoices: { args: none, work: ({ settings }) => shipmentChoices(settings) },
  exportShipments: {
    args: z.object({ layout: word, keys: z.array(word).max(20_000).exactOptional() }),
    work: exportShipments,
  },
  productImages: {
    args: z.object({ keys: z.array(word).max(MOST_IMAGES).exactOptional() }),
    work: (outside, args) => alone(outside, () => productImages(outside, args)),
  },
  saveImageFindings: {
    args: z.object({ images: z.array(image).max(MOST_IMAGES) }),
    work: (outside, { images }) => ({ verdicts: alone(outside, () => saveImageFindings(outside, images)) }),
  },
  pagePart: { args: z.object({ name: z.literal('excel') }), work: ({ ui }, { name }) => ({ html: ui.pageFile(name) }) },
};
