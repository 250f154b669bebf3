/** `.clasp.json`: which Apps Script project the files go to, and from which folder. */
import { readFile } from 'node:fs/promises';
import * as z from 'zod';
import { PushError } from './push-error';

/** The folders that a build makes, with the words that the build needs for it. */
const builds = { dist: [], 'dist-bigquery': ['--bigquery'] } as const;

/** Stands in the file that comes with the repository; it is nobody's project. */
const SAMPLE = 'REPLACE_WITH_YOUR_SCRIPT_ID';

const schema = z.object({ scriptId: z.string(), rootDir: z.enum(['dist', 'dist-bigquery']) });

export interface Project {
  scriptId: string;
  /** Of the repository; what is pushed stands in it. */
  folder: keyof typeof builds;
  /** Words for build.mjs. */
  build: readonly string[];
}

const WHERE =
  'Google 시트의 「확장 프로그램 > Apps Script > 프로젝트 설정」에 있는 스크립트 ID를 적어 주세요(docs/설치.md).';

/** Throws `PushError` when the file is missing, cannot be read, or names no project yet. */
export async function readProject(file: string, name: string): Promise<Project> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new PushError(
      `「${name}」이 없어 어디에 올릴지 모릅니다. {"scriptId": "…", "rootDir": "dist"}로 만들고 ${WHERE}`,
    );
  });
  const parsed = schema.safeParse(parsedOrUndefined(text));
  if (!parsed.success) {
    throw new PushError(`「${name}」을 읽을 수 없습니다. {"scriptId": "…", "rootDir": "dist"}여야 합니다. ${WHERE}`);
  }
  const { scriptId, rootDir: folder } = parsed.data;
  if (scriptId === SAMPLE) throw new PushError(`「${name}」의 scriptId가 아직 보기 그대로입니다. ${WHERE}`);
  // It becomes a part of an address.
  if (!/^[\w-]{10,}$/.test(scriptId))
    throw new PushError(`「${name}」의 scriptId가 스크립트 ID의 모양이 아닙니다. ${WHERE}`);
  return { scriptId, folder, build: builds[folder] };
}

function parsedOrUndefined(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
