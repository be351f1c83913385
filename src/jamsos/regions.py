"""Wilayah administrasi: a region by its Kemendagri code and its name.

The codes are those of the Ministry of Home Affairs (Kementerian Dalam Negeri), Keputusan Menteri Dalam Negeri Nomor
300.2.2-2138 Tahun 2025, read from the public data set `idn-area-data` that encodes it (Open Database License).
Only a few facts are taken from there: the provinces, and the regions the examples of this library are about.
The statistics office (Badan Pusat Statistik) keeps codes of its own, which agree with these for some regions only; its
codes must not be read as these.

Names are not unique: Nusaniwe is a kelurahan of Ambon, a desa or negeri of Ambon, and the kecamatan in which both lie.
A region is therefore known by its code.
"""

from __future__ import annotations

import re
from enum import Enum

from attrs import Factory, field, frozen

from jamsos._checks import instance, shown
from jamsos.text import as_lang

__all__ = [
    "AMBON_DISTRICTS",
    "AMBON_UNITS",
    "CODE_FORM",
    "KABUPATEN_MEMPAWAH",
    "KALIMANTAN_BARAT",
    "KOTA_AMBON",
    "KOTA_TIDORE_KEPULAUAN",
    "MALUKU",
    "MALUKU_UTARA",
    "PROVINCES",
    "Region",
    "RegionKind",
    "find_region",
]


class RegionKind(Enum):
    """Jenis wilayah: the kind of a region, by the word that stands before its name.

    >>> RegionKind.KABUPATEN.value
    'Kabupaten'
    """

    PROVINSI = "Provinsi"
    KABUPATEN = "Kabupaten"
    KOTA = "Kota"
    KECAMATAN = "Kecamatan"
    KELURAHAN = "Kelurahan"
    DESA = "Desa"
    NEGERI = "Negeri"
    DESA_OR_NEGERI = "Desa/Negeri"
    """One of the two; the code does not say which."""
    DESA_ADAT = "Desa Adat"


_TWO = "(?:0[1-9]|[1-9][0-9])"

CODE_FORM = rf"[1-9][0-9](?:\.{_TWO}(?:\.{_TWO}(?:\.[123][0-9]{{3}})?)?)?"
"""The form of a region code, as a pattern that every library of data frames reads."""

_CODE = re.compile(CODE_FORM)
_LENGTHS = (13, 8, 5, 2)
_GRAMMAR = (
    "two digits for a province (81), then a dot and two digits each for kabupaten or kota (81.71) and kecamatan "
    "(81.71.01), then a dot and four digits that begin with 1 for a kelurahan, 2 for a desa, 3 for a desa adat "
    "(81.71.01.2003)"
)
_FIRST_KOTA = 71
_VILLAGE = 4
_AMBON = "81.71"

_VILLAGES = {
    "1": (RegionKind.KELURAHAN,),
    "2": (RegionKind.DESA, RegionKind.NEGERI, RegionKind.DESA_OR_NEGERI),
    "3": (RegionKind.DESA_ADAT,),
}


def _checked(code: object) -> str:
    """The code, when it is one; otherwise the refusal shows the longest code its digits make."""
    text = instance("code", code, str, "'81.71'")
    if _CODE.fullmatch(text) is None:
        digits = "".join(character for character in text[:20] if character in "0123456789")
        dotted = ".".join(part for part in (digits[:2], digits[2:4], digits[4:6], digits[6:10]) if part)
        near = next((dotted[:length] for length in _LENGTHS if _CODE.fullmatch(dotted[:length])), None)
        hint = f"; did you mean '{near}'?" if near else "."
        msg = f"code cannot be {shown(text)}{hint} A region code is {_GRAMMAR}."
        raise ValueError(msg)
    return text


def _kinds(code: str) -> tuple[RegionKind, ...]:
    """What a region with that code can be, the one its code alone tells first."""
    parts = code.split(".")
    match len(parts):
        case 1:
            return (RegionKind.PROVINSI,)
        case 2:
            return (RegionKind.KOTA if int(parts[1]) >= _FIRST_KOTA else RegionKind.KABUPATEN,)
        case 3:
            return (RegionKind.KECAMATAN,)
        case _:
            return _VILLAGES[parts[3][0]]


def _default_kind(region: Region) -> RegionKind:
    code = _checked(region.code)
    kinds = _kinds(code)
    # Ambon calls some of its desa negeri; both have a 2.
    ambon = code.startswith(f"{_AMBON}.") and RegionKind.DESA_OR_NEGERI in kinds
    return RegionKind.DESA_OR_NEGERI if ambon else kinds[0]


@frozen(order=True)
class Region:
    """Wilayah: a region, by its Kemendagri code and its name.

    The code has the form PP for a province, PP.RR for a kabupaten or kota, PP.RR.DD for a kecamatan and PP.RR.DD.VVVV
    for a desa or kelurahan.
    The kind follows from the code: from RR 71 on it is a kota, and VVVV begins with 1 for a kelurahan, 2 for a desa,
    3 for a desa adat.
    Of the thirty units of Ambon whose VVVV begins with 2 some are negeri and some desa.
    The code does not tell which, so their kind is `DESA_OR_NEGERI` unless `kind=` says more.
    The name may be given with its kind ("Kota Ambon"); it is kept without ("Ambon").
    A desa or kelurahan keeps its name as it is, since there are names such as Negeri Lama.

    Two regions are equal when their codes are: names are not unique, and a name can change.
    Regions sort by code.
    Raises ValueError when the code is not well formed, the name is empty, or the kind contradicts the code.

    >>> Region("81.71", "Ambon").full_name
    'Kota Ambon'
    >>> Region("81.71.01.1006", "Nusaniwe").kind
    <RegionKind.KELURAHAN: 'Kelurahan'>
    >>> Region("8171", "Ambon")  # doctest: +ELLIPSIS
    Traceback (most recent call last):
    ...
    ValueError: code cannot be '8171'; did you mean '81.71'? A region code is two digits for a province (81), ...
    """

    code: str
    name: str = field(eq=False)
    kind: RegionKind = field(default=Factory(_default_kind, takes_self=True), eq=False, repr=False, kw_only=True)

    def __attrs_post_init__(self) -> None:
        kinds = _kinds(_checked(self.code))
        if self.kind not in kinds:
            valid = ", ".join(f"RegionKind.{kind.name}" for kind in kinds)
            msg = f"kind of region {self.code} cannot be {shown(self.kind)}: its code says otherwise. Valid: {valid}."
            raise ValueError(msg)
        name = instance("name", self.name, str, "'Ambon'")
        if not name or name != name.strip() or not name.isprintable():
            msg = (
                f"name of region {self.code} must be a name such as 'Ambon', without spaces around it or line breaks, "
                f"not {shown(name)}."
            )
            raise ValueError(msg)
        word = f"{self.kind.value} "
        if (self.level < _VILLAGE or self.kind is RegionKind.DESA_ADAT) and name.startswith(word):
            object.__setattr__(self, "name", name.removeprefix(word).lstrip())

    @property
    def level(self) -> int:
        """1 for a province, 2 for a kabupaten or kota, 3 for a kecamatan, 4 for a desa or kelurahan."""
        return self.code.count(".") + 1

    @property
    def parent_code(self) -> str | None:
        """The code of the region one level above; None for a province.

        >>> KOTA_AMBON.parent_code
        '81'
        """
        return self.code.rpartition(".")[0] or None

    @property
    def province_code(self) -> str:
        """The code of the province in which the region lies; a province's own."""
        return self.code[:2]

    @property
    def full_name(self) -> str:
        """The official name, with the kind before it; the same in both languages.

        >>> KABUPATEN_MEMPAWAH.full_name
        'Kabupaten Mempawah'
        """
        return f"{self.kind.value} {self.name}"

    def contains(self, other: Region) -> bool:
        """Whether the other region is this one or lies in it, by their codes.

        >>> MALUKU.contains(KOTA_AMBON), KOTA_AMBON.contains(KOTA_AMBON), MALUKU_UTARA.contains(KOTA_AMBON)
        (True, True, False)
        """
        inner = instance("other", other, Region, 'Region("81.71", "Ambon")').code
        return f"{inner}.".startswith(f"{self.code}.")

    def __format__(self, spec: str) -> str:
        as_lang(spec or "id")
        return self.full_name

    def __str__(self) -> str:
        return self.full_name


KALIMANTAN_BARAT = Region("61", "Kalimantan Barat")
MALUKU = Region("81", "Maluku")
MALUKU_UTARA = Region("82", "Maluku Utara")

PROVINCES = (
    Region("11", "Aceh"),
    Region("12", "Sumatera Utara"),
    Region("13", "Sumatera Barat"),
    Region("14", "Riau"),
    Region("15", "Jambi"),
    Region("16", "Sumatera Selatan"),
    Region("17", "Bengkulu"),
    Region("18", "Lampung"),
    Region("19", "Kepulauan Bangka Belitung"),
    Region("21", "Kepulauan Riau"),
    Region("31", "Daerah Khusus Ibukota Jakarta"),
    Region("32", "Jawa Barat"),
    Region("33", "Jawa Tengah"),
    Region("34", "Daerah Istimewa Yogyakarta"),
    Region("35", "Jawa Timur"),
    Region("36", "Banten"),
    Region("51", "Bali"),
    Region("52", "Nusa Tenggara Barat"),
    Region("53", "Nusa Tenggara Timur"),
    KALIMANTAN_BARAT,
    Region("62", "Kalimantan Tengah"),
    Region("63", "Kalimantan Selatan"),
    Region("64", "Kalimantan Timur"),
    Region("65", "Kalimantan Utara"),
    Region("71", "Sulawesi Utara"),
    Region("72", "Sulawesi Tengah"),
    Region("73", "Sulawesi Selatan"),
    Region("74", "Sulawesi Tenggara"),
    Region("75", "Gorontalo"),
    Region("76", "Sulawesi Barat"),
    MALUKU,
    MALUKU_UTARA,
    Region("91", "Papua"),
    Region("92", "Papua Barat"),
    Region("93", "Papua Selatan"),
    Region("94", "Papua Tengah"),
    Region("95", "Papua Pegunungan"),
    Region("96", "Papua Barat Daya"),
)
"""The 38 provinces, with the names the decree gives them, by code."""

KABUPATEN_MEMPAWAH = Region("61.02", "Mempawah")
KOTA_AMBON = Region(_AMBON, "Ambon")
KOTA_TIDORE_KEPULAUAN = Region("82.72", "Tidore Kepulauan")

AMBON_DISTRICTS = (
    Region("81.71.01", "Nusaniwe"),
    Region("81.71.02", "Sirimau"),
    Region("81.71.03", "Baguala"),
    Region("81.71.04", "Teluk Ambon"),
    Region("81.71.05", "Leitimur Selatan"),
)
"""The five kecamatan of Kota Ambon, by code."""

AMBON_UNITS = (
    Region("81.71.01.1006", "Nusaniwe"),
    Region("81.71.01.1007", "Wainitu"),
    Region("81.71.01.1008", "Benteng"),
    Region("81.71.01.1009", "Kudamati"),
    Region("81.71.01.1010", "Mangga Dua"),
    Region("81.71.01.1011", "Urimessing"),
    Region("81.71.01.1012", "Waihaong"),
    Region("81.71.01.1013", "Silale"),
    Region("81.71.01.2001", "Latuhalat"),
    Region("81.71.01.2002", "Seilale"),
    Region("81.71.01.2003", "Nusaniwe"),
    Region("81.71.01.2004", "Amahusu"),
    Region("81.71.01.2005", "Urimessing"),
    Region("81.71.02.1010", "Pandan Kasturi"),
    Region("81.71.02.1011", "Rijali"),
    Region("81.71.02.1012", "Amantelu"),
    Region("81.71.02.1013", "Karang Panjang"),
    Region("81.71.02.1014", "Waihoka"),
    Region("81.71.02.1015", "Batu Meja"),
    Region("81.71.02.1016", "Batu Gajah"),
    Region("81.71.02.1017", "Uritetu"),
    Region("81.71.02.1018", "Honipopu"),
    Region("81.71.02.1019", "Ahusen"),
    Region("81.71.02.2001", "Hative Kecil"),
    Region("81.71.02.2002", "Galala"),
    Region("81.71.02.2003", "Batu Merah"),
    Region("81.71.02.2009", "Soya"),
    Region("81.71.03.1018", "Lateri"),
    Region("81.71.03.2001", "Passo"),
    Region("81.71.03.2002", "Halong"),
    Region("81.71.03.2003", "Latta"),
    Region("81.71.03.2004", "Negeri Lama"),
    Region("81.71.03.2005", "Nania"),
    Region("81.71.03.2006", "Waiheru"),
    Region("81.71.04.1008", "Tihu"),
    Region("81.71.04.2001", "Hunuth/Durian Patah"),
    Region("81.71.04.2002", "Poka"),
    Region("81.71.04.2003", "Rumah Tiga"),
    Region("81.71.04.2004", "Wayame"),
    Region("81.71.04.2005", "Tawiri"),
    Region("81.71.04.2006", "Hative Besar"),
    Region("81.71.04.2007", "Laha"),
    Region("81.71.05.2001", "Hukurila"),
    Region("81.71.05.2002", "Ema"),
    Region("81.71.05.2003", "Kilang"),
    Region("81.71.05.2004", "Naku"),
    Region("81.71.05.2005", "Hatalai"),
    Region("81.71.05.2006", "Hutumury"),
    Region("81.71.05.2007", "Rutong"),
    Region("81.71.05.2008", "Leahari"),
)
"""The fifty units of Kota Ambon, by code: 20 kelurahan and 30 desa or negeri."""

_SHIPPED = {
    region.code: region
    for region in (
        *PROVINCES,
        KABUPATEN_MEMPAWAH,
        KOTA_AMBON,
        KOTA_TIDORE_KEPULAUAN,
        *AMBON_DISTRICTS,
        *AMBON_UNITS,
    )
}


def find_region(code: str) -> Region:
    """The region with that code, among those that come with the library.

    They are the provinces, Kota Ambon with its kecamatan and units, Kota Tidore Kepulauan and Kabupaten Mempawah.
    Any other region is made: `Region("82.71", "Ternate")`.
    Raises ValueError when the code is not well formed, or well formed and not among them.

    >>> print(find_region("81.71.02"))
    Kecamatan Sirimau
    """
    found = _SHIPPED.get(_checked(code))
    if found is None:
        msg = (
            f"code {code} is not among the regions that come with the library: the {len(PROVINCES)} provinces, "
            "Kota Ambon with its kecamatan and units, Kota Tidore Kepulauan, Kabupaten Mempawah. "
            f"Any other region can be made with its name: Region({code!r}, name)."
        )
        raise ValueError(msg)
    return found
