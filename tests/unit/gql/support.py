"""A client whose server answers every query in the same way."""

import httpx

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
