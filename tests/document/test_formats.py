"""Which values have a format: the definitions of RFC 3339, 4122, 4648, of JSON numbers; nothing about schemas."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from specloom.document.formats import has_format
from specloom.values.exact import BigNumber

VALID: dict[str, list[Any]] = {
    "date": ["2024-02-29", "0000-02-29", "9999-12-31", 20240229, None],
    "full-date": ["2024-02-29"],
    "date-time": [
        "2024-02-29T00:00:00Z",
        "2024-02-29t00:00:00z",
        "2016-12-31T23:59:60Z",
        "2016-12-31T15:59:60.123-08:00",
        "2017-01-01T05:29:60+05:30",
        "2024-01-01T00:00:00.123456789012+23:59",
        "2024-01-01T00:00:00-00:00",
        0,
    ],
    "time": ["10:00:00", "10:00:00Z", "10:00:00.5+01:00", "23:59:60Z"],
    "duration": ["P1D", "PT1.5S", "PT0,5S", "P1Y2M3DT4H5M6S", "P2W", "-P1D", "P1Y2D"],
    "uuid": ["123E4567-e89b-42d3-a456-426614174000", "00000000-0000-0000-0000-000000000000"],
    "ipv4": ["192.0.2.1", "0.0.0.0", "255.255.255.255"],
    "ipv6": ["::", "2001:db8::1", "::ffff:192.0.2.1"],
    "email": ["a@b", "a+b@b.example", '"a b@c"@d.example', "ü@ü.example"],
    "uri": ["https://a.example/b?c=d#e", "urn:isbn:1", "mailto:a@b", "http://[::1]/%20", "data:,"],
    "byte": ["", "AA==", "AAA=", "AAAA", "+/+/"],
    "base64url": ["", "AA", "AA==", "AAA", "AAA=", "-_-_"],
    "int32": [2**31 - 1, -(2**31), 1.0, "5", "-5", True],
    "int64": [2**63 - 1, -(2**63), "9223372036854775807"],
    "uint8": [0, 255],
    "float": [3.4028235e38, 1e-400, "inf", BigNumber("1e-400")],
    "double": [1.7976931348623157e308, 0],
    "password": ["anything"],
    "x-unknown": [object()],
}

INVALID: dict[str, list[Any]] = {
    "date": ["2023-02-29", "2024-13-01", "2024-00-10", "2024-01-32", "2024-1-1", "20240101", "٢٠٢٤-01-01", "", " 2024-01-01", "2024-01-01\n"],
    "date-time": [
        "2024-01-01",
        "2024-01-01T00:00:00",
        "2024-01-01 00:00:00Z",
        "2024-01-01T24:00:00Z",
        "2024-01-01T00:60:00Z",
        "2024-01-01T00:00:60Z",
        "2016-12-31T23:59:61Z",
        "2016-12-31T23:59:60+01:00",
        "2024-01-01T00:00:00.Z",
        "2024-01-01T00:00:00+0100",
        "2024-01-01T00:00:00+24:00",
        "2024-01-01T00:00:00+01:60",
        "2024-01-01T00:00Z",
        "2024-01-01T00:00:00Z\n",
        "",
    ],
    "time": ["10:00", "24:00:00", "10:00:00+25:00", "1:00:00"],
    "duration": ["P", "PT", "1D", "P1DT", "P1S", "PT1D", "P1M1Y", "p1d", ""],
    "uuid": ["123e4567e89b42d3a456426614174000", "{123e4567-e89b-42d3-a456-426614174000}", "", "g23e4567-e89b-42d3-a456-426614174000"],
    "ipv4": ["192.0.2", "192.0.2.256", "192.0.2.01", "::1", ""],
    "ipv6": ["192.0.2.1", "fe80::1%eth0", ":::", ""],
    "email": ["a", "@b", "a@", "a b@c", ""],
    "uri": ["/a", "a.example", "http://a b", "https://ü.example", "http://a/%zz", "http://a/{b}", ""],
    "byte": ["A", "AA", "AA=", "A-_A", "AA==\n", "AAAA=", "*"],
    "base64url": ["A", "+/+/", "AAAAA"],
    "int32": [2**31, -(2**31) - 1, 1.5, "2147483648", "1.0", "", "9" * 5000],
    "int64": [2**63, BigNumber("1e5000"), Decimal("0.5")],
    "uint8": [-1, 256],
    "float": [3.5e38, -3.5e38],
    "double": [10**400, BigNumber("-1e5000")],
}  # fmt: skip


@pytest.mark.parametrize(("name", "value"), [(name, value) for name, values in VALID.items() for value in values])
def test_values_of_a_format(name: str, value: Any) -> None:
    assert has_format(name, value)


@pytest.mark.parametrize(("name", "value"), [(name, value) for name, values in INVALID.items() for value in values])
def test_values_that_lack_a_format(name: str, value: Any) -> None:
    assert not has_format(name, value)
