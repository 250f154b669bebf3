/** Loads a picture and sees how large it is; a page can load from any host, which the script cannot. */

import type { Seen } from './image-words';

const PATIENCE = 15_000;

/** Lets the image element load this address, without telling the host where it is shown. Never rejects. */
export function measure(image: HTMLImageElement, url: string): Promise<Seen> {
  return new Promise((resolve) => {
    const giveUp = () => {
      image.removeAttribute('src');
      end({ failed: true });
    };
    const timer = setTimeout(giveUp, PATIENCE);
    const end = (seen: Seen) => {
      clearTimeout(timer);
      resolve(seen);
    };
    image.onload = () => end({ width: image.naturalWidth, height: image.naturalHeight });
    image.onerror = giveUp;
    image.referrerPolicy = 'no-referrer';
    image.src = url;
  });
}
