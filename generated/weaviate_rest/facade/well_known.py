# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..models.well_known_openid_configuration_response_200 import WellKnownOpenidConfigurationResponse200
    from ..operation import Transport


class WellKnownApi:
    """The operations tagged `well_known`."""

    __slots__ = ("_transport",)

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def liveness(self) -> None:
        """`GET /.well-known/live`"""
        from ..api.well_known.weaviate_wellknown_liveness import build

        return self._transport.execute(build())

    def openid_configuration(self) -> WellKnownOpenidConfigurationResponse200:
        """`GET /.well-known/openid-configuration`"""
        from ..api.well_known.well_known_openid_configuration import build

        return self._transport.execute(build())

    def readiness(self) -> None:
        """`GET /.well-known/ready`"""
        from ..api.well_known.weaviate_wellknown_readiness import build

        return self._transport.execute(build())
