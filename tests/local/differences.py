"""What local mode answers differently from the server, on purpose: nearly every entry is a defect of the server.

Keys are scenario and the number of the step in it.
"""

DIFFERENCES: dict[tuple[str, int], str] = {}

SECOND_DELETE = "deleting a reference that was deleted is 204; the server fails with 500 once the list is empty"
TIMES_IN_PROPERTIES = "with indexTimestamps the server's answer to a create shows its internal properties"
BEYOND_INT64 = "the server's comparison of integers near the end of 64 bits wraps around"
RESTORED = "for a while after a restore the server finds nothing by vector"
OTHER_REFERENCES = "a classification takes from an object all references but those that it gives it"
EARLY_END = (
    "the server stops reading an index at the limit and sorts or orders only what it read: pages are not of one list"
)
NOTHING_SORTED = (
    "sorting what a filter found, ascending and with a limit, the server leaves out objects without the property"
)
FIELD_TWICE = "asked for a property twice in an aggregate, the server answers the last time only"
SHARED_TYPES = "classes share the types below their own, so that __typename there does not name the class"
CUT_LISTING = "the server cuts a plain listing, which has no scores, down to nothing"
HALF_CHARACTERS = "the server cuts patterns for trigrams into bytes, which breaks characters of several bytes"

DIFFERENCES.update(
    {
        ("references", 21): SECOND_DELETE,
        ("filters on text", 254): HALF_CHARACTERS,
        ("figures", 42): FIELD_TWICE,
        ("figures", 43): SHARED_TYPES,
        ("pages of searches", 108): CUT_LISTING,
        ("pages of filters", 17): EARLY_END,
        ("pages of filters", 18): EARLY_END,
        ("pages of filters", 19): NOTHING_SORTED,
        ("a backup's life", 22): RESTORED,
        **{("neighbours", number): OTHER_REFERENCES for number in (26, 36)},
        **{("filters on values", number): TIMES_IN_PROPERTIES for number in range(1, 5)},
        ("filters on values", 280): BEYOND_INT64,
    }
)
