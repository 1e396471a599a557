"""Warnings: codes, categories, the line they are reported at, and no effect on the standard library's module."""

import subprocess
import sys
import warnings

import pytest

from weaviate.warnings import _Warnings

CODED = [
    ("Auth001", UserWarning, _Warnings.auth_with_anon_weaviate, ()),
    ("Auth002", UserWarning, _Warnings.auth_no_refresh_token, (300,)),
    ("Auth003", UserWarning, _Warnings.auth_negative_expiration_time, (-1,)),
    ("Auth004", UserWarning, _Warnings.auth_header_and_auth_secret, ()),
    ("Auth005", UserWarning, _Warnings.auth_cannot_parse_oidc_config, ("http://weaviate.test/x",)),
    ("Con001", UserWarning, _Warnings.token_refresh_failed, (ValueError("no answer"),)),
    ("Dep001", DeprecationWarning, _Warnings.weaviate_server_older_than_1_14, ("1.13.2",)),
    ("Dep002", DeprecationWarning, _Warnings.manual_batching, ()),
    ("Dep003", DeprecationWarning, _Warnings.weaviate_too_old_for_openai, ("1.17.2",)),
]
UNCODED = [
    (DeprecationWarning, _Warnings.class_name_missing, ("class_name",)),
    (DeprecationWarning, _Warnings.class_name_unsupported, ("class_name", "1.13.2")),
    (DeprecationWarning, _Warnings.beacon_without_class, ("weaviate://localhost/1",)),
    (RuntimeWarning, _Warnings.batch_restarted, ()),
]


@pytest.mark.parametrize(("code", "category", "warn", "arguments"), CODED, ids=[code for code, *_ in CODED])
def test_a_code_is_the_beginning_of_its_warning(code, category, warn, arguments):
    with pytest.warns(category, match=f"^{code}: ") as caught:
        warn(*arguments)

    assert len(caught) == 1
    assert all(str(argument) in str(caught[0].message) for argument in arguments)


@pytest.mark.parametrize(("category", "warn", "arguments"), UNCODED, ids=[warn.__name__ for _, warn, _ in UNCODED])
def test_warnings_without_a_code(category, warn, arguments):
    with pytest.warns(category) as caught:
        warn(*arguments)

    assert len(caught) == 1
    assert all(argument in str(caught[0].message) for argument in arguments)


def test_an_unknown_lifetime_can_be_told():
    with pytest.warns(UserWarning, match="^Auth002: .* valid for an unknown time"):
        _Warnings.auth_no_refresh_token()


def test_a_warning_points_at_the_line_outside_the_package_however_deep_it_arose():
    inside = {"__name__": "weaviate.somewhere.deep", "warn": _Warnings.manual_batching}
    exec("def first():\n    second()\ndef second():\n    warn()", inside)

    with pytest.warns(DeprecationWarning) as caught:
        inside["first"]()

    assert caught[0].filename == __file__


def test_a_package_with_a_similar_name_is_outside():
    outside = {"__name__": "weaviate_tools", "warn": _Warnings.manual_batching}
    exec(compile("def use():\n    warn()", "weaviate_tools.py", "exec"), outside)

    with pytest.warns(DeprecationWarning) as caught:
        outside["use"]()

    assert caught[0].filename == "weaviate_tools.py"


def test_a_warning_without_any_line_outside_is_given_all_the_same():
    script = "import weaviate.warnings as w; globals()['__name__'] = 'weaviate.x'; w._Warnings.manual_batching()"

    finished = subprocess.run(
        [sys.executable, "-W", "always", "-c", script], capture_output=True, text=True, check=True
    )

    assert "Dep002" in finished.stderr


def test_importing_changes_no_filters_and_hides_no_module():
    script = """
import warnings
filters, formatted, shown = list(warnings.filters), warnings.formatwarning, warnings.showwarning
import weaviate, weaviate.client, weaviate.warnings
from weaviate import warnings as ours
assert list(warnings.filters) == filters
assert (warnings.formatwarning, warnings.showwarning) == (formatted, shown)
assert weaviate.warnings is ours is not warnings
assert hasattr(weaviate.warnings, "_Warnings")
"""
    subprocess.run([sys.executable, "-c", script], check=True)


def test_a_filter_of_the_program_silences_one_code():
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        warnings.filterwarnings("ignore", "Auth001")
        _Warnings.auth_with_anon_weaviate()
        _Warnings.manual_batching()

    assert [str(warning.message)[:6] for warning in caught] == ["Dep002"]
