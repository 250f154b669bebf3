/** `--relay`: the manifest that is pushed names the seller's relay beside the malls, and nothing else changes. */
import { copyFileSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { allowRelay, relayAddress } from '../../../local/push/allow-relay';
import { useTemporaryFolder } from '../store/temporary-folder';

const temporary = useTemporaryFolder();
const built = path.resolve(__dirname, '../../../appsscript.json');
const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));

it('중계 서버의 주소가 갈 수 있는 곳에 하나 더해지고, 나머지는 그대로이다', async () => {
  const file = temporary('appsscript.json');
  copyFileSync(built, file);
  await allowRelay(file, relayAddress('https://relay.example.com'));
  await allowRelay(file, relayAddress('https://relay.example.com/'));
  const before = read(built);
  expect(read(file)).toEqual({
    ...before,
    urlFetchWhitelist: [...before.urlFetchWhitelist, 'https://relay.example.com/'],
  });
});

it.each(['http://relay.example.com', 'relay.example.com', 'https://relay.example.com/v1', 'https://a@b.example'])(
  '주소가 아니면 올리지 않는다: %s',
  (text) => {
    expect(() => relayAddress(text)).toThrow('--relay');
  },
);
