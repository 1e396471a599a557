"""Runs the command given to it until that ends or standard input does, which it does when the tests' process is gone.

It stands between the tests and a server, so that no end of theirs, not even SIGKILL, leaves a server running.
"""

import os
import subprocess
import sys
import threading

process = subprocess.Popen(sys.argv[1:], stdin=subprocess.DEVNULL)


def kill_at_end_of_input() -> None:
    while os.read(0, 1):
        pass
    process.kill()


threading.Thread(target=kill_at_end_of_input, daemon=True).start()
sys.exit(process.wait())
