"""What local mode answers differently from the server, on purpose: nearly every entry is a defect of the server.

Keys are scenario and the number of the step in it.
"""

DIFFERENCES: dict[tuple[str, int], str] = {}

UNASKED = (
    "documents that came in one batch are in any order on the server, in local mode in that of the batch",
    "of several things that are wrong with an object, a filter or a search the server tells any",
    "how long texts are on average, which keyword scores depend on, is chance on the server once an object has changed and"
    " kept its place: unchanged texts may count again",
    "asked for references beside other properties of a part of a class, the server's aggregates lose values by chance;"
    " they fail at groups by references within a search or a filter",
    "aggregates by coordinates and merged groups with references are failures of the server",
    "with relative scores of several vectors and a threshold the server fails or finds nothing",
    "a class-less reference is looked up on the server in any class first, so that classes with tenants may refuse it",
    "the server follows one reference of a query once, however many aliases it has",
    "after a PUT of a class the server tells its properties in any order; it echoes changed tenants in any order",
    "HEAD by an id alone is refused by the server or not, where there are classes with tenants",
)
"""What no scenario asks for, as the server's answer is chance or a failure."""

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
PLACES = "outside of Get the server finds nothing by coordinates"
EMPTIED = "the server fails to add to a list of references that is there and empty, or became so, in a batch"
STALE_VECTOR = "the server goes on finding an object by a named vector that a replacement took from it"
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
        **{("places of aggregates and deletes", number): PLACES for number in range(4, 8)},
        ("references of batches", 21): EMPTIED,
        **{("a named vector that is gone", number): STALE_VECTOR for number in (4, 5)},
    }
)
