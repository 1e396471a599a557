"""Equal scores: which of the results are kept, and in which order they come."""

from .step import Step, add, create, delete, patch, prop, query, uid

TIED = (5, 3, 9, 1, 7)


def get(arguments: str) -> Step:
    return query(f"{{Get{{A({arguments}){{_additional{{id score}}}}}}}}")


SEARCHES = [
    get(f"{search} {page}")
    for search in (
        'bm25:{query:"x"}',
        'hybrid:{query:"x" alpha:0}',
        'hybrid:{query:"x" alpha:0 fusionType:rankedFusion}',
        'hybrid:{query:"x" alpha:0.5 vector:[1,0.2]}',
        'hybrid:{query:"x" alpha:0.5 vector:[1,0.2] fusionType:rankedFusion}',
    )
    for page in ("", "limit:1", "limit:2", "limit:4", "limit:1 offset:1", "limit:2 offset:3", "autocut:1")
]

SCENARIOS: dict[str, list[Step]] = {
    "equal scores": [
        create({"class": "A", "properties": [prop("t", "text")]}),
        *(add("A", number, {"t": "x y"}, vector=[1, number / 7]) for number in TIED),
        add("A", 4, {"t": "x x"}, vector=[0, 1]),
        *SEARCHES,
        patch(f"/v1/objects/A/{uid(3)}", {"class": "A", "properties": {"t": "y x"}, "vector": [1, 2]}),
        delete(f"/v1/objects/A/{uid(7)}"),
        add("A", 2, {"t": "x y"}, vector=[1, 3]),
        *SEARCHES,
    ],
}
