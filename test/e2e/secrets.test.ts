/** Where the keys of a person never stand, and where the people of an order stand and nowhere else. */
import JSZip from 'jszip';
import { writeWorkbook } from '../../local/apps-script/xlsx';
import { tabs } from '../../src/tabs';
import { contract } from '../../src/ui/contract';
import { account, type Scene } from '../helpers/scene';
import { POSTCODE_KEY, people, playStory } from '../helpers/whole-story';

/** So many characters of a key in a row are too many. */
const PART = 16;

function partsOf(key: string): string[] {
  return Array.from({ length: key.length - PART + 1 }, (_, at) => key.slice(at, at + PART));
}

const parts = [...partsOf(account.fields.apiKey), ...partsOf(POSTCODE_KEY)];

const leaks = (text: string): string[] => parts.filter((part) => text.includes(part)).slice(0, 3);

const scene = playStory();

/** What the page is answered to this; whether it is a value or a refusal is no matter. */
const answered = ({ runtime }: Scene, name: string, args: unknown): string =>
  String(runtime.callFromSidebar('call', [JSON.stringify({ name, args })]));

/** With several tabs in front and with arguments that make sense to some of them. */
function allAnswers(): Map<string, string> {
  const [order] = scene.rows('주문');
  const given = [
    {},
    { tab: '주문', key: `위메프\u001f${order?.['옵션주문번호']}`, field: 'recipientName', id: 'newOrders', action: '' },
    { mall: '위메프', userId: account.fields.userId, apiKey: '', layout: '로젠', query: '의류', name: 'excel' },
    { text: `${order?.['배송번호']}\t612345670001`, job: 'collectOrders', runId: 'x', keyword: '테헤란로', page: 1 },
    { mall: '위메프', userId: account.fields.userId, apiKey: account.fields.apiKey.slice(0, 40) },
  ];
  const front = ['상품', '주문', '송장', '클레임', '문의'];
  return new Map(
    Object.keys(contract).map((name) => {
      const told = given.map((args, at) => {
        scene.runtime.setActiveTab(front[at] ?? '주문');
        return answered(scene, name, args);
      });
      return [name, told.join('\n')];
    }),
  );
}

const answers = allAnswers();

it('이야기는 정말로 주문, 송장, 클레임, 문의, 상품을 다룬다', () => {
  for (const tab of ['상품', '판매상품', '주문', '송장', '클레임', '문의', '연동이력']) {
    expect({ tab, rows: scene.rows(tab).length }).not.toEqual({ tab, rows: 0 });
  }
  expect(scene.rows('송장').map((row) => row['전송상태'])).toContain('전송완료');
  expect(scene.rows('연동이력').map((row) => row['결과'])).toContain('실패');
  expect(answers.size).toBeGreaterThan(20);
});

describe('인증키와 승인키는 16글자도', () => {
  it('셀, 메모, 서식, 이름 어디에도 없다', () => {
    expect(leaks(JSON.stringify(scene.runtime.workbook))).toEqual([]);
  });

  it('내려받은 .xlsx의 어느 조각에도 없다', async () => {
    const { bytes, extras } = await writeWorkbook(scene.runtime.workbook);
    const { files } = await JSZip.loadAsync(bytes);
    const texts = await Promise.all(Object.values(files).map(async (file) => file.name + (await file.async('string'))));
    expect(leaks(texts.join('\n') + JSON.stringify(extras))).toEqual([]);
  });

  it('문서 속성, 스크립트 속성, 캐시, 트리거에 없고, 저장한 사람의 속성에만 있다', () => {
    const { userProperties, ...rest } = scene.runtime.state;
    expect(leaks(JSON.stringify(rest))).toEqual([]);
    expect(Object.keys(userProperties)).toEqual(['seller@example.com']);
    const holding = Object.entries(userProperties['seller@example.com'] ?? {}).filter(
      ([, text]) => leaks(text).length > 0,
    );
    expect(holding.map(([name]) => name.split(':')[0]).sort()).toEqual(['account', 'postcode']);
  });

  it('화면, 알림, 메일, 개발자 기록에 없다', () => {
    expect(leaks(JSON.stringify(scene.runtime.said))).toEqual([]);
  });

  it('사이드바의 어느 물음에도 답으로 나오지 않는다', () => {
    for (const [name, text] of answers) expect({ name, leaks: leaks(text) }).toEqual({ name, leaks: [] });
  });

  it('함께 쓰는 다른 사람은 키를 쓸 수도 볼 수도 없다', () => {
    const json = JSON.stringify({ name: 'account', args: {} });
    const answer = JSON.parse(String(scene.runtime.run('call', [json], { as: 'sidebar', user: 'other@example.com' })));
    expect(answer).toMatchObject({ ok: true, value: [] });
  });
});

describe('구매자의 개인정보는', () => {
  const found = (text: string) => people.filter((one) => text.includes(one));

  it('개인정보의 열과 판매자가 적는 열에만 있다', () => {
    const personal = new Set(
      tabs.flatMap((tab) =>
        Object.values(tab.columns).flatMap(({ header, personal: kind }) => (kind ? [`${tab.name}/${header}`] : [])),
      ),
    );
    const holding = tabs.flatMap(({ name }) =>
      scene
        .rows(name)
        .flatMap((row) =>
          Object.entries(row).flatMap(([header, cell]) =>
            found(String(cell)).length > 0 ? [`${name}/${header}`] : [],
          ),
        ),
    );
    expect([...new Set(holding)].filter((place) => !personal.has(place))).toEqual([]);
    expect(holding).toContain('주문/수취인');
  });

  it('연동이력, 속성, 알림, 메일, 개발자 기록에 없다', () => {
    const { documentProperties, scriptProperties, userProperties, cache } = scene.runtime.state;
    const kept = JSON.stringify([documentProperties, scriptProperties, userProperties, cache]);
    const told = JSON.stringify([scene.rows('연동이력'), { ...scene.runtime.said, sidebar: undefined }]);
    expect(found(kept + told)).toEqual([]);
  });

  it('행을 보여 주는 물음의 답에만 나온다', () => {
    const showing = ['exportShipments', 'importShipments', 'rowForm', 'checkRow', 'selection', 'thisTab', 'showCell'];
    const others = [...answers].filter(([name]) => !showing.includes(name));
    expect(others.filter(([, text]) => found(text).length > 0).map(([name]) => name)).toEqual([]);
  });
});

describe('call은', () => {
  const refused = (json: unknown) =>
    JSON.parse(String(scene.runtime.callFromSidebar('call', [json as string]))) as { ok: boolean; message: string };

  it.each([
    ...['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf', 'prototype', '__defineGetter__', ''],
    ...['PropertiesService', 'getUserProperties', 'userProperties', 'account:', 'saveaccount', 'saveAccount ', '=1+1'],
  ])('「%s」라는 이름을 모른다', (name) => {
    const { ok, message } = refused(JSON.stringify({ name, args: {} }));
    expect({ ok, isTold: message.includes('모르는 요청') }).toEqual({ ok: false, isTold: true });
  });

  it.each([
    [
      '',
      'null',
      '[]',
      '"call"',
      '{',
      '{"name":1}',
      '{"name":["account"]}',
      '{"args":{}}',
      '{"__proto__":{"name":"account"}}',
    ],
  ])('읽을 수 없는 요청을 거절한다', (...jsons) => {
    for (const json of jsons) expect({ json, ok: refused(json).ok }).toEqual({ json, ok: false });
  });

  it('인자의 이름에 __proto__나 constructor를 넣어도 설정이 늘거나 바뀌지 않는다', () => {
    const before = scene.ask('settings');
    const args = '{"__proto__":{"maskDays":0},"constructor":{"prototype":{"sure":true}}}';
    refused(`{"name":"saveSettings","args":${args}}`);
    expect(scene.ask('settings')).toEqual(before);
    expect(({} as { sure?: unknown }).sure).toBeUndefined();
  });

  it('속성의 이름으로 실행을 찾게 해도 다른 속성을 읽지 못한다', () => {
    const names = Object.keys(scene.runtime.state.documentProperties);
    for (const runId of [...names, '../settings', 'account:', '']) {
      const { ok } = refused(JSON.stringify({ name: 'continueJob', args: { runId: `${runId}` } }));
      expect({ runId, ok }).toEqual({ runId, ok: false });
    }
  });
});
