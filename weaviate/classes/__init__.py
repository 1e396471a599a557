"""Typed classes: what the modules that `weaviate-codegen classes` writes are made of."""

from __future__ import annotations

from weaviate.classes.additional import Additional
from weaviate.classes.drift import differences
from weaviate.classes.expressions import Condition, Ordering, R, Selectable
from weaviate.classes.lists import BooleanList, DateList, IntList, NumberList, TextList, UuidList
from weaviate.classes.paths import Path, Step
from weaviate.classes.record import Model, Nested, Properties, Ref
from weaviate.classes.scalars import Blob, BlobHash, Boolean, Date, Geo, Int, Number, Phone, Text, Uuid
from weaviate.classes.structured import Object, ObjectList, Reference
from weaviate.classes.values import GeoCoordinates, PhoneNumber

__all__ = [
    "Additional",
    "Blob",
    "BlobHash",
    "Boolean",
    "BooleanList",
    "Condition",
    "Date",
    "DateList",
    "Geo",
    "GeoCoordinates",
    "Int",
    "IntList",
    "Model",
    "Nested",
    "Number",
    "NumberList",
    "Object",
    "ObjectList",
    "Ordering",
    "Path",
    "Phone",
    "PhoneNumber",
    "Properties",
    "R",
    "Ref",
    "Reference",
    "Selectable",
    "Step",
    "Text",
    "TextList",
    "Uuid",
    "UuidList",
    "differences",
]
