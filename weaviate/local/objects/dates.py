"""RFC 3339 dates as Go reads and writes them, with nanoseconds."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone

from weaviate.local.errors import Refusal

RFC3339 = re.compile(
    r"(\d{4})-(\d\d)-(\d\d)T(\d{1,2}):(\d\d):(\d\d)(?:[.,](\d+))?(?:(Z)|([+-])(\d\d):(\d\d))", re.ASCII
)
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def parse(text: str) -> tuple[int, str] | None:
    """Nanoseconds since 1970 and the text as the server stores it; None when it is no date."""
    match = RFC3339.fullmatch(text)
    if match is None:
        return None
    year, month, day, hour, minute, second = map(int, match.group(1, 2, 3, 4, 5, 6))
    try:
        moment = datetime(year, month, day, hour, minute, second, tzinfo=zone(match))
    except ValueError:
        return None
    fraction = (match[7] or "")[:9]
    since = moment - EPOCH
    nanoseconds = (since.days * 86400 + since.seconds) * 10**9 + int(fraction.ljust(9, "0"))
    trimmed = fraction.rstrip("0")
    offset = f"{match[9]}{match[10]}:{match[11]}" if match[9] and (match[10], match[11]) != ("00", "00") else "Z"
    decimals = f".{trimmed}" if trimmed else ""
    return nanoseconds, f"{match[1]}-{match[2]}-{match[3]}T{hour:02}:{match[5]}:{match[6]}{decimals}{offset}"


def zone(match: re.Match[str]) -> timezone:
    """The zone of a date; `ValueError` when there is no such zone."""
    if match[8]:
        return UTC
    hours, minutes = int(match[10]), int(match[11])
    if hours > 23 or minutes > 59:
        raise ValueError("zone out of range")
    return timezone(timedelta(hours=hours, minutes=minutes) * (1 if match[9] == "+" else -1))


def instant(text: str) -> int:
    """Nanoseconds since 1970 of a date in a filter; `Refusal` in the server's words."""
    parsed = parse(text)
    if parsed is None:
        raise Refusal(
            f'trying parse time as RFC3339 string: parsing time "{text}" as "2006-01-02T15:04:05Z07:00":'
            f' cannot parse "{text[4:] if text[:4].isdigit() else text}" as "{"-" if text[:4].isdigit() else "2006"}"'
        )
    return parsed[0]


def written(instant: int) -> str:
    """The text of an instant, in universal time."""
    seconds, nanoseconds = divmod(instant, 10**9)
    decimals = f".{nanoseconds:09}".rstrip("0") if nanoseconds else ""
    return f"{EPOCH + timedelta(seconds=seconds):%Y-%m-%dT%H:%M:%S}{decimals}Z"
