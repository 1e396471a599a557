# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...operation import Operation, expect

if TYPE_CHECKING:
    from ...models.well_known_openid_configuration_response_200 import WellKnownOpenidConfigurationResponse200


def build() -> Operation[WellKnownOpenidConfigurationResponse200]:
    return Operation(
        operation_id="well-known.openid-configuration",
        method="GET",
        path="/.well-known/openid-configuration",
        path_values={},
        query={},
        headers={},
        body=None,
        success=(200,),
        parse=parse,
    )


def parse(status: int, value: Any) -> WellKnownOpenidConfigurationResponse200:
    from ...models.well_known_openid_configuration_response_200 import WellKnownOpenidConfigurationResponse200

    return WellKnownOpenidConfigurationResponse200.from_dict(
        expect("well-known.openid-configuration", status, value, dict)
    )
