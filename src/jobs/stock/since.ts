/** From when on orders take stock: the moment at which the seller switched it on, so that no old order takes anything. */
import type { Outside } from '../../ports';
import { kstText } from '../../rules/kst';

const SINCE = 'stock:since';

type Where = Pick<Outside, 'settings' | 'clock'>;

/** KST text; the present time where none is kept. */
export function takingSince({ settings, clock }: Where): string {
  const known = settings.document.get(SINCE);
  if (known !== undefined) return known;
  const now = kstText(clock.now());
  settings.document.set(SINCE, now);
  return now;
}

/** To be called before the setting is switched on, so that no order comes in between, and after it is switched off. */
export function noteTaking(where: Where, isOn: boolean): void {
  if (isOn) takingSince(where);
  else where.settings.document.remove(SINCE);
}
