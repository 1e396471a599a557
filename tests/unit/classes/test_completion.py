"""What an editor offers: basedpyright's language server is asked for completions of typed classes and of literal dicts."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
PROGRAM = """\
import weaviate
from tests.typing.typed_library import Article, ArticleDetails, Author

def complete(client: weaviate.Client, row: Article) -> None:
    Article.|class
    row.|object
    Article.has_authors.on(Author).|behind
    Article.additional.|additional
    Article(|constructor
    client.query.get("Article", ["title"]).with_where({"|where
    client.query.get("Article", ["title"]).with_where({"operator": "|operator
    client.query.get("Article", ["title"]).with_near_text({"|near text
    client.schema.create_class({"|class definition
    client.classification.schedule().with_source_where_filter({"|filter of a classification
"""
OFFERED = {
    "class": {"title", "word_count", "has_authors", "additional"},
    "object": {"title", "word_count", "to_dict"},
    "behind": {"name", "rating", "born"},
    "additional": {"id", "distance", "creation_time", "vectors"},
    "constructor": {"title=", "word_count=", "has_authors="},
    "where": {"path", "operator", "operands", "valueText"},
    "operator": {"Equal", "GreaterThan", "ContainsAny"},
    "near text": {"concepts", "certainty", "moveTo"},
    "filter of a classification": {"path", "operator", "operands", "valueText"},
    "class definition": {"class", "properties", "vectorizer"},
}


class LanguageServer:
    """Speaks the language server protocol over the pipes of a process."""

    def __init__(self, command):
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, cwd=ROOT
        )
        self._number = 0

    def notify(self, method, params):
        self._send({"method": method, "params": params})

    def ask(self, method, params):
        self._number += 1
        number = self._number
        self._send({"id": number, "method": method, "params": params})
        while True:
            message = self._receive()
            if "method" in message and "id" in message:
                items = message.get("params", {}).get("items", ())
                self._send({"id": message["id"], "result": [{} for _ in items]})
            elif message.get("id") == number:
                return message["result"]

    def close(self):
        self._process.kill()
        self._process.wait()
        self._process.stdin.close()
        self._process.stdout.close()

    def _send(self, message):
        body = json.dumps({"jsonrpc": "2.0"} | message).encode()
        self._process.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
        self._process.stdin.flush()

    def _receive(self):
        length = 0
        while line := self._process.stdout.readline().strip():
            name, _, value = line.partition(b":")
            if name.lower() == b"content-length":
                length = int(value)
        assert length, "the language server is gone"
        return json.loads(self._process.stdout.read(length))


@pytest.fixture(scope="module")
def server():
    command = Path(sys.executable).with_name("basedpyright-langserver")
    if not command.exists():
        pytest.skip("basedpyright-langserver is not installed next to this Python")
    server = LanguageServer([command, "--stdio"])
    folder = {"uri": ROOT.as_uri(), "name": "root"}
    server.ask(
        "initialize",
        {"processId": os.getpid(), "rootUri": folder["uri"], "capabilities": {}, "workspaceFolders": [folder]},
    )
    server.notify("initialized", {})
    yield server
    server.close()


@pytest.mark.parametrize("place", OFFERED)
def test_completions(place, server):
    lines = PROGRAM.splitlines()
    number = next(index for index, line in enumerate(lines) if line.endswith(f"|{place}"))
    line = lines[number].partition("|")[0]
    uri = (ROOT / "tests" / "typing" / f"completion_{number}.py").as_uri()
    text = "\n".join([*lines[:4], line])
    document = {"uri": uri, "languageId": "python", "version": 1, "text": text}

    server.notify("textDocument/didOpen", {"textDocument": document})
    answer = server.ask(
        "textDocument/completion",
        {"textDocument": {"uri": uri}, "position": {"line": 4, "character": len(line)}},
    )

    items = answer["items"] if isinstance(answer, dict) else answer
    labels = {item["label"].strip('"') for item in items}
    assert OFFERED[place] <= labels
