import { openScript } from './script';

describe('속성', () => {
  it('문서, 스크립트, 사람의 것이 따로다', () => {
    const script = openScript();
    script.go(`
      PropertiesService.getDocumentProperties().setProperty('key', 'document');
      PropertiesService.getScriptProperties().setProperty('key', 'script');
      PropertiesService.getUserProperties().setProperty('key', 'mine');
    `);
    const read =
      "return ['Document', 'Script', 'User'].map((name) => PropertiesService['get' + name + 'Properties']().getProperty('key'))";
    expect(script.go(read)).toEqual(['document', 'script', 'mine']);
    expect(script.go(read, { user: 'other@example.com' })).toEqual(['document', 'script', null]);
  });

  it('여럿을 한 번에 두고, 나머지를 지우고, 하나씩 지운다', () => {
    const given = openScript().go(`
      const store = PropertiesService.getDocumentProperties();
      store.setProperties({ a: '1', b: 2 }).setProperty('c', true);
      const all = store.getProperties();
      store.setProperties({ d: '4' }, true);
      const keys = store.getKeys();
      store.deleteProperty('d').deleteProperty('없는 것');
      const none = store.getProperty('constructor');
      return [all, keys, store.setProperty('e', '').deleteAllProperties().getKeys(), none];
    `);
    expect(given).toEqual([{ a: '1', b: '2', c: 'true' }, ['d'], [], null]);
  });

  it('값 하나는 9KB까지다', () => {
    const put = (length: number) =>
      openScript().go(`PropertiesService.getDocumentProperties().setProperty('key', 'x'.repeat(${length}))`);
    expect(put(9216)).toBeUndefined();
    expect(() => put(9217)).toThrow('Argument too large');
    expect(() =>
      openScript().go("PropertiesService.getUserProperties().setProperty('key', '가'.repeat(3073))"),
    ).toThrow('Argument too large');
  });

  it('한 곳에는 500KB까지고, 넘으면 아무것도 바뀌지 않는다', () => {
    const script = openScript();
    const body = `const store = PropertiesService.getDocumentProperties();
      for (let index = 0; index < 60; index += 1) store.setProperty('key' + index, 'x'.repeat(9000));`;
    expect(() => script.go(body)).toThrow('storage quota');
    expect(Object.keys(script.state.documentProperties).length).toBe(56);
  });

  it('null은 값이 아니다', () => {
    expect(() => openScript().go("PropertiesService.getUserProperties().setProperty('key', null)")).toThrow(
      'signature',
    );
  });
});

describe('캐시', () => {
  it('시간이 지나면 잊는다', () => {
    const script = openScript();
    script.go("CacheService.getDocumentCache().put('a', '1', 60); CacheService.getDocumentCache().put('b', '2')");
    const read = "return CacheService.getDocumentCache().getAll(['a', 'b', 'c'])";
    script.clock.advance(59_000);
    expect(script.go(read)).toEqual({ a: '1', b: '2' });
    script.clock.advance(1_000);
    expect(script.go(read)).toEqual({ b: '2' });
    script.clock.advance(540_000);
    expect(script.go(read)).toEqual({});
  });

  it('사람마다 제 캐시를 갖는다', () => {
    const script = openScript();
    script.go("CacheService.getUserCache().put('a', '1')");
    expect(script.go("return CacheService.getUserCache().get('a')", { user: 'other@example.com' })).toBeNull();
  });

  it.each([
    ['100KB를 넘는 값', "put('a', 'x'.repeat(102401))"],
    ['250자를 넘는 이름', "put('x'.repeat(251), '1')"],
    ['6시간을 넘는 시간', "put('a', '1', 21601)"],
    ['0초', "put('a', '1', 0)"],
  ])('%s은 거절한다', (_, call) => {
    expect(() => openScript().go(`CacheService.getScriptCache().${call}`)).toThrow();
  });

  it('1,000개를 넘으면 오래 살 900개만 남는다', () => {
    const script = openScript();
    script.go(`
      const cache = CacheService.getDocumentCache();
      cache.put('short', '1', 1);
      cache.putAll(Object.fromEntries(Array.from({ length: 1000 }, (_, index) => ['key' + index, 'x'])), 60);
    `);
    expect(Object.keys(script.state.cache)).toHaveLength(900);
    expect(script.go("return CacheService.getDocumentCache().get('short')")).toBeNull();
  });

  it('지우면 없다', () => {
    const body =
      "const cache = CacheService.getScriptCache(); cache.putAll({ a: '1', b: '2', c: '3' }); cache.remove('a'); cache.removeAll(['b']); return cache.getAll(['a', 'b', 'c'])";
    expect(openScript().go(body)).toEqual({ c: '3' });
  });
});

describe('잠금', () => {
  const TAKE = 'return LockService.getDocumentLock().tryLock(5000)';

  /** Runs `inner` while an execution that did `outer` is still at work. */
  function meanwhile(outer: string, inner: string): unknown {
    const script = openScript('function inner(...given) { return Function(given.pop())(); }');
    let result: unknown;
    script.gate.hook({
      before({ name }) {
        if (name === 'Spreadsheet.getName') result = script.run('inner', [inner]);
      },
    });
    script.go(`${outer}; SpreadsheetApp.getActive().getName();`);
    return result;
  }

  it('한 실행이 쥔 동안 다른 실행은 얻지 못하고, 기다린 만큼 시간이 간다', () => {
    const body = 'const from = Date.now(); return [LockService.getDocumentLock().tryLock(5000), Date.now() - from]';
    expect(meanwhile('LockService.getDocumentLock().tryLock(1)', body)).toEqual([false, 5000]);
  });

  it('waitLock은 얻지 못하면 던진다', () => {
    const body = 'try { LockService.getDocumentLock().waitLock(10); } catch (error) { return error.name; }';
    expect(meanwhile('LockService.getDocumentLock().tryLock(1)', body)).toBe('Exception');
  });

  it('놓아 주면 얻는다', () => {
    expect(meanwhile('const lock = LockService.getDocumentLock(); lock.tryLock(1); lock.releaseLock()', TAKE)).toBe(
      true,
    );
  });

  it('다른 종류의 잠금은 서로 막지 않는다', () => {
    expect(meanwhile('LockService.getScriptLock().tryLock(1)', TAKE)).toBe(true);
  });

  it('실행이 오류로 끝나도 풀린다', () => {
    const script = openScript();
    expect(() => script.go("LockService.getDocumentLock().tryLock(1); throw new Error('끝')")).toThrow('끝');
    expect(script.go(TAKE)).toBe(true);
  });

  it('같은 실행은 다시 얻을 수 있고, 쥐고 있는지 안다', () => {
    const body =
      'const lock = LockService.getDocumentLock(); return [lock.hasLock(), lock.tryLock(1), lock.tryLock(1), lock.hasLock()]';
    expect(openScript().go(body)).toEqual([false, true, true, true]);
  });
});
