"""The allocator is asked to keep memory, at no risk."""

from weaviate.batch import memory


def test_where_memory_is_short_the_import_goes_on(monkeypatch):
    monkeypatch.setattr(memory, "_BLOCK", 2**62)

    memory.keep_large_blocks.__wrapped__()
