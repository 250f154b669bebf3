#!/usr/bin/env bash
# Installs or updates the relay on a bare Debian 12 or newer, or Ubuntu 24.04 or newer: sudo bash install.sh relay.example.com
# Run in the folder that `npm run build:relay` makes. A config file that is there is kept.
set -euo pipefail
cd "$(dirname "$0")"

stop() {
  echo "$1" >&2
  exit 1
}

domain=${1:-}
[[ $domain =~ ^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+$ ]] ||
  stop "중계 서버의 이름을 주세요: sudo bash install.sh relay.example.com"
[ "$(id -u)" -eq 0 ] || stop "sudo를 붙여 다시 실행하세요."
[ -f relay.cjs ] || stop "relay.cjs가 없습니다. dist-relay 폴더를 통째로 옮기고 그 안에서 실행하세요."

packages=(ca-certificates curl xz-utils)
command -v caddy >/dev/null || packages+=(caddy)
apt-get update -qq || true
# The system's own Node gets its updates with the system, where it is new enough.
if ! command -v node >/dev/null && apt-cache policy nodejs | grep -qE 'Candidate: (2[0-9]|[3-9][0-9])\.'; then
  packages+=(nodejs)
fi
DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${packages[@]}" >/dev/null

# Debian 12 has Node 18, so Node's own build is taken, and compared with the sum that nodejs.org tells.
is_new_enough() { "$1" -e 'process.exit(Number(process.versions.node.split(".")[0]) >= 20 ? 0 : 1)' 2>/dev/null; }
node=/opt/mall-relay-node/bin/node
is_new_enough "$node" || node=$(command -v node || true)
if ! is_new_enough "$node"; then
  case $(uname -m) in
    x86_64) machine=x64 ;;
    aarch64) machine=arm64 ;;
    *) stop "이 컴퓨터($(uname -m))의 Node 20은 직접 설치한 뒤 다시 실행하세요." ;;
  esac
  from=https://nodejs.org/dist/latest-v24.x
  work=$(mktemp -d)
  trap 'rm -rf "$work"' EXIT
  curl -fsSL "$from/SHASUMS256.txt" | grep "linux-$machine.tar.xz\$" >"$work/sum"
  archive=$(awk '{ print $2 }' "$work/sum")
  curl -fsSL "$from/$archive" -o "$work/$archive"
  (cd "$work" && sha256sum --quiet --check sum)
  install -d -m 755 /opt/mall-relay-node
  tar -xJf "$work/$archive" -C /opt/mall-relay-node --strip-components=1
  node=/opt/mall-relay-node/bin/node
fi

install -d -m 755 /opt/mall-relay
install -d -m 700 /etc/mall-relay
is_first=
if [ ! -f /etc/mall-relay/config.json ]; then
  is_first=yes
  secret=$("$node" relay.cjs --new-secret)
  umask 077
  sed "s|여기에 --new-secret이 말한 것|$secret|" config.example.json >/etc/mall-relay/config.json
  umask 022
fi
cat >/usr/local/bin/mall-relay <<END
#!/bin/sh
exec $node /opt/mall-relay/relay.cjs --config /etc/mall-relay/config.json "\$@"
END
chmod 755 /usr/local/bin/mall-relay
# A file that would not start does not take the place of one that runs.
"$node" relay.cjs --config /etc/mall-relay/config.json --check
install -m 644 relay.cjs /opt/mall-relay/relay.cjs
sed "s|/usr/bin/node|$node|" mall-relay.service >/etc/systemd/system/mall-relay.service

if [ -f /etc/caddy/Caddyfile ] && [ ! -f /etc/caddy/Caddyfile.before-relay ]; then
  cp /etc/caddy/Caddyfile /etc/caddy/Caddyfile.before-relay
  echo "있던 Caddyfile은 /etc/caddy/Caddyfile.before-relay에 두었습니다."
fi
# shellcheck disable=SC2016 # Caddy's word, not the shell's.
sed 's|{$RELAY_DOMAIN}|'"$domain|" Caddyfile >/etc/caddy/Caddyfile
caddy validate --config /etc/caddy/Caddyfile --adapter caddyfile >/dev/null 2>&1 ||
  stop "Caddyfile이 맞지 않습니다: caddy validate --config /etc/caddy/Caddyfile"

if [ -d /run/systemd/system ]; then
  systemctl daemon-reload
  systemctl enable mall-relay caddy
  systemctl restart mall-relay caddy
fi

echo
if [ -n "$is_first" ]; then
  echo "설치했습니다. 애드온의 「계정 → 중계 서버」에 적으세요."
  echo "  주소:    https://$domain"
  echo "  키 이름: k1"
  echo "  비밀키:  $secret"
else
  echo "새 판으로 바꾸었습니다: https://$domain (설정과 비밀키는 그대로)"
fi
echo "제휴몰에 등록할 주소:"
"$node" relay.cjs --config /etc/mall-relay/config.json --ip || true
