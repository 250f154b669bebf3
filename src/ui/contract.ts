/** What the sidebar may ask of the server through `call`: names, arguments and answers, one type for both ends. */
import type { AccountView } from '../jobs/account';
import type { Overview } from '../jobs/overview';
import type { Preferences } from '../jobs/preferences';
import type { ImagesToMeasure, ImageVerdict, MeasuredImage } from '../jobs/product-images';
import type { Run } from '../jobs/run';
import type { Selection } from '../jobs/selection';
import type { ExportedSheet } from '../jobs/shipments/export-shipments';
import type { ImportOrder, ImportView } from '../jobs/shipments/import-shipments';
import type { ShipmentChoices } from '../jobs/shipments/shipment-choices';
import type { TabHelp } from '../sheet';

/** Further arguments of a job by their names; each job checks its own. */
export type JobInput = Readonly<Record<string, string | number | boolean>>;

export interface Calls {
  saveAccount: {
    args: { mall: string; userId: string; apiKey: string; issuedOn?: string; expiresOn?: string };
    value: AccountView;
  };
  account: { args: { mall?: string }; value: AccountView };
  testAccount: { args: { mall?: string }; value: { message: string } };
  settings: { args: object; value: Preferences };
  saveSettings: { args: Readonly<Record<string, unknown>>; value: Preferences };
  overview: { args: object; value: Overview };
  /**
   * `keys`: the rows that are meant, by key, of `tab` where a job knows several; every job knows what all of them are.
   * `asked`: the questions of an earlier run that were answered with yes; without it a job that must ask ends as 질문.
   */
  startJob: {
    args: {
      job: string;
      tab?: string;
      kinds?: string[];
      from?: string;
      to?: string;
      keys?: string[];
      input?: JobInput;
      asked?: string[];
    };
    value: Run;
  };
  continueJob: { args: { runId: string }; value: Run };
  stopJob: { args: { runId: string }; value: Run };
  help: { args: { tab: string }; value: TabHelp };
  /** Of this tab, else of the one that is open; the message tells what was done. */
  hideFinished: { args: { tab?: string }; value: { message: string } };
  showAll: { args: { tab?: string }; value: { message: string } };
  /** The rows that are selected on the open tab. */
  selection: { args: object; value: Selection };
  /** A block of waybills: a preview, or with `write` what was previewed written. */
  importShipments: { args: ImportOrder; value: ImportView };
  shipmentChoices: { args: object; value: ShipmentChoices };
  exportShipments: { args: { layout: string; keys?: string[] }; value: ExportedSheet };
  /** Pictures for the page to measure: of these rows of 상품, else of the selected, else of the first ones. */
  productImages: { args: { keys?: string[] }; value: ImagesToMeasure };
  /** What the page saw, at most 200 pictures and whole rows a call; one verdict a picture, in order. */
  saveImageFindings: { args: { images: MeasuredImage[] }; value: { verdicts: ImageVerdict[] } };
  /** A part of the page that is loaded when it is needed: an HTML file of one script. */
  pagePart: { args: { name: 'excel' }; value: { html: string } };
}

export type CallName = keyof Calls;

/** The answer of `call`, as JSON text. */
export type Answer<Name extends CallName> = { ok: true; value: Calls[Name]['value'] } | { ok: false; message: string };
