"""kNN classification: ids are chance, so what it leaves in the objects tells how it went."""

from .step import add, create, get, post, prop, uid

CLASSIFICATIONS = "/v1/classifications"
BASE = {"class": "A", "basedOnProperties": ["t"], "classifyProperties": ["c"]}


def label(number):
    return [{"beacon": f"weaviate://localhost/C/{uid(number)}"}]


CLASSES = [
    create({"class": "C", "properties": [prop("n", "text")]}),
    create({"class": "A", "properties": [prop("t", "text"), prop("i", "int"), prop("c", "C"), prop("d", "C")]}),
    add("C", 8, {"n": "eight"}),
    add("C", 9, {"n": "nine"}),
]

STARTED = {"loose": True, "wait": True}
LOOK = [get(f"/v1/objects/A/{uid(number)}") for number in range(1, 8)]
W, X, Y, Z = ({"path": ["t"], "operator": "Equal", "valueText": letter} for letter in "wxyz")

SCENARIOS = {
    "neighbours": [
        *CLASSES,
        add("A", 1, {"t": "x", "c": label(8)}, vector=[1, 0]),
        add("A", 2, {"t": "y", "c": label(9)}, vector=[0, 1]),
        add("A", 3, {"t": "y", "c": label(9)}, vector=[0.1, 0.9]),
        add("A", 4, {"t": "z"}, vector=[0.9, 0.2]),
        add("A", 5, {"t": "z"}, vector=[0.2, 0.9]),
        add("A", 6, {"t": "w"}, vector=[0.5, 0.51]),
        add("A", 7, {"t": "v", "d": label(8)}, vector=[0, 1]),
        post(CLASSIFICATIONS, {**BASE, "type": "knn", "settings": {"k": 1}, "filters": {"sourceWhere": W}}, **STARTED),
        *LOOK,
        post(CLASSIFICATIONS, {**BASE, "settings": {"k": 3}}, **STARTED),
        *LOOK,
        post(CLASSIFICATIONS, BASE, **STARTED),
        post(CLASSIFICATIONS, {**BASE, "type": "nope"}, **STARTED),
        post(CLASSIFICATIONS, {**BASE, "classifyProperties": ["c", "d"]}, **STARTED),
        *LOOK,
    ],
    "labels": [
        *CLASSES,
        add("A", 1, {"t": "x", "c": [*label(8), *label(9)]}, vector=[1, 0]),
        add("A", 2, {"t": "y", "c": label(9)}, vector=[0, 1]),
        add("A", 3, {"t": "z"}, vector=[1, 0]),
        add("A", 4, {"t": "z"}),
        post(CLASSIFICATIONS, BASE, **STARTED),
        *LOOK,
        post(CLASSIFICATIONS, {**BASE, "settings": {"k": 0}}, **STARTED),
        post(CLASSIFICATIONS, {**BASE, "filters": {"sourceWhere": X, "trainingSetWhere": Y}}, **STARTED),
        *LOOK,
        post(CLASSIFICATIONS, {**BASE, "filters": {"sourceWhere": Z, "trainingSetWhere": Y}}, **STARTED),
        *LOOK,
    ],
    "what classification refuses": [
        *CLASSES,
        post(CLASSIFICATIONS, ""),
        post(CLASSIFICATIONS, {}),
        post(CLASSIFICATIONS, {"class": "A"}),
        post(CLASSIFICATIONS, {"class": 5}),
        post(CLASSIFICATIONS, {**BASE, "class": "Nope"}),
        post(CLASSIFICATIONS, {**BASE, "basedOnProperties": ["t", "i"]}),
        post(CLASSIFICATIONS, {**BASE, "basedOnProperties": ["i"]}),
        post(CLASSIFICATIONS, {**BASE, "basedOnProperties": ["c"]}),
        post(CLASSIFICATIONS, {**BASE, "basedOnProperties": ["nope"]}),
        post(CLASSIFICATIONS, {**BASE, "classifyProperties": []}),
        post(CLASSIFICATIONS, {**BASE, "classifyProperties": ["t"]}),
        post(CLASSIFICATIONS, {**BASE, "classifyProperties": ["nope"]}),
        post(CLASSIFICATIONS, {**BASE, "settings": 5}),
        post(CLASSIFICATIONS, {**BASE, "settings": "x"}),
        post(CLASSIFICATIONS, {**BASE, "settings": {"k": "x"}}),
        post(CLASSIFICATIONS, {**BASE, "settings": {"k": True}}),
        post(
            CLASSIFICATIONS,
            {**BASE, "filters": {"targetWhere": {"path": ["t"], "operator": "Equal", "valueText": "x"}}},
        ),
        post(
            CLASSIFICATIONS,
            {**BASE, "filters": {"sourceWhere": {"path": ["nope"], "operator": "Equal", "valueText": "x"}}},
        ),
        post(
            CLASSIFICATIONS,
            {**BASE, "filters": {"trainingSetWhere": {"path": ["i"], "operator": "Equal", "valueText": "x"}}},
        ),
        post(CLASSIFICATIONS, {**BASE, "filters": {"sourceWhere": {"operator": "Equal"}}}),
        get(f"{CLASSIFICATIONS}/nope"),
        get(f"{CLASSIFICATIONS}/{uid(1)}"),
    ],
}
