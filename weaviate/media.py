"""Files as base64, the form in which servers take images, sounds and films."""

from __future__ import annotations

import base64
import os
from io import BufferedReader
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias, cast

if TYPE_CHECKING:
    from os import PathLike

    File: TypeAlias = str | PathLike[str] | BufferedReader


def file_encoder_b64(file_or_file_path: File) -> str:
    """A file, given by its path or opened with `open(path, "rb")`, as base64."""
    return _encoded(file_or_file_path, "file_or_file_path")


def image_encoder_b64(image_or_image_path: File) -> str:
    """An image file, given by its path or opened with `open(path, "rb")`, as base64."""
    return _encoded(image_or_image_path, "image_or_image_path")


def file_decoder_b64(encoded_file: str) -> bytes:
    """The file that base64 text holds."""
    return base64.b64decode(encoded_file)


def image_decoder_b64(encoded_image: str) -> bytes:
    """The image file that base64 text holds."""
    return base64.b64decode(encoded_image)


def _encoded(source: Any, argument: str) -> str:
    if isinstance(source, BufferedReader):
        return base64.b64encode(source.read()).decode()
    if not isinstance(source, (str, os.PathLike)):
        msg = f"{argument} must be a path or a file opened for binary reading, {type(source).__name__} was given"
        raise TypeError(msg)
    path = Path(cast("str", source))
    try:
        return base64.b64encode(path.read_bytes()).decode()
    except OSError as error:
        msg = f"{argument}: the file {str(path)!r} can't be read: {error.strerror}"
        raise ValueError(msg) from None
