/** Puts the pieces together and names the global functions that Google may call. */
import './zod.setup';
import { google } from './gas/outside';
import { answerCall } from './ui/calls';
import {
  commandCheckRows,
  commandCollectNow,
  commandHelp,
  commandOpenSidebar,
  commandRunRows,
  commandSetUp,
  commandStartSchedule,
  commandStopSchedule,
  commandTick,
} from './ui/commands';
import { addMenu } from './ui/menu';

/** The bundler turns each line `global.name = …` into a function that Google can see. */
declare const global: Record<string, unknown>;

const outside = google();

const onOpen = (): void => addMenu(outside.ui);
const openSidebar = () => commandOpenSidebar(outside);
const setUpWorkbook = () => commandSetUp(outside);
const checkRows = () => commandCheckRows(outside);
const runRows = () => commandRunRows(outside);
const collectNow = () => commandCollectNow(outside);
const startSchedule = () => commandStartSchedule(outside);
const stopSchedule = () => commandStopSchedule(outside);
const showHelp = () => commandHelp(outside);
const collectOnSchedule = (event?: { triggerUid?: unknown }) => commandTick(outside, event);
const call = (json: unknown): string => answerCall(outside, json);

global.onOpen = onOpen;
global.onInstall = onOpen;
global.openSidebar = openSidebar;
global.setUpWorkbook = setUpWorkbook;
global.checkRows = checkRows;
global.runRows = runRows;
global.collectNow = collectNow;
global.startSchedule = startSchedule;
global.stopSchedule = stopSchedule;
global.showHelp = showHelp;
global.collectOnSchedule = collectOnSchedule;
global.call = call;
