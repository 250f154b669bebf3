/** Reads the name of a courier (택배사) as sellers type it. */

import { josa } from '../josa';
import { quoted } from '../nearest';
import {
  doubtfulCourier,
  findCourier,
  isRegisteredMail,
  mentionedCouriers,
  nearestCourier,
  saysNothing,
} from './courier-names';
import { courierNames, registeredMail } from './couriers.data';
import { adviceForDeliveryWay, saysNotYet } from './no-courier';
import { isExponent } from './number-layout';
import { pastedText } from './pasted-text';
import { readPlainNumber } from './plain-number';
import { splitCourierAndNumber } from './waybill-number';

/** The names for a drop-down, the usual ones first. */
export const couriers: readonly string[] = courierNames.map(([name]) => name);

/** One of `couriers`; or a Korean sentence about what to do, with the ones that may be meant where there are any. */
export type CourierReading = { courier: string; warning?: string } | { error: string; proposals?: string[] };

/**
 * Reads a name or nickname without regard to blanks, case, full width, 택배 and (주). Two couriers in one text, a name that
 * several have, a way of delivery and a waybill number are errors: nothing is guessed.
 */
export function readCourier(text: string): CourierReading {
  const typed = pastedText(text);
  if (typed === '') return { error: '택배사가 비어 있습니다. 택배사를 고르세요.' };
  const courier = findCourier(typed);
  if (courier !== undefined) return { courier };
  if (isRegisteredMail(typed)) return registered();
  return whichOne(typed) ?? noCourier(typed) ?? readMentions(typed) ?? unknown(typed);
}

function registered(): CourierReading {
  const { courier } = registeredMail;
  return { courier, warning: josa`등기는 ${courier}(으)로 보냅니다. 다른 곳으로 보냈으면 그 택배사를 고르세요.` };
}

function whichOne(typed: string): CourierReading | undefined {
  const doubt = doubtfulCourier(typed);
  return (
    doubt && {
      error: `${quoted(typed)}만으로는 어느 택배사인지 알 수 없습니다. ${doubt.advice}`,
      proposals: [...doubt.couriers],
    }
  );
}

function noCourier(typed: string): CourierReading | undefined {
  const advice = adviceForDeliveryWay(typed);
  if (advice !== undefined) return { error: `택배사가 아니라 배송 방법입니다. ${advice}` };
  if (saysNotYet(typed)) return { error: '택배사가 아닙니다. 비워 두었다가 정해지면 고르세요.' };
  const both = splitCourierAndNumber(typed);
  if (both) {
    return {
      error: josa`택배사와 송장번호가 한 칸에 있습니다. 택배사는 ${both.courier}(으)로 고르고, 번호 「${both.number}」은(는) 송장번호로 옮기세요.`,
      proposals: [both.courier],
    };
  }
  return looksLikeNumber(typed)
    ? { error: '택배사가 아니라 송장번호로 보입니다. 택배사와 송장번호가 바뀌지 않았는지 확인하고 택배사를 고르세요.' }
    : undefined;
}

function looksLikeNumber(typed: string): boolean {
  if (isExponent(typed)) return true;
  return typed.replace(/\D/g, '').length >= 8 && 'number' in readPlainNumber(typed);
}

function readMentions(typed: string): CourierReading | undefined {
  const mentions = mentionedCouriers(typed);
  const [courier, ...others] = mentions?.couriers ?? [];
  if (!mentions || courier === undefined) return undefined;
  if (others.length > 0) {
    const named = mentions.couriers.map((name) => `「${name}」`).join(', ');
    return {
      error: `택배사가 두 곳 이상 적혀 있습니다(${named}). 실제로 보낸 한 곳만 고르세요.`,
      proposals: mentions.couriers,
    };
  }
  return saysNothing(mentions.before + mentions.between + mentions.after)
    ? { courier }
    : {
        error: `택배사 말고 다른 글이 있습니다. 「${courier}」인지 확인하고 목록에서 고르세요.`,
        proposals: [courier],
      };
}

function unknown(typed: string): CourierReading {
  const courier = nearestCourier(typed);
  if (courier === undefined) {
    // Not quoted: in rows that slipped by a column it is a name or an address, and messages are kept.
    return {
      error: '목록에 없는 택배사입니다. 목록에서 고르거나, 배송방법을 기타로 고르고 택배사 이름을 적으세요.',
    };
  }
  return {
    error: josa`${quoted(typed)}은(는) 목록에 없는 택배사입니다. 「${courier}」인지 확인하고 목록에서 고르세요.`,
    proposals: [courier],
  };
}
