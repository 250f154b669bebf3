/**
 * Brings a build to Google with clasp. What stands there is looked at first, so that a missing login is told before the long
 * checks, and once more behind it: clasp ends well, too, when it has passed over a changed manifest.
 */
import type { Clasp } from './clasp';
import { MANIFEST, manifestWords } from './manifest-words';
import type { Project } from './project-file';
import { PushError } from './push-error';
import { type Difference, differences, filesAtGoogle, filesOfBuild } from './standing';

export interface PushPlace {
  /** The repository's folder. */
  root: string;
  /** Path of the project file. */
  file: string;
  project: Project;
  clasp: Clasp;
  say(line: string): void;
}

export interface PushSteps {
  /** The manifest may be replaced. */
  force: boolean;
  /** Everything that must hold before a file leaves; rejects when it does not. */
  check(): Promise<void>;
}

/** Rejects with `PushError`; then nothing was pushed, or the words say what stands at Google. */
export async function push(place: PushPlace, { force, check }: PushSteps): Promise<void> {
  const { root, file, project, clasp, say } = place;
  const before = await compare(place);
  if (before.length === 0) return;
  if (before.some(({ name }) => name === MANIFEST) && !force) throw new PushError(MANIFEST_CHANGES);
  await check();
  await clasp(['push', '--force', '--json', '--project', file], root);
  const here = await filesOfBuild(root, project.folder);
  const after = differences(here, await filesAtGoogle(project.scriptId, clasp));
  if (after.length > 0) {
    throw new PushError(`올렸지만 Google에 있는 것이 ${project.folder}와 다릅니다.\n${lines(after).join('\n')}`);
  }
  say(`올렸습니다: 파일 ${here.size}개. Google에 있는 것이 ${project.folder}와 바이트까지 같습니다.`);
}

/** Says how what stands at Google differs from the build. Rejects with `PushError`. */
export async function compare({ root, project, clasp, say }: PushPlace): Promise<Difference[]> {
  const here = await filesOfBuild(root, project.folder);
  const there = await filesAtGoogle(project.scriptId, clasp);
  const found = differences(here, there);
  if (found.length === 0) {
    say(`Google에 있는 것이 ${project.folder}와 바이트까지 같습니다. 올릴 것이 없습니다.`);
    return [];
  }
  say(`Google에 있는 것이 ${project.folder}와 다릅니다.`);
  for (const line of [...lines(found), ...manifestWords(here, there)]) say(line);
  return found;
}

const lines = (found: readonly Difference[]): string[] => found.map(({ name, kind }) => `  ${name}: ${kind}`);

const MANIFEST_CHANGES =
  `권한이 적힌 ${MANIFEST}이 바뀝니다. 위에 적힌 것이 맞으면 \`npm run push -- --force\`로 다시 실행하세요. ` +
  '아무것도 올리지 않았습니다.';
