"""Waits of flows, which the connection does, and answers that tell how often they were asked for."""

import pytest

from tests.unit.support import Clock, ScriptedTransport, answer, connection_over
from weaviate.config import Retry
from weaviate.connect import operations
from weaviate.connect.flow import Pause
from weaviate.exceptions import WeaviateConnectionError


def test_a_flow_waits_by_the_connections_clock():
    clock, transport = Clock(), ScriptedTransport([answer(200, {"n": 1}), answer(200, {"n": 2})])

    def flow():
        yield Pause(0.5)
        first = yield operations.meta_get.build()
        yield Pause(1.0)
        yield Pause(2.0)
        second = yield operations.meta_get.build()
        return first.json()["n"], second.json()["n"]

    assert connection_over(transport, clock=clock).run(flow()) == (1, 2)
    assert clock.slept == [0.5, 1.0, 2.0]


def test_a_flow_may_end_with_a_wait():
    clock = Clock()

    def flow():
        yield Pause(3.0)
        return "done"

    assert connection_over(ScriptedTransport(), clock=clock).run(flow()) == "done"
    assert clock.slept == [3.0]


def test_an_interrupted_wait_closes_the_flow():
    closed = []

    def flow():
        try:
            yield Pause(1.0)
        finally:
            closed.append(True)

    def interrupt(_):
        raise KeyboardInterrupt

    clock = Clock()
    clock.sleep = interrupt

    with pytest.raises(KeyboardInterrupt):
        connection_over(ScriptedTransport(), clock=clock).run(flow())
    assert closed == [True]


@pytest.mark.parametrize("faults", [0, 1, 2])
def test_an_answer_tells_how_often_it_was_asked_for(faults):
    transport = ScriptedTransport([*[WeaviateConnectionError("reset")] * faults, answer(200, {"a": 1})])

    response = connection_over(transport, retry=Retry(attempts=2)).get("/meta")

    assert response.attempts == faults + 1
    assert response.json() == {"a": 1}
