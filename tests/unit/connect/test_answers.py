"""What an answer means: a value, or one typed error with the status and the beginning of the body."""

import pytest

from tests.unit.support import answer
from weaviate.connect.answers import decode, decode_list, decode_object, expect, expect_success
from weaviate.exceptions import ResponseCannotBeDecodedException, UnexpectedStatusCodeException


def test_an_expected_status_gives_the_answer_back():
    response = answer(404)

    assert expect(response, "Get object", 200, 404) is response


@pytest.mark.parametrize("status", [100, 199, 201, 301, 400, 401, 500, 599, 999])
def test_any_other_status_raises(status):
    with pytest.raises(UnexpectedStatusCodeException, match=f"^Get object! Unexpected status code: {status}") as caught:
        expect(answer(status), "Get object", 200)

    assert caught.value.status_code == status


@pytest.mark.parametrize(
    ("status", "good"), [(199, False), (200, True), (204, True), (299, True), (300, False), (401, False)]
)
def test_success_is_any_2xx(status, good):
    if good:
        assert expect_success(answer(status), "Call").status_code == status
    else:
        with pytest.raises(UnexpectedStatusCodeException):
            expect_success(answer(status), "Call")


@pytest.mark.parametrize("value", [{"a": 1}, [1], None, 0, False, "x"])
def test_decode_gives_any_json(value):
    assert decode(answer(200, b"null" if value is None else value), "Call") == value


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b" \n",
        b'{"a": [1, 2',
        b"<html><h1>502</h1></html>",
        b"\x1f\x8b\x08",
        b"[" * 200_000 + b"]" * 200_000,
        b"NaN",
    ],
    ids=["empty", "blank", "cut", "html", "gzip", "deep", "nan"],
)
@pytest.mark.parametrize("read", [decode, decode_object, decode_list])
def test_what_is_not_json_is_one_error_with_status_and_snippet(read, body):
    with pytest.raises(
        ResponseCannotBeDecodedException, match=r"^Call: the response \(status 200\) is not the JSON"
    ) as caught:
        read(answer(200, body), "Call")

    assert caught.value.status_code == 200
    assert repr(body[:5].decode("utf-8", "replace"))[1:-1] in str(caught.value)
    assert len(str(caught.value)) < 3000


@pytest.mark.parametrize(
    ("read", "value"),
    [(decode_object, []), (decode_object, "x"), (decode_object, None), (decode_list, {}), (decode_list, 5)],
)
def test_another_kind_of_json_than_is_due(read, value):
    with pytest.raises(ResponseCannotBeDecodedException):
        read(answer(200, b"null" if value is None else value), "Call")


def test_an_error_status_counts_before_the_body():
    with pytest.raises(UnexpectedStatusCodeException, match="502, with response body: '<html>'"):
        decode_object(answer(502, b"<html>"), "Call")


def test_objects_and_lists():
    assert decode_object(answer(200, {"a": 1}), "Call") == {"a": 1}
    assert decode_list(answer(200, [1]), "Call") == [1]
