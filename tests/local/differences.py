"""What local mode answers differently from the server, on purpose: each entry is a defect of the server.

Keys are scenario and the number of the step in it.
"""

DIFFERENCES: dict[tuple[str, int], str] = {}

SECOND_DELETE = "deleting a reference that was deleted is 204; the server fails with 500 once the list is empty"
TIMES_IN_PROPERTIES = "with indexTimestamps the server's answer to a create shows its internal properties"
BEYOND_INT64 = "the server's comparison of integers near the end of 64 bits wraps around"
RESTORED = "for a while after a restore the server finds nothing by vector"
HALF_CHARACTERS = "the server cuts patterns for trigrams into bytes, which breaks characters of several bytes"

DIFFERENCES.update(
    {
        ("references", 21): SECOND_DELETE,
        ("filters on text", 254): HALF_CHARACTERS,
        ("a backup's life", 22): RESTORED,
        **{("filters on values", number): TIMES_IN_PROPERTIES for number in range(1, 5)},
        ("filters on values", 280): BEYOND_INT64,
    }
)
