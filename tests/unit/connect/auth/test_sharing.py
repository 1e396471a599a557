"""One login is shared: by threads, by a forked child, by a copy through a pickle."""

import io
import os
import pickle
import threading
import warnings
from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.unit.connect.auth.support import TOKEN_ENDPOINT, World, status
from tests.unit.support import Clock
from weaviate.auth import AuthBearerToken, AuthClientCredentials, AuthClientPassword
from weaviate.connect.auth.provider import IdentityProvider
from weaviate.connect.transport import Deadline
from weaviate.exceptions import AuthenticationFailedException, WeaviateTimeoutError

POST = f"POST {TOKEN_ENDPOINT}"
PASSWORD = AuthClientPassword("ann", "secret")
APPLICATION = AuthClientCredentials("secret", "a")
BEARER = AuthBearerToken("mine", 300, "refresh-0")


def header_or_error(login):
    try:
        return login.header()
    except AuthenticationFailedException as error:
        return error


class TestThreads:
    """Threads meet at the provider: its answer is held back until the test lets it go."""

    def held_world(self):
        world = World(expires_in=300)
        asked, release = threading.Event(), threading.Event()

        def hold(request):
            asked.set()
            assert release.wait(10)
            return world.issue(request)

        return world, hold, asked, release

    def test_an_expired_token_is_renewed_once_for_all(self):
        world, hold, asked, release = self.held_world()
        clock = Clock()
        login = world.log_in(APPLICATION, clock)
        world.answers[POST] = hold
        clock.sleep(300)

        with ThreadPoolExecutor(16) as threads:
            headers = [threads.submit(login.header) for _ in range(16)]
            assert asked.wait(10)
            release.set()
            found = {header.result(10) for header in headers}

        assert found == {"Bearer access-2"}
        assert len(world.forms) == 2

    def test_nobody_waits_while_the_old_token_is_good(self):
        world, hold, asked, release = self.held_world()
        clock = Clock()
        login = world.log_in(APPLICATION, clock)
        world.answers[POST] = hold
        clock.sleep(280)

        with ThreadPoolExecutor(1) as threads:
            renewing = threads.submit(login.header)
            assert asked.wait(10)
            meanwhile = [login.header() for _ in range(5)]
            release.set()

        assert set(meanwhile) == {"Bearer access-1"}
        assert renewing.result() == "Bearer access-2"
        assert len(world.forms) == 2

    def test_waiting_for_another_thread_ends_with_the_call(self):
        world, hold, asked, release = self.held_world()
        clock = Clock()
        login = world.log_in(APPLICATION, clock)
        world.answers[POST] = hold
        clock.sleep(300)

        with ThreadPoolExecutor(1) as threads:
            renewing = threads.submit(login.header)
            assert asked.wait(10)
            over = Deadline(at=clock.now, clock=clock)
            with pytest.raises(WeaviateTimeoutError, match="getting another took longer"):
                login.header(over)
            assert login.renew("Bearer access-1", over) is False
            release.set()

        assert renewing.result() == "Bearer access-2"

    def test_a_failure_is_met_by_all_and_asked_for_once(self):
        world, clock = World(expires_in=300), Clock()
        login = world.log_in(APPLICATION, clock)
        world.answers[POST] = status(503)
        clock.sleep(300)

        with warnings.catch_warnings(record=True) as caught, ThreadPoolExecutor(16) as threads:
            warnings.simplefilter("always")
            errors = list(threads.map(header_or_error, [login] * 16))

        assert all(isinstance(error, AuthenticationFailedException) for error in errors)
        assert len(world.forms) == 2
        assert len(caught) == 1

    def test_no_thread_is_started(self):
        before = threading.active_count()

        World().client(PASSWORD).get_meta()

        assert threading.active_count() == before


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_a_child_that_was_forked_during_a_renewal_renews_by_itself():
    world, clock = World(expires_in=300), Clock()
    login = world.log_in(APPLICATION, clock)
    asked, release = threading.Event(), threading.Event()

    def hold(request):
        asked.set()
        assert release.wait(10)
        return world.issue(request)

    world.answers[POST] = [hold, world.issue]
    clock.sleep(300)
    renewing = threading.Thread(target=login.header)
    renewing.start()
    assert asked.wait(10)

    child = os.fork()
    if not child:
        os._exit(0 if login.header(Deadline(at=clock.now + 5, clock=clock)) == "Bearer access-2" else 1)
    release.set()
    renewing.join()

    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0


class Copier(pickle.Pickler):
    """Pickles all but the world of the test and its clock, which the copy shares."""

    def persistent_id(self, value):
        return id(value) if isinstance(value, (IdentityProvider, Clock)) else None


def copy(login):
    buffer = io.BytesIO()
    Copier(buffer).dump(login)
    buffer.seek(0)
    shared = {id(value): value for value in (login._clock, login._issuer._provider)}

    class Unpickler(pickle.Unpickler):
        def persistent_load(self, pid):
            return shared[pid]

    return Unpickler(buffer).load()


class TestPickle:
    @pytest.mark.parametrize("credentials", [PASSWORD, APPLICATION, BEARER], ids=["password", "application", "bearer"])
    def test_the_copy_uses_the_token_until_the_server_refuses_it(self, credentials):
        world, clock = World(expires_in=300), Clock()
        login = world.log_in(credentials, clock)
        token = login.header()

        twin = copy(login)
        clock.sleep(10_000)

        assert twin.header() == token
        assert twin.renew(token) is True
        assert twin.header() == f"Bearer access-{world.issued}" != token

    def test_the_copy_forgets_failures(self):
        world, clock = World(expires_in=300), Clock()
        login = world.log_in(APPLICATION, clock)
        world.answers[POST] = [status(503), world.issue]
        clock.sleep(280)
        with pytest.warns(UserWarning, match="Con001"):
            login.header()

        assert copy(login).renew("Bearer access-1") is True
