"""Introspections of real servers, small changes to them, and the command that reads them."""

import copy
import gzip
import json
import random
from pathlib import Path

from weaviate_codegen.cli import main

DATA = Path(__file__).parents[2] / "data" / "introspection"
SNAPSHOTS = Path(__file__).parents[3] / "codegen" / "snapshots"


def introspection(name):
    """What a server answered, as parsed JSON."""
    return json.loads(gzip.decompress((DATA / f"{name}.json.gz").read_bytes()))


def written(folder, name, content):
    """A file with this content, which is JSON unless it is text already."""
    path = folder / name
    path.write_text(content if isinstance(content, str) else json.dumps(content))
    return path


def recorded(folder, name):
    """A recorded introspection as a file whose name says the version."""
    return written(folder, f"introspection-{name}.json", introspection(name))


def generate(*arguments):
    """Run `weaviate-codegen graphql`."""
    return main(["graphql", *map(str, arguments)])


def types_of(answer):
    """The types of an introspection by name."""
    return {type_["name"]: type_ for type_ in answer["data"]["__schema"]["types"]}


def changed(answer, change):
    """A copy of an introspection in which `change` altered the types."""
    altered = copy.deepcopy(answer)
    change(types_of(altered))
    return altered


def shuffled(answer, seed):
    """The same facts in another order at every level, as a server gives them after a restart."""
    altered = copy.deepcopy(answer)
    order = random.Random(seed)
    order.shuffle(altered["data"]["__schema"]["types"])
    for type_ in altered["data"]["__schema"]["types"]:
        for key in ("fields", "inputFields", "enumValues", "possibleTypes"):
            order.shuffle(type_[key] or [])
        for field in type_["fields"] or []:
            order.shuffle(field["args"])
    return altered


def renamed(answer, names):
    """The same schema with its classes called otherwise."""
    text = json.dumps(answer)
    for old, new in names.items():
        text = text.replace(old, new)
    return json.loads(text)


def named(entries, name):
    """The field, argument or value of this name."""
    return next(entry for entry in entries if entry["name"] == name)


def facts(answer):
    """Every type with its fields, arguments, input fields, enum values and members; no order, no descriptions."""
    return {
        type_["name"]: {
            "kind": type_["kind"],
            "fields": {
                field["name"]: (reference(field["type"]), inputs(field["args"]), field["deprecationReason"])
                for field in type_["fields"] or ()
            },
            "inputs": inputs(type_["inputFields"]),
            "values": {value["name"] for value in type_["enumValues"] or ()},
            "members": {member["name"] for member in type_["possibleTypes"] or ()},
        }
        for type_ in types_of(answer).values()
        if not type_["name"].startswith("__")
    }


def inputs(entries):
    return {entry["name"]: (reference(entry["type"]), entry["defaultValue"]) for entry in entries or ()}


def reference(type_):
    if type_["kind"] == "LIST":
        return f"[{reference(type_['ofType'])}]"
    if type_["kind"] == "NON_NULL":
        return f"{reference(type_['ofType'])}!"
    return type_["name"]


def differences(one, other):
    return {
        name: (one.get(name), other.get(name)) for name in one.keys() | other.keys() if one.get(name) != other.get(name)
    }
