"""Another client, weaviate-client 3.26 as it is published, works against `python -m weaviate.local`."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from .processes import serving

ROOT = Path(__file__).parents[2]
PROGRAM = Path(__file__).with_name("v3_program.py")


def test_a_program_for_version_3(tmp_path: Path) -> None:
    python = Path(os.environ.get("WEAVIATE_V3_PYTHON") or ROOT / ".venv-v3" / "bin" / "python")
    if not python.exists():
        pytest.skip("weaviate-client 3 is not installed: run scripts/install v3, or set WEAVIATE_V3_PYTHON")

    with serving(env={"BACKUP_FILESYSTEM_PATH": str(tmp_path)}) as served:
        done = subprocess.run(
            [str(python), "-I", str(PROGRAM), served.url],
            env={name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ},
            capture_output=True,
            text=True,
        )

    assert (done.returncode, done.stdout.splitlines()[-1:]) == (0, ["done"]), done.stderr
