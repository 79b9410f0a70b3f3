"""Times as the file keeps them: microseconds since 1970 UTC."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


def microseconds(time: datetime) -> int:
    """An aware datetime as the file keeps it."""
    return (time - _EPOCH) // _MICROSECOND


def moment(microseconds_: int) -> datetime:
    """The datetime, in UTC, of what the file keeps; 1970 where a damaged file kept no time."""
    try:
        return _EPOCH + microseconds_ * _MICROSECOND
    except (OverflowError, TypeError):
        return _EPOCH


def now_us() -> int:
    """This moment."""
    return microseconds(datetime.now(UTC))
