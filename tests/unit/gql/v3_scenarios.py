"""Queries that v3 renders correctly, written once for both clients.

`v3_texts.json` holds what weaviate-client 3.26.7 made of them. To record it again, in an environment with that client:

    python tests/unit/gql/v3_scenarios.py > tests/unit/gql/v3_texts.json
"""

UUID = "6f1c3e8a-3c1d-4d7e-9f6a-2b8a8d5e4c11"
LEAF = {"path": ["title"], "operator": "Equal", "valueText": "ocean"}
GEO = {"geoCoordinates": {"latitude": 1.5, "longitude": -2}, "distance": {"max": 10}}
MOVE = {"concepts": ["x"], "force": 0.5}
MEDIA = {"nearImage": "image", "nearAudio": "audio", "nearVideo": "video", "nearDepth": "depth", "nearIMU": "imu"}


def scenarios(get, aggregate, multi_get, get_module):
    """Builders by name; `get(class_name, properties)` and so on make them."""
    link_to, switches, fusion = get_module.LinkTo, get_module.AdditionalProperties, get_module.HybridFusion

    def article():
        return get("article", ["title", "wordCount"])

    yield "plain", article()
    yield "one property", get("Article", "title")
    yield "raw nested", get("Article", ["title", "address { street city { name } }"])
    yield "raw reference", get("Article", ["hasAuthor { ... on Author { name } }"])
    yield "link", get("Article", ["title", link_to("hasAuthor", "Author", ["name"])])
    yield "nested link", get("Article", [link_to("a", "A", ["x", link_to("b", "B", ["y"])])])
    yield "limit offset", article().with_limit(2).with_offset(3)
    yield "after", article().with_after(UUID).with_limit(1)
    yield "tenant", article().with_tenant("t1")
    yield "autocut", article().with_autocut(2)
    yield "alias", article().with_alias("mine")
    yield "sort", article().with_sort({"path": ["title"], "order": "desc"})
    yield "sorts", article().with_sort([{"path": ["a"], "order": "asc"}, {"path": ["b"], "order": "desc"}])
    for operator in ("Equal", "NotEqual", "Like", "GreaterThan", "LessThanEqual"):
        yield f"where {operator}", article().with_where({**LEAF, "operator": operator})
    yield "where int", article().with_where({"path": ["n"], "operator": "Equal", "valueInt": -5})
    yield "where number", article().with_where({"path": ["n"], "operator": "Equal", "valueNumber": 0.25})
    yield "where true", article().with_where({"path": ["n"], "operator": "Equal", "valueBoolean": True})
    yield "where false", article().with_where({"path": ["n"], "operator": "IsNull", "valueBoolean": False})
    date = {"path": ["n"], "operator": "Equal", "valueDate": "2024-01-02T03:04:05Z"}
    yield "where date", article().with_where(date)
    yield "where string", article().with_where({"path": ["n"], "operator": "Equal", "valueString": "x"})
    yield "where quote", article().with_where({**LEAF, "valueText": 'say "hi"'})
    texts = {"path": ["n"], "operator": "ContainsAny", "valueTextArray": ["a", "b"]}
    yield "where texts", article().with_where(texts)
    yield "where ints", article().with_where({"path": ["n"], "operator": "ContainsAll", "valueIntList": [1, 2]})
    yield "where plain list", article().with_where({"path": ["n"], "operator": "ContainsAny", "valueText": ["a"]})
    yield "where geo", article().with_where({"path": ["g"], "operator": "WithinGeoRange", "valueGeoRange": GEO})
    yield "where and", article().with_where({"operator": "And", "operands": [LEAF, LEAF]})
    nested = {"operator": "Or", "operands": [LEAF, {"operator": "And", "operands": [LEAF, LEAF]}]}
    yield "where nested", article().with_where(nested)
    yield "nearVector", article().with_near_vector({"vector": [0.5, -1.25, 3]})
    yield "nearVector distance", article().with_near_vector({"vector": [0.5], "distance": 0.1})
    yield "nearObject id", article().with_near_object({"id": UUID, "certainty": 0.7})
    beacon = f"weaviate://localhost/Article/{UUID}"
    yield "nearObject beacon", article().with_near_object({"beacon": beacon})
    yield "nearText", article().with_near_text({"concepts": ["sea", "tide"], "certainty": 0.7})
    moved = {"concepts": "sea", "moveTo": MOVE, "moveAwayFrom": {**MOVE, "objects": [{"id": UUID}, {"beacon": beacon}]}}
    yield "nearText moves", article().with_near_text(moved)
    yield "nearText autocorrect", article().with_near_text({"concepts": ["sea"], "autocorrect": True})
    for clause, key in MEDIA.items():
        method = "with_near_" + clause.removeprefix("near").lower()
        yield clause, getattr(article(), method)({key: "aGk=", "distance": 0.5}, encode=False)
    ask = {"question": "who?", "certainty": 0.7, "properties": ["title"], "autocorrect": True, "rerank": False}
    yield "ask", article().with_ask(ask)
    yield "bm25", article().with_bm25("sea")
    yield "bm25 properties", article().with_bm25("sea", ["title^2", "body"])
    yield "hybrid", article().with_hybrid("sea")
    yield "hybrid all", article().with_hybrid("sea", 0.25, [1, 2.5], ["title"], fusion.RANKED)
    yield "groupBy", article().with_near_vector({"vector": [1.0]}).with_group_by(["title"], 2, 3)
    yield "everything", (
        article().with_autocut(1).with_tenant("t").with_limit(1).with_where(LEAF).with_near_vector({"vector": [0.5]})
        .with_sort({"path": ["title"], "order": "asc"}).with_offset(2).with_additional(["id"])
    )  # fmt: skip
    yield "additional name", article().with_additional("id")
    yield "additional names", article().with_additional(["vector", "id"])
    yield "additional dict", article().with_additional({"classification": ["completed", "basedOn"]})
    yield "additional arguments", article().with_additional(({"rerank": ["score"]}, {"query": "q", "property": "p"}))
    yield "additional alone", get("Article").with_additional("id")
    yield "switches", article().with_additional(switches(uuid=True, vector=True, distance=True, explainScore=True))
    yield "generate prompt", article().with_generate(single_prompt="Sum up {title}")
    yield "generate task", article().with_generate(grouped_task="Sum up", grouped_properties=["title"])
    yield "multi get", multi_get([get("A", ["x"]).with_limit(1), get("A", ["y"]).with_alias("b"), get("C", ["z"])])
    yield "aggregate count", aggregate("article").with_meta_count()
    yield "aggregate fields", aggregate("Article").with_fields("words { mean }").with_fields("title { count }")
    yield "aggregate where", aggregate("Article").with_meta_count().with_where(LEAF).with_group_by_filter(["title"])
    near = aggregate("Article").with_meta_count().with_near_object({"id": UUID, "distance": 0.5})
    yield "aggregate near", near.with_object_limit(5)
    yield "aggregate tenant", aggregate("Article").with_meta_count().with_tenant("t")


if __name__ == "__main__":
    import json
    from types import SimpleNamespace

    from weaviate.gql import get as v3_get
    from weaviate.gql.aggregate import AggregateBuilder
    from weaviate.gql.multi_get import MultiGetBuilder

    connection = SimpleNamespace(server_version="1.39.0")
    made = scenarios(
        lambda class_name, properties=None: v3_get.GetBuilder(class_name, properties, connection),
        lambda class_name: AggregateBuilder(class_name, connection),
        lambda builders: MultiGetBuilder(builders, connection),
        v3_get,
    )
    print(json.dumps({name: builder.build() for name, builder in made}, indent=1))
