/** The tests' own mall itself, in this process: strict about signature, token, pages, windows and how many go into one call. */
import { createHmac } from 'node:crypto';
import { parseJson } from '../../../src/mall/kit/json';
import type { HttpAnswer, HttpRequest } from '../../../src/ports';
import { host } from './endpoints';

export interface LocalBox {
  box: string;
  purchase: string;
  state: '10' | '20' | '30' | '90';
  paid: string;
  courier: string;
  number: string;
  lines: { seq: string; product: string; option: string }[];
  wantsCancel: boolean;
}

export const keys = { accessKey: 'bori-access', secretKey: 'bori-secret-0123456789' };

const LIFE_SECONDS = 1800;
const PAGE = 3;

export function localSecondMall(now: () => number) {
  const boxes: LocalBox[] = [];
  const asked: string[] = [];
  let token = '';
  let tokens = 0;
  let allowed = true;
  let accessKey = keys.accessKey;

  const json = (code: string, data: unknown, message = ''): HttpAnswer => ({
    ...{ lost: false, status: 200, headers: {} },
    body: JSON.stringify({ code, message, data }).replace(/"(\d{16,})"/g, '$1'),
  });
  const xml = (code: string, inside = '', message = ''): HttpAnswer => ({
    ...{ lost: false, status: 200, headers: {} },
    body: `<?xml version="1.0" encoding="euc-kr"?><b:answer xmlns:b="urn:bori"><b:code>${code}</b:code><message>${message}</message>${inside}</b:answer>`,
  });

  const boxXml = ({ box, purchase, state, paid, courier, number, lines }: LocalBox): string =>
    `<b:order><box>${box}</box><purchase>${purchase}</purchase><state>${state}</state><paid>${paid}</paid>` +
    `<name>김보리</name><address>null</address><courier>${courier}</courier><number>${number}</number><lines>${lines
      .map(
        ({ seq, product, option }) =>
          `<line><seq>${seq}</seq><product>${product}</product><option>${option}</option><pieces>1</pieces><price>1000</price></line>`,
      )
      .join('')}</lines></b:order>`;

  function handle(request: HttpRequest): HttpAnswer {
    const place = request.url.slice(host.length);
    const { pathname, searchParams } = new URL(request.url);
    asked.push(`${request.method} ${pathname}`);
    if (!allowed)
      return { lost: false, status: 403, headers: {}, body: '{"code":"IP","message":"IP 203.0.113.7 is not allowed"}' };
    const { 'x-key': key, 'x-time': time = '', 'x-sign': sign, authorization } = request.headers;
    const right = createHmac('sha256', keys.secretKey).update(`${time}${request.method}${place}`).digest('hex');
    if (key !== accessKey || sign !== right || Math.abs(now() - Number(time)) > 300_000)
      return json('KEY', null, '키가 다릅니다');
    if (pathname === '/token') {
      tokens += 1;
      token = `token-${tokens}`;
      return json('0', { token, seconds: LIFE_SECONDS });
    }
    if (authorization !== `Bearer ${token}`) return json('TOKEN', null, '토큰이 다릅니다');
    return answer(request, pathname, searchParams);
  }

  function answer({ method, body }: HttpRequest, pathname: string, asks: URLSearchParams): HttpAnswer {
    const [, , id = '', act, one = '', two = ''] = pathname.split('/').map(decodeURIComponent);
    if (pathname === '/orders') {
      const wanted = asks.get('state') === 'open' ? ['10', '20'] : ['30'];
      const [from, to] = [asks.get('from') ?? '', asks.get('to') ?? '9'];
      const listed = boxes.filter(({ state, paid }) => wanted.includes(state) && paid >= from && paid <= to);
      const page = Number(asks.get('page'));
      return xml(
        '0',
        listed
          .slice((page - 1) * PAGE, page * PAGE)
          .map(boxXml)
          .join(''),
      );
    }
    if (pathname === '/cancels') {
      const open = boxes.filter(({ wantsCancel, state }) => wantsCancel && state !== '90');
      return xml(
        '0',
        open.map(({ box, paid }) => `<cancel><id>9${box}</id><box>${box}</box><at>${paid}</at></cancel>`).join(''),
      );
    }
    if (pathname === '/confirm') {
      const ids = ((parseJson(String(body)) as { ids?: unknown[] }).ids ?? []).map(String);
      if (ids.length > PAGE) return json('MANY', null, '한 번에 3건까지입니다');
      if (/"\d{16,}"/.test(String(body))) return json('TEXT', null, '번호는 숫자여야 합니다');
      return json('0', ids.map(confirmed));
    }
    const box = boxes.find((each) => each.box === id);
    if (!box) return act === 'lines' ? json('NONE', null, '없는 주문입니다') : xml('NONE', '', '없는 주문입니다');
    if (act === undefined) return box.state === '90' ? xml('GONE', '', '취소된 주문입니다') : xml('0', boxXml(box));
    if (act === 'ship') return shipped(box, one, two);
    if (method === 'DELETE') return box.state === '90' ? json('NO', null, '이미 취소된 주문입니다') : cancelled(box);
    return json('PATH', null, '모르는 주소입니다');
  }

  function confirmed(id: string) {
    const box = boxes.find((each) => each.box === id);
    if (!box) return { id, result: 'FAIL', message: '상품번호가 틀렸습니다' };
    if (box.state !== '10')
      return { id, result: 'FAIL', message: box.state === '90' ? '취소된 주문입니다' : '이미 확인했습니다' };
    box.state = '20';
    return { id, result: 'OK' };
  }

  function shipped(box: LocalBox, courier: string, number: string): HttpAnswer {
    if (box.state === '10') return xml('NO', '', '확인하지 않은 주문입니다');
    if (box.state !== '20') return xml('NO', '', box.state === '90' ? '취소된 주문입니다' : '이미 보냈습니다');
    Object.assign(box, { state: '30', courier, number });
    return xml('0');
  }

  function cancelled(box: LocalBox): HttpAnswer {
    box.state = '90';
    return json('0', {});
  }

  return {
    handle,
    boxes,
    asked: () => [...asked],
    tokens: () => tokens,
    endToken: () => {
      token = 'ended';
    },
    setAllowed: (is: boolean) => {
      allowed = is;
    },
    changeKey: () => {
      accessKey = 'another';
    },
  };
}
