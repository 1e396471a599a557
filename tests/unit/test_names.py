"""Names of classes and properties."""

import pytest

from weaviate.names import CLASS_NAME, PRIMITIVE_TYPES, PROPERTY_NAME, class_name_of


@pytest.mark.parametrize(
    ("given", "name"),
    [
        ("article", "Article"),
        ("Article", "Article"),
        ("newsArticle", "NewsArticle"),
        ("_x", "_x"),
        ("äpfel", "Äpfel"),
        ("a", "A"),
    ],
)
def test_the_first_letter_of_a_class_is_upper_case_and_the_others_stay(given, name):
    assert class_name_of(given) == name


@pytest.mark.parametrize("value", [None, 5, b"Article", ["Article"]])
def test_a_class_is_named_by_text(value):
    with pytest.raises(TypeError, match=f"^from_class_name must be str, {type(value).__name__} was given"):
        class_name_of(value, "from_class_name")


def test_an_empty_name_names_no_class():
    with pytest.raises(ValueError, match="^class_name is empty"):
        class_name_of("")


@pytest.mark.parametrize(
    "name", ["text", "text[]", "int", "number[]", "date", "uuid[]", "object", "object[]", "boolean", "string"]
)
def test_primitive_types(name):
    assert name in PRIMITIVE_TYPES


@pytest.mark.parametrize("name", ["geoCoordinates", "phoneNumber", "blob"])
def test_types_without_a_list_form(name):
    assert name in PRIMITIVE_TYPES
    assert f"{name}[]" not in PRIMITIVE_TYPES


@pytest.mark.parametrize("name", ["Article", "Text", "article", "", "text[][]"])
def test_everything_else_names_a_class(name):
    assert name not in PRIMITIVE_TYPES


@pytest.mark.parametrize(
    ("grammar", "name", "fits"),
    [
        (CLASS_NAME, "Article", True),
        (CLASS_NAME, "A" * 255, True),
        (CLASS_NAME, "A" * 256, False),
        (PROPERTY_NAME, "_has1", True),
        (PROPERTY_NAME, "p" * 231, True),
        (PROPERTY_NAME, "p" * 232, False),
        *[
            (grammar, name, False)
            for grammar in (CLASS_NAME, PROPERTY_NAME)
            for name in ("", "1a", "a b", "a/b", "é", "a\n")
        ],
    ],
)
def test_grammars(grammar, name, fits):
    assert bool(grammar.fullmatch(name)) is fits
