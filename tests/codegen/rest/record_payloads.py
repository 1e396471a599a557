"""Records what a real server answers: `python -m tests.codegen.rest.record_payloads URL FILE [--key KEY] [--only PART]`.

Run it against an empty server of the version to record, then read the difference. `scenario.py` says what is asked; what
a version does not know is left out, so that one scenario serves all. The committed files come from servers with these
settings, as far as the version knows them:

    ENABLE_MODULES=backup-filesystem  REPLICA_MOVEMENT_ENABLED=true  EXPORT_ENABLED=true  EXPORT_DEFAULT_PATH=<folder>
    OBJECTS_TTL_DELETE_SCHEDULE="0 0 * * *"  EXPERIMENTAL_REST_SEARCH_ENABLED=true
    ENABLE_EXPERIMENTAL_ALTER_SCHEMA_DROP_VECTOR_INDEX_ENDPOINT=true
    and from 1.30 on one API key, whose user is a root of RBAC, with AUTHENTICATION_DB_USERS_ENABLED=true

1.39-namespaces.json is `--only namespaces` of a 1.39 that also has NAMESPACES_ENABLED=true, DISABLE_GRAPHQL=true and
REPLICATION_MAXIMUM_FACTOR=1.
"""

from __future__ import annotations

import argparse
import json
import re
import time
import urllib.error
import urllib.request
from pathlib import Path
from urllib.parse import quote, urlencode

from weaviate_codegen.rest.document import load
from weaviate_codegen.rest.normalise import operations

from tests.codegen.rest import scenario


class Server:
    """Calls operations by their ids, and keeps each answer."""

    def __init__(self, url: str, key: str | None = None) -> None:
        self.url = url
        self.key = key
        self.folder = None
        document = load(url)
        self.version = document["info"]["version"]
        self.operations = {item["operationId"]: (method, path) for _, path, method, item in operations(document)}
        self.recorded: list[dict[str, object]] = []

    def call(self, operation_id, *path_values, body=None, query=None, record=True, key=None):
        """Send one operation; its status and decoded body, or None for both when the server does not know it."""
        if operation_id not in self.operations:
            return None, None
        method, template = self.operations[operation_id]
        path = template
        for value in path_values:
            start, end = path.index("{"), path.index("}")
            path = path[:start] + quote(value, safe="") + path[end + 1 :]
        target = f"{self.url}/v1{path}" + (f"?{urlencode(query)}" if query else "")
        key = key or self.key
        headers = {"Content-Type": "application/json"} | ({"Authorization": f"Bearer {key}"} if key else {})
        request = urllib.request.Request(
            target, method=method.upper(), headers=headers, data=None if body is None else json.dumps(body).encode()
        )
        try:
            with urllib.request.urlopen(request, timeout=60) as response:
                status, content = response.status, response.read()
        except urllib.error.HTTPError as error:
            status, content = error.code, error.read()
        try:
            answer = json.loads(content) if content else None
        except ValueError:
            return status, None
        if record:
            self.recorded.append({"operation": operation_id, "status": status, "body": self.impersonal(answer)})
        return status, answer

    def impersonal(self, answer):
        """The answer without keys that were made, and without the place of the server's files."""
        if self.folder is None and isinstance(answer, dict) and "modules" in answer:
            self.folder = answer["modules"]["backup-filesystem"]["backupsPath"]
        text = json.dumps(answer, ensure_ascii=False)
        if self.folder is not None:
            text = text.replace(self.folder, "/backups")
        return json.loads(re.sub(r'"apikey": "[^"]*"', '"apikey": "made-by-the-server"', text))

    def wait(self, operation_id, *path_values, until, query=None):
        """Ask until `until(body)` holds, keeping the first and the last answer."""
        first = len(self.recorded)
        for _ in range(300):
            status, answer = self.call(operation_id, *path_values, query=query)
            if status is None or (answer is not None and until(answer)):
                break
            time.sleep(0.1)
        del self.recorded[first + 1 : -1]
        return answer


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("url")
    parser.add_argument("file", type=Path)
    parser.add_argument("--key", help="the API key of a root user")
    parser.add_argument("--only", metavar="PART", help="one function of scenario.py")
    args = parser.parse_args()
    server = Server(args.url, args.key)
    if args.only:
        getattr(scenario, args.only)(server)
    else:
        scenario.run(server)
    document = {"version": server.version, "payloads": server.recorded}
    args.file.write_text(json.dumps(document, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    print(f"{args.file}: {len(server.recorded)} answers of {server.version}")


if __name__ == "__main__":
    main()
