"""How long `scripts/codegen` takes, in a checkout whose generated code is current."""

from __future__ import annotations

import subprocess
import sys
from statistics import median

from benchmarks.harness import ROOT, Case, run_rounds

ROUNDS = 3


def main() -> None:
    codegen = ROOT / "scripts" / "codegen"
    # Measuring must not change the checkout: on stale code it would.
    if subprocess.run([codegen, "--check"], check=False).returncode:
        sys.exit("generated/ is stale: run scripts/codegen before it is measured")
    make, check = Case("scripts/codegen", [codegen]), Case("scripts/codegen --check", [codegen, "--check"])
    run_rounds([make, check], ROUNDS)
    for case in (make, check):
        print(f"{case.name}: {median(case.wall):.1f} s, CPU {median(case.cpu):.1f} s (median of {ROUNDS})")


if __name__ == "__main__":
    main()
