"""Phone numbers, completed with the metadata of libphonenumber as the server does it."""

from __future__ import annotations

import importlib
from typing import Any

from weaviate.local.errors import Refusal, lacking
from weaviate.local.golang import type_name
from weaviate.local.jsonvalues import is_object

NO_COUNTRY = (
    "invalid phone number: invalid or missing defaultCountry - this field is optional if the specified number is in the"
    " international format, but required if the number is in national format, use ISO 3166-1 alpha-2"
)


def completed(value: Any) -> dict[str, Any]:
    """A stored phone number from `{"input", "defaultCountry"?}`."""
    if not is_object(value):
        raise Refusal(f"phoneNumber must be a map, but got: {type_name(value)}")
    given, country = value.get("input"), value.get("defaultCountry")
    if given is None:
        raise Refusal("phoneNumber is missing required field 'input'")
    if not isinstance(given, str):
        raise Refusal("phoneNumber.input must be a string")
    if country is not None and not isinstance(country, str):
        raise Refusal("phoneNumber.defaultCountry must be a string")
    return parsed(given, (country or "").upper())


def parsed(given: str, country: str) -> dict[str, Any]:
    """What the library makes of a number."""
    try:
        library: Any = importlib.import_module("phonenumbers")
    except ImportError as error:
        raise Refusal(
            lacking("phone numbers without the package `phonenumbers` (pip install 'weaviate-typed[local]')")
        ) from error
    try:
        number = library.parse(given, country or None)
    except library.NumberParseException as error:
        if error.error_type == library.NumberParseException.INVALID_COUNTRY_CODE:
            raise Refusal(NO_COUNTRY) from error
        raise Refusal(f"invalid phone number: {reason(error, library)}") from error
    return {
        "input": given,
        **({"defaultCountry": country} if country else {}),
        "countryCode": number.country_code,
        "national": number.national_number,
        "internationalFormatted": library.format_number(number, library.PhoneNumberFormat.INTERNATIONAL),
        "nationalFormatted": library.format_number(number, library.PhoneNumberFormat.NATIONAL),
        "valid": library.is_valid_number(number),
    }


def reason(error: Any, library: Any) -> str:
    """The words of the server's library for what is wrong."""
    kinds = library.NumberParseException
    return {
        kinds.NOT_A_NUMBER: "the phone number supplied is not a number",
        kinds.TOO_SHORT_AFTER_IDD: "phone number too short after IDD",
        kinds.TOO_SHORT_NSN: "the string supplied is too short to be a phone number",
        kinds.TOO_LONG: "the string supplied is too long to be a phone number",
    }.get(error.error_type, "the phone number supplied is not a number")
