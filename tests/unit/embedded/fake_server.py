"""What stands in for the server's binary: the same arguments, and ready at once; `FAKE` in its environment says how.

"die" ends before it is ready, "stubborn" does not end when asked to, "taken" fails as with a taken port the first time.
"""

import http.server
import json
import os
import signal
import sys
from pathlib import Path

arguments = dict(zip(sys.argv[1::2], sys.argv[2::2]))
behaviour = os.environ.get("FAKE", "")
data = Path(os.environ["PERSISTENCE_DATA_PATH"])
(data / "pid").write_text(str(os.getpid()))
(data / "environment.json").write_text(json.dumps(dict(os.environ)))
print("the server has begun", flush=True)
if behaviour == "die":
    sys.exit(7)
if behaviour == "taken" and not (data / "tried").exists():
    (data / "tried").touch()
    print("listen tcp 127.0.0.1:5: bind: address already in use", flush=True)
    sys.exit(1)
if behaviour == "stubborn":
    signal.signal(signal.SIGTERM, signal.SIG_IGN)


class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        known = {"/v1/.well-known/ready": b"", "/v1/meta": b'{"version":"1.39.0"}', "/v1/schema": b'{"classes":[]}'}
        content = known.get(self.path)
        self.send_response(404 if content is None else 200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(content or b"")))
        self.end_headers()
        self.wfile.write(content or b"")

    def log_message(self, *_):
        pass


http.server.ThreadingHTTPServer((arguments["--host"], int(arguments["--port"])), Handler).serve_forever()
