"""A client whose server answers every query in the same way, and what a query's text means."""

import httpx
from graphql import parse

import weaviate


def client_answering(status: int, answer: object, **config: object) -> tuple[weaviate.Client, list[httpx.Request]]:
    requests: list[httpx.Request] = []

    def handle(request: httpx.Request) -> httpx.Response:
        requests.append(request)
        if request.url.path == "/v1/meta":
            return httpx.Response(200, json={"version": "1.39.0"})
        if request.url.path == "/v1/graphql":
            return httpx.Response(status, json=answer)
        return httpx.Response(404)

    client = weaviate.Client(
        "http://test",
        startup_period=None,
        additional_config=weaviate.Config(**config),
        transport=httpx.MockTransport(handle),
    )
    return client, requests


def meaning(query: str):
    """The AST with int and float alike, and what has no order (keys of objects, what is in `_additional`) sorted."""

    def normal(node, unordered=False):
        if isinstance(node, list):
            return [normal(item, unordered) for item in node]
        if not isinstance(node, dict):
            return node
        if node.get("kind") in {"int_value", "float_value"}:
            return float(node["value"])
        unordered = unordered or (node.get("kind") == "field" and node["name"]["value"] == "_additional")
        result = {key: normal(value, unordered) for key, value in node.items()}
        for key in ("fields", "selections") if unordered or node.get("kind") == "object_value" else ():
            if key in result:
                result[key].sort(key=lambda field: field["name"]["value"])
        return result

    return normal(parse(query, no_location=True).to_dict())
