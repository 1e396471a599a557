# Sourced by the other scripts: goes to the root of the checkout, sees to .venv, and puts its commands first.
# shellcheck shell=bash
set -euo pipefail
CDPATH='' cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."
scripts/install
unset PYTHONPATH PYTHONHOME
export PATH=$PWD/.venv/bin:$PATH

# step TITLE COMMAND...: the title, the command's output, and how long it took; a command that fails ends the script.
step() {
    local title=$1 started=$SECONDS
    shift
    printf '\n==> %s\n' "$title"
    "$@" || {
        printf '==> %s FAILED after %d s\n' "$title" $((SECONDS - started)) >&2
        exit 1
    }
    printf '==> %s: %d s\n' "$title" $((SECONDS - started))
}
