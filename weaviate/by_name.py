"""Modules as values that can be pickled."""

from __future__ import annotations

import pickle
import sys
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from types import ModuleType


@dataclass(frozen=True, slots=True)
class ByName:
    """A module; a pickle holds its name, and the copy imports it."""

    module: ModuleType

    def __reduce__(self) -> tuple[object, tuple[str]]:
        name = self.module.__name__
        if sys.modules.get(name) is not self.module:
            msg = f"the module {name} can't be pickled: the copy could not import it by this name"
            raise pickle.PicklingError(msg)
        return _imported, (name,)


def _imported(name: str) -> ByName:
    return ByName(import_module(name))
