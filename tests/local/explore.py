"""Compares local mode with a real server on chance: `python -m tests.local.explore http://127.0.0.1:8080 [SECONDS [SEED]]`.

Schemas, objects, changes and queries are made by hypothesis (`exploration/`); each answer that differs is printed. It
deletes every class of that server. What is known to differ is not asked for.
"""

from __future__ import annotations

import json
import sys

from .exploration.live import explore

if __name__ == "__main__":
    url, *more = sys.argv[1:]
    print(json.dumps(explore(url, float(more[0]) if more else 60, int(more[1]) if len(more) > 1 else 0)))
