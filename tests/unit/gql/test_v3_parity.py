"""Where v3's text was correct, ours means the same: both parse to one AST, argument order included."""

import json
from pathlib import Path

import pytest

from tests.unit.gql.support import meaning
from tests.unit.gql.v3_scenarios import scenarios
from weaviate.gql import get as get_module
from weaviate.gql.aggregate import AggregateBuilder
from weaviate.gql.get import GetBuilder
from weaviate.gql.multi_get import MultiGetBuilder

V3_TEXTS = json.loads(Path(__file__).with_name("v3_texts.json").read_text())
BUILDERS = dict(
    scenarios(
        lambda class_name, properties=None: GetBuilder(class_name, properties, None),
        lambda class_name: AggregateBuilder(class_name, None),
        lambda builders: MultiGetBuilder(builders, None),
        get_module,
    )
)


@pytest.mark.parametrize("name", V3_TEXTS)
def test_the_query_means_what_v3s_meant(name):
    assert meaning(BUILDERS[name].build()) == meaning(V3_TEXTS[name])


def test_every_scenario_was_recorded():
    assert BUILDERS.keys() == V3_TEXTS.keys()
