/** The texts that cells share and name by their place. */
import { textRuns } from './text-runs';
import { countdown, MOST_TEXTS } from './too-large';
import { walkXml } from './xml';

/** Throws `TooLarge` for more than a list can have. */
export function readSharedTexts(xml: string): string[] {
  const texts: string[] = [];
  const take = countdown(MOST_TEXTS);
  const runs = textRuns();
  walkXml(xml, {
    open(name) {
      if (name === 'si') take(1);
      runs.open(name);
    },
    close(name) {
      runs.close(name);
      if (name === 'si') texts.push(runs.take());
    },
    text: runs.text,
  });
  return texts;
}
