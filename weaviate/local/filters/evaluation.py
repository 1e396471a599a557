"""The documents that a filter finds."""

from __future__ import annotations

from functools import reduce
from typing import TYPE_CHECKING, Any

from weaviate.local.errors import Refusal
from weaviate.local.filters import geo, indexes
from weaviate.local.filters.clause import IDS, TIMES, Clause, length_of
from weaviate.local.filters.indexes import Unresolved
from weaviate.local.filters.operators import COMPARISONS
from weaviate.local.golang import parse_uuid
from weaviate.local.jsonvalues import is_list, sequence
from weaviate.local.objects import dates
from weaviate.local.objects.beacons import is_reference, missing_property
from weaviate.local.tokenization import PATTERN_TOKENIZERS, TOKENIZERS, stopwords_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from weaviate.local.storage.collection import Collection
    from weaviate.local.storage.partition import Partition
    from weaviate.local.storage.store import Store
    from weaviate.local.storage.terms import Term, TermIndex

GO_TYPES: Mapping[str, str] = {
    "int": "int",
    "number": "float64",
    "boolean": "bool",
    "text": "string",
    "string": "string",
    "date": "string",
}
CONTAINS = frozenset({"ContainsAny", "ContainsAll", "ContainsNone"})
FLAGS = ("indexFilterable", "indexSearchable", "indexRangeFilters")


class OnlyStopwords(Refusal):
    """The value of a text filter has no token that says something; `place` is where, seen from another class."""

    def __init__(self, place: str = "") -> None:
        super().__init__(
            f"{place}invalid search term, only stopwords provided. Stopwords can be configured in"
            " class.invertedIndexConfig.stopwords"
        )
        self.place = place


class MissingIndex(Refusal):
    """The property has no index that a filter could use; `place` is where in the filter, which is not always said."""

    def __init__(self, name: str, place: str = "") -> None:
        self.name = name
        self.place = place
        self.bare = (
            f"Filtering by property '{name}' requires inverted index. Is `indexFilterable` option of property"
            f" '{name}' enabled? Set it to `true` or leave empty"
        )
        super().__init__(place + self.bare)


def allowed(clause: Clause, collection: Collection, tenant: str, store: Store) -> set[int]:
    """The document numbers that a checked filter finds; not to be changed by the caller."""
    return Evaluation(collection, tenant, store).found(clause)


class Evaluation:
    """Evaluates clauses on one partition."""

    def __init__(self, collection: Collection, tenant: str, store: Store) -> None:
        self.collection = collection
        self.tenant = tenant
        self.store = store
        self.partition: Partition = collection.partition(tenant if collection.multi_tenant else "")

    def found(self, clause: Clause) -> set[int]:
        """The documents of a clause."""
        if clause.operands:
            return self.joined(clause)
        if clause.operator in CONTAINS:
            return self.contained(clause)
        name = clause.path[0]
        if name in IDS:
            return self.compared(clause, indexes.of_ids(self.partition), [single(clause, "string", quoted=True)])
        if name in TIMES:
            index = indexes.of_times(self.partition, self.collection, name)
            return self.compared(clause, index, [time_term(clause)])
        of_length = length_of(name)
        definition = self.definition(of_length or name)
        if of_length is not None:
            index = indexes.of_lengths(self.partition, self.collection, definition)
            return self.compared(clause, index, [clause.value])
        if is_reference(definition) and len(clause.path) > 1:
            return self.referring(clause)
        if clause.operator == "IsNull":
            wanted = single(clause, "bool")
            return indexes.of_nulls(self.partition, self.collection, definition).having(wanted)
        if is_reference(definition):
            return self.compared(clause, indexes.of_counts(self.partition, name), [clause.value])
        return self.matching(clause, definition)

    def definition(self, name: str) -> Mapping[str, Any]:
        """The definition of a property."""
        definition = self.collection.properties.get(name)
        if definition is None:
            raise missing_property(name, self.collection.name)
        return definition

    def joined(self, clause: Clause) -> set[int]:
        """And, or, not."""
        results = self.each(clause.operands, within=clause.operator)
        if clause.operator == "Not" and len(results) > 1:
            raise Unresolved(f'too many children for operator "Not". Expected 1, given {len(results)}')
        if clause.operator == "And":
            return reduce(set[int].intersection, sorted(results, key=len))
        if clause.operator == "Or":
            return set[int]().union(*results)
        return self.partition.documents.keys() - results[0]

    def each(self, clauses: Sequence[Clause], within: str) -> list[set[int]]:
        """The documents of several clauses within an operator; ContainsAny passes over those that say nothing."""
        results: list[set[int]] = []
        for position, clause in enumerate(clauses):
            try:
                results.append(self.found(clause))
            except MissingIndex as refusal:
                place = f"nested query: nested clause at pos {position}: {refusal.place}"
                raise MissingIndex(refusal.name, place) from refusal
            except Unresolved as refusal:
                if within == "Not":
                    raise Unresolved(f"nested NOT query: {refusal.inner}") from refusal
                if len(clauses) > 1:
                    inner = f"nested AND/OR query: nested child {position}: {refusal.inner}"
                    raise Unresolved(inner) from refusal
                raise
            except OnlyStopwords as refusal:
                if within != "ContainsAny":
                    raise Refusal(f"nested query: nested clause at pos {position}: {refusal.message}") from refusal
            except Refusal as refusal:
                raise Refusal(f"nested query: nested clause at pos {position}: {refusal.message}") from refusal
        return results

    def contained(self, clause: Clause) -> set[int]:
        """Documents that equal any, all or none of a list of values."""
        if not is_list(clause.value):
            go = GO_TYPES[clause.kind]
            raise Refusal(f"value type should be []{go} but is {go}")
        clauses = [Clause("Equal", (), clause.path, clause.kind, value) for value in sequence(clause.value)]
        results = self.each(clauses, within=clause.operator)
        if not results:
            raise OnlyStopwords
        if clause.operator == "ContainsAll":
            return reduce(set[int].intersection, results)
        union = set[int]().union(*results)
        return union if clause.operator == "ContainsAny" else self.partition.documents.keys() - union

    def matching(self, clause: Clause, definition: Mapping[str, Any]) -> set[int]:
        """Documents whose property compares with the value."""
        name, data_type = definition["name"], definition["dataType"][0]
        if data_type == "geoCoordinates":
            if not definition["indexFilterable"]:
                raise Unresolved(f"bucket for prop {name} not found - is it indexed?")
            return geo.within(self.partition, name, clause.value)
        if clause.operator == "WithinGeoRange":
            return set()
        base: str = data_type.removesuffix("[]")
        if not any(definition[flag] for flag in FLAGS):
            raise MissingIndex(name)
        terms = self.text_terms(clause, definition) if base == "text" else [TERMS[base](clause)]
        found = self.compared(clause, indexes.of_values(self.partition, definition), terms)
        if clause.operator == "NotEqual" and indexes.only_ranges(definition):
            return {document for document in found if name in self.partition.documents[document].properties}
        return found

    def text_terms(self, clause: Clause, definition: Mapping[str, Any]) -> list[Term]:
        """The tokens of a text value; stop words are left out where the tokens are words."""
        text = single(clause, "string", quoted=True)
        tokenization: str = definition["tokenization"]
        if clause.operator == "Like":
            tokens = PATTERN_TOKENIZERS[tokenization](text)
        else:
            tokens = TOKENIZERS[tokenization](text)
            if tokenization == "word":
                stopwords = stopwords_of(self.collection.document)
                tokens = [token for token in tokens if token not in stopwords]
        if not tokens:
            raise OnlyStopwords
        return list(dict.fromkeys(tokens))

    def compared(self, clause: Clause, index: TermIndex, terms: Iterable[Term]) -> set[int]:
        """Documents that satisfy the operator for every term."""
        operator = COMPARISONS[clause.operator]
        return reduce(set[int].intersection, [operator(index, term, self.partition) for term in terms])

    def referring(self, clause: Clause) -> set[int]:
        """Documents with a reference to an object that the rest of the path finds."""
        target = self.store.collections.get(clause.path[1])
        if target is None:
            raise Refusal(f'class "{clause.path[1]}" not found')
        place = f"nested request to fetch matching IDs: object search at index {target.name.lower()}: "
        try:
            inner = Evaluation(target, self.tenant, self.store)
            place += f"local shard object search {target.name.lower()}_{inner.partition.shard}: "
            documents = inner.found(clause.below())
        except MissingIndex as refusal:
            raise MissingIndex(refusal.name, place + refusal.place) from refusal
        except OnlyStopwords as refusal:
            raise OnlyStopwords(place + refusal.place) from refusal
        except Refusal as refusal:
            raise Refusal(place + refusal.message) from refusal
        ids = [inner.partition.documents[document].id for document in documents]
        index = indexes.of_targets(self.partition, clause.path[0])
        found: set[int] = set()
        for id in ids:
            found |= index.having(id)
            found |= index.having(f"{target.name}/{id}")
        return found


def single(clause: Clause, go: str, *, quoted: bool = False) -> Any:
    """The value of a clause that takes no list."""
    if isinstance(clause.value, list):
        given = f"[]{GO_TYPES[clause.kind]}"
        raise Refusal(
            f"expected value to be {go}, got '{given}'" if quoted else f"expected value to be {go}, got {given}"
        )
    return clause.value


def date_term(clause: Clause) -> int:
    """A date as an instant."""
    return dates.instant(single(clause, "time.Time (or parseable string)"))


def uuid_term(clause: Clause) -> str:
    """A uuid in its canonical form."""
    if isinstance(clause.value, list):
        raise Refusal("expected uuid filter value to be a string, got []string")
    try:
        return parse_uuid(clause.value)
    except Refusal as refusal:
        raise Refusal(f"parse uuid filter value: {refusal.message}") from refusal


def time_term(clause: Clause) -> str:
    """A time in milliseconds, as text."""
    value: str = single(clause, "string", quoted=True)
    if clause.kind == "date":
        return str(dates.instant(value) // 1_000_000)
    if not value.removeprefix("-").isdigit():
        raise Refusal(f"expected value to be timestamp, got '{value}'")
    return value


TERMS: Mapping[str, Callable[[Clause], Term]] = {
    "int": lambda clause: single(clause, "int"),
    "number": lambda clause: single(clause, "float64"),
    "boolean": lambda clause: single(clause, "bool"),
    "date": date_term,
    "uuid": uuid_term,
}
