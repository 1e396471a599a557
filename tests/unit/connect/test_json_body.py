"""Bodies arrive as they were given: what JSON can hold is sent exactly, and the rest is refused with its place."""

import array
import collections
import dataclasses
import datetime
import decimal
import enum
import json
import types
import uuid

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from weaviate.connect.json_body import encode_json

UTC = datetime.UTC
LOCAL = datetime.timezone(datetime.timedelta(hours=5, minutes=30))
OLD_LOCAL = datetime.timezone(datetime.timedelta(hours=5, minutes=53, seconds=28))

characters = st.characters(exclude_categories=["Cs"])
leaves = (
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(characters)
)
values = st.recursive(
    leaves,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(characters), inner, max_size=4),
    max_leaves=20,
)


def same(first, second):
    """Equal in value and type: True is not 1, and 1.0 is not 1."""
    return json.dumps(first, sort_keys=True) == json.dumps(second, sort_keys=True)


@given(values)
def test_json_values_arrive_exactly(value):
    assert same(json.loads(encode_json(value, "body")), value)


@given(values)
def test_the_way_for_what_orjson_can_t_do_writes_the_same(value):
    beyond_64_bit = 2**70

    first, second = json.loads(encode_json([value, beyond_64_bit], "body"))

    assert same(first, value)
    assert second == beyond_64_bit


class Color(enum.Enum):
    RED = "red"


class Level(str, enum.Enum):
    ALL = "ALL"


class Number(enum.IntEnum):
    FIVE = 5


class Name(str):
    __slots__ = ()


class Model:
    def to_dict(self):
        return {"class": "Article", "when": datetime.date(2024, 1, 2)}


Point = collections.namedtuple("Point", "x y")


TABLE = [
    (uuid.UUID(int=5), "00000000-0000-0000-0000-000000000005"),
    (datetime.datetime(2024, 1, 2, 3, 4, 5, 600, UTC), "2024-01-02T03:04:05.000600+00:00"),
    (datetime.datetime(2024, 1, 2, 3, 4, 5, tzinfo=LOCAL), "2024-01-02T03:04:05+05:30"),
    (datetime.datetime(1900, 1, 2, tzinfo=OLD_LOCAL), "1900-01-01T18:06:32+00:00"),
    (datetime.datetime(1, 2, 3, tzinfo=UTC), "0001-02-03T00:00:00+00:00"),
    (datetime.date(2024, 1, 2), "2024-01-02T00:00:00Z"),
    (Color.RED, "red"),
    (Level.ALL, "ALL"),
    (Number.FIVE, 5),
    ({Level.ALL: 1, Name("n"): Name("v")}, {"ALL": 1, "n": "v"}),
    ((1, 2), [1, 2]),
    (Point(1, 2), [1, 2]),
    (types.MappingProxyType({"a": 1}), {"a": 1}),
    (collections.OrderedDict(b=1, a=2), {"b": 1, "a": 2}),
    (array.array("d", [0.5, 1.5]), [0.5, 1.5]),
    (np.float32(0.5), 0.5),
    (np.float16(0.5), 0.5),
    (np.int64(-3), -3),
    (np.uint64(2**64 - 1), 2**64 - 1),
    (np.bool_(True), True),
    (np.str_("a"), "a"),
    (np.array([1, 2], dtype=np.int8), [1, 2]),
    (np.array([[0.5, 1.5], [2.5, 3.5]]), [[0.5, 1.5], [2.5, 3.5]]),
    (np.arange(6).reshape(2, 3)[:, ::2], [[0, 2], [3, 5]]),
    (np.array([1.5], dtype=">f8"), [1.5]),
    (np.array(["a", None], dtype=object), ["a", None]),
    (Model(), {"class": "Article", "when": "2024-01-02T00:00:00Z"}),
    (2**70, 2**70),
    ('null\u2028\x7f\t"\\', 'null\u2028\x7f\t"\\'),
    (None, None),
]


@pytest.mark.parametrize(("value", "arrived"), TABLE, ids=lambda value: repr(value)[:40])
def test_values_of_python_and_numpy(value, arrived):
    assert same(json.loads(encode_json({"p": value}, "body")), {"p": arrived})
    assert same(json.loads(encode_json({"p": value, "big": 2**70}, "body")), {"p": arrived, "big": 2**70})


def test_text_is_sent_as_utf_8_and_not_escaped():
    assert encode_json({"title": "Gezeiten 🌊"}, "body") == '{"title":"Gezeiten 🌊"}'.encode()
    assert encode_json({"é": "🌊", "n": 2**70}, "body") == f'{{"é":"🌊","n":{2**70}}}'.encode()


@dataclasses.dataclass
class Plain:
    x: int = 1


BAD = [
    (float("nan"), ValueError, "nan can't be sent"),
    (float("inf"), ValueError, "inf can't be sent"),
    (-float("inf"), ValueError, "-inf can't be sent"),
    (np.float32("nan"), ValueError, "nan can't be sent"),
    (np.float64("inf"), ValueError, "inf can't be sent"),
    (enum.Enum("Limit", {"NONE": float("inf")}).NONE, ValueError, "inf can't be sent"),
    (datetime.datetime(2024, 1, 2), TypeError, "2024-01-02T00:00:00 has no time zone"),
    (np.datetime64("2024-01-02"), TypeError, "no time zone"),
    (np.datetime64("2024-01-02T03:04:05.123456789"), TypeError, "no time zone"),
    (np.array(["2024-01-02"], dtype="datetime64[ns]"), TypeError, "no time zone"),
    (datetime.time(3), TypeError, "type time"),
    (datetime.timedelta(1), TypeError, "type timedelta"),
    ("a\ud800b", ValueError, "lone surrogate"),
    (decimal.Decimal(1), TypeError, "type Decimal"),
    (b"bytes", TypeError, "type bytes"),
    ({1, 2}, TypeError, "type set"),
    (object(), TypeError, "type object"),
    (Plain(), TypeError, "type Plain"),
    (1j, TypeError, "type complex"),
    ((x for x in "ab"), TypeError, "type generator"),
]


@pytest.mark.parametrize("others", [{}, {"big": 2**70}, {"nothing": None}], ids=["", "big", "null"])
@pytest.mark.parametrize(("value", "error", "reason"), BAD, ids=lambda value: repr(value)[:30])
def test_what_json_can_t_hold_is_refused_with_its_place(value, error, reason, others):
    body = {"class": "Article", "properties": {**others, "scores": [0.5, {"value": value}]}}

    with pytest.raises(error, match=r"body\.properties\.scores\[1\]\.value.*" + reason.replace("-", "\\-")):
        encode_json(body, "body")


def test_nan_in_an_array_is_refused_with_its_index():
    with pytest.raises(ValueError, match=r"object x\.vector\[1\]\[0\]: nan"):
        encode_json({"vector": np.array([[0.5], [np.nan]])}, "object x")


@pytest.mark.parametrize(
    ("body", "error", "message"),
    [
        ({"a": {1: "x"}}, TypeError, r"body\.a: the key 1 is no text"),
        ({"a": {None: "x"}}, TypeError, r"body\.a: the key None is no text"),
        ({"a": {"\ud800": 1}}, ValueError, r"body\.a, the key '\\ud800': the text holds a lone surrogate"),
    ],
)
def test_keys_are_text(body, error, message):
    with pytest.raises(error, match=message):
        encode_json(body, "body")


def test_what_contains_itself_is_refused():
    value = []
    value.append(value)

    with pytest.raises(ValueError, match="^body: it is nested too deeply, or contains itself"):
        encode_json(value, "body")


def test_deep_but_finite_values_are_sent():
    value = None
    for _ in range(200):
        value = {"a": [value]}

    assert same(json.loads(encode_json(value, "body")), value)


places = st.lists(st.integers(0, 3) | st.sampled_from(["title", "x y", "é"]), min_size=1, max_size=5)


@given(places, st.sampled_from([float("nan"), "\ud800", {1}, datetime.datetime(2024, 1, 1)]))
def test_the_place_in_the_error_leads_to_the_value(place, bad):
    value, path = bad, ""
    for step in reversed(place):
        value = {step: value} if isinstance(step, str) else [*[None] * step, value]
        path = f".{step}{path}" if isinstance(step, str) else f"[{step}]{path}"

    with pytest.raises((ValueError, TypeError)) as caught:
        encode_json(value, "body")

    assert str(caught.value).startswith(f"body{path}: ")


@given(values)
def test_nothing_is_changed(value):
    before = json.dumps(value)

    encode_json({"p": value, "big": 2**70}, "body")

    assert json.dumps(value) == before
