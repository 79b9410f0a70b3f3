#!/usr/bin/env bash
# Opens the program on the lab: registered as extension 100, with colleagues who come and go, some
# known callers, and a call from outside every half minute. Ends with the program.
# Without a screen it uses a virtual one and leaves a picture of it; DEMO_SECONDS ends it by itself.
set -euo pipefail
cd "$(dirname "$0")/.."
python=.venv/bin/python
pids=()

say() { printf '\033[1m== %s\033[0m\n' "$*" >&2; }

ask() { "$python" -c 'import json, sys; print(json.load(sys.stdin)[sys.argv[1]])' "$1"; }

was_up=$("$python" -m lab status | ask running)
assistant=(.venv/bin/assistant --profile "$("$python" -m lab status | ask profile)")
end() {
    trap - EXIT INT TERM
    "${assistant[@]}" quit >/dev/null 2>&1 || true
    for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null || true; done
    if [ "$was_up" = False ]; then "$python" -m lab down >/dev/null || true; fi
}
trap end EXIT
trap 'exit 130' INT TERM

say "the lab's PBX starts"
"$python" -m lab up >/dev/null

virtual=""
if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    virtual=$(mktemp -d)
    Xvfb -displayfd 3 -screen 0 1440x900x24 3>"$virtual/display" 2>/dev/null &
    pids+=($!)
    for _ in $(seq 50); do [ -s "$virtual/display" ] && break; sleep 0.1; done
    DISPLAY=":$(cat "$virtual/display")"
    export DISPLAY
    openbox >/dev/null 2>&1 &
    pids+=($!)
    say "no screen here: the program runs on the virtual display $DISPLAY"
fi

"${assistant[@]}" &
program=$!
pids+=("$program")
for _ in $(seq 100); do
    "${assistant[@]}" status >/dev/null 2>&1 && break
    kill -0 "$program" 2>/dev/null || { say "the program did not start"; exit 1; }
    sleep 0.1
done
"${assistant[@]}" import-contacts lab/contacts.csv >&2 || true
"$python" -m lab office >/dev/null 2>&1 &
pids+=($!)
say "ready: extension 100 is yours; the first call comes within seconds. Dial 600 for an echo."

if [ -n "$virtual" ]; then
    sleep 8
    import -window root "$PWD/demo.png" 2>/dev/null && say "what it shows: demo.png"
fi
if [ -n "${DEMO_SECONDS:-}" ]; then sleep "$DEMO_SECONDS"; exit 0; fi
wait "$program"
