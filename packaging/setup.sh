#!/usr/bin/env bash
# Sets everything up on Debian: system packages, the PJSIP wheel, .venv and the lab. Starts nothing.
# Safe to run again: what is already there is left alone, so a second run takes seconds.
# PYTHON chooses the interpreter (3.11 or 3.12); ASSISTANT_CACHE moves the caches.
set -euo pipefail
cd "$(dirname "$0")/.."

say() { printf '\033[1m== %s\033[0m\n' "$*" >&2; }
fail() { printf 'set-up: %s\n' "$*" >&2; exit 1; }

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; return; fi
    command -v sudo >/dev/null || fail "needs root or sudo to install system packages"
    sudo "$@"
}

find_python() {
    local candidate
    for candidate in ${PYTHON:-} python3.11 python3.12 python3; do
        if "$candidate" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 13))' 2>/dev/null
        then command -v "$candidate"; return; fi
    done
    fail "needs Python 3.11 or 3.12 (set PYTHON to it)"
}

install_packages() {
    command -v dpkg-query >/dev/null || fail "this set-up knows Debian and its relatives; see docs/administrator.md for others"
    local wanted missing
    wanted=$(cat packaging/*-packages.txt packaging/pjsua2/*-packages.txt lab/packages.txt | grep -v '^#' | sort -u)
    missing=$(comm -23 <(printf '%s\n' $wanted) \
        <(dpkg-query -W -f '${db:Status-Status} ${Package}\n' | sed -n 's/^installed //p' | sort -u))
    [ -z "$missing" ] && return
    say "system packages: $(echo $missing)"
    local server
    for server in kamailio coturn; do
        # Its package would start a server on its usual port; the lab starts one of its own.
        if grep -qx "$server" <<<"$missing"; then
            as_root mkdir -p /etc/systemd/system
            as_root ln -sfn /dev/null "/etc/systemd/system/$server.service"
        fi
    done
    as_root apt-get -qq update
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq install --yes --no-install-recommends $missing >/dev/null
}

make_environment() {
    local wheel stamp
    if [ ! -x .venv/bin/python ]; then
        say "environment .venv ($("$python" --version))"
        "$python" -m venv .venv
    fi
    say "PJSIP wheel (a first build takes some minutes)"
    wheel=$(.venv/bin/python packaging/pjsua2/build.py)
    stamp=$(cat requirements.lock pyproject.toml <(echo "$wheel") | sha256sum | cut -d' ' -f1)
    if [ "$(cat .venv/stamp 2>/dev/null)" != "$stamp" ]; then
        say "Python packages of requirements.lock"
        .venv/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
        .venv/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --force-reinstall "$wheel"
        .venv/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
        echo "$stamp" >.venv/stamp
    fi
    .venv/bin/python -m compileall -q src lab || fail "the sources do not compile"
}

python=$(find_python)
install_packages
make_environment
for source in resources/translations/*.ts; do
    if [ ! "${source%.ts}.qm" -nt "$source" ]; then .venv/bin/pyside6-lrelease -silent "$source"; fi
done
say "lab (a real Asterisk; a first set-up takes about two minutes)"
.venv/bin/python -m lab setup
say "ready"
