"""Lampiran I PP 44/2015: the kinds of business in each of the five classes of workplace risk.

PP 82/2019 replaced the annex on 2 December 2019.
Of the annex of 2015 group I and the items 1 to 14 of group II were read, in two transcripts that break off there,
item 14 in mid-word; groups III to V of those years are not known.
The annex of 2019 was not read: all its 191 items are reported by one public dictionary of businesses, in its wording
and its numbering.
Its groups I and II agree with what was read of 2015, but for the second mention of watch repair.
BPJS Ketenagakerjaan sets the class of each firm after these groups (Pasal 16 ayat (2)), so a match here is where it
starts, and not its decision.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import field, frozen

from jamsos._checks import instance, shown, whole
from jamsos.document import Block, Document, Note, Row, Shows, Table
from jamsos.employers import RiskClass
from jamsos.law import Dated, Provision, reported, since
from jamsos.regulations.national import PP_44_2015, PP_82_2019
from jamsos.text import Lang, Text, as_lang

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jamsos.dates import Day

__all__ = ["INDUSTRY_GROUPS", "IndustryGroup", "IndustryGroups", "find_industry", "search_industries"]


@frozen
class IndustryGroup:
    """Kelompok jenis usaha: one item of the annex, by the class it stands in and its number there.

    >>> IndustryGroup(RiskClass.LOW, 6, Text(id="Pabrik teh", en="tea factories")).key
    'II-6'
    """

    risk_class: RiskClass
    number: int
    name: Text

    def __attrs_post_init__(self) -> None:
        instance("risk_class", self.risk_class, RiskClass, "RiskClass.LOW")
        whole("number", self.number, least=1)

    @property
    def key(self) -> str:
        """The number as one says it: the group of the annex and the item."""
        return f"{self.risk_class.group}-{self.number}"

    def __format__(self, spec: str) -> str:
        return f"{self.key} {self.name.get(as_lang(spec or 'id'))}"

    def __str__(self) -> str:
        return format(self, "id")


@frozen
class IndustryGroups(Shows):
    """Lampiran I: the items that are known, in order, and what is not known."""

    items: tuple[IndustryGroup, ...]
    gap: Text | None = field(default=None, kw_only=True)

    def __attrs_post_init__(self) -> None:
        keys = [(item.risk_class.number, item.number) for item in self.items]
        if not keys or keys != sorted(set(keys)):
            msg = "the items of the annex stand in order, each once, and there is at least one."
            raise ValueError(msg)

    def of(self, risk_class: RiskClass) -> tuple[IndustryGroup, ...]:
        """The items of one class that are known."""
        return tuple(item for item in self.items if item.risk_class is risk_class)

    def as_document(self, lang: Lang) -> Document:
        """The annex as a table."""
        columns = (
            Text(id="Nomor", en="Number"),
            Text(id="Jenis usaha", en="Kind of business"),
            Text(id="Tingkat risiko", en="Risk"),
        )
        rows = tuple(Row((item.key, item.name, item.risk_class)) for item in self.items)
        blocks: list[Block] = [Table(columns, rows)]
        if self.gap is not None:
            blocks.append(Note(self.gap))
        return Document(Text(id="Kelompok jenis usaha", en="Kinds of business"), lang, tuple(blocks))

    def __format__(self, spec: str) -> str:
        lang = as_lang(spec or "id")
        count = _COUNT.fill(n=len(self.items)).get(lang)
        return count if self.gap is None else f"{count}; {self.gap.get(lang)}"


_MOST = 5
_LONGEST = 120
_COUNT = Text(id="{n} jenis usaha", en="{n} kinds of business")


def _group(risk_class: RiskClass, *names: tuple[str, str]) -> tuple[IndustryGroup, ...]:
    """The items of one class in order, each in both languages."""
    return tuple(
        IndustryGroup(risk_class, number, Text(id=name, en=english))
        for number, (name, english) in enumerate(names, start=1)
    )


_VERY_LOW_2015 = _group(
    RiskClass.VERY_LOW,
    ("Penjahitan/konveksi", "tailoring and garment making"),
    ("Pabrik topi", "hat factories"),
    (
        "Industri pakaian lainnya (payung, kulit ikat pinggang, gantungan celana/bretel)",
        "other clothing goods (umbrellas, leather belts, braces)",
    ),
    ("Pembuatan layar dan krey dari tekstil", "textile screens and blinds"),
    (
        "Pabrik keperluan rumah tangga (sprei, selimut, terpal, gorden, dan lain-lain yang ditenun)",
        "woven household goods (sheets, blankets, tarpaulins, curtains and the like)",
    ),
    ("Perdagangan ekspor impor", "export and import trade"),
    (
        "Perdagangan besar lainnya (agen-agen perdagangan besar, distributor, makelar, dan lain-lain)",
        "other wholesale trade (agents, distributors, brokers and the like)",
    ),
    (
        "Perdagangan lainnya (toko, koperasi, penjualan makanan dan lain-lain)",
        "other trade (shops, cooperatives, sale of food and the like)",
    ),
    ("Bank dan kantor-kantor perdagangan", "banks and trading offices"),
    ("Perusahaan pertanggungan/asuransi", "insurance companies"),
    ("Jasa pemerintahan", "government services"),
    ("Apotik, pengobatan dan kesehatan lainnya", "pharmacies, medical treatment and other health services"),
    ("Organisasi-organisasi keagamaan", "religious organisations"),
    ("Lembaga kesejahteraan/sosial", "welfare and social institutions"),
    ("Persatuan perdagangan dan organisasi buruh", "trade associations and labour organisations"),
    ("Balai penyidikan yang berdiri sendiri", "independent research institutes"),
    (
        "Jasa pengamanan dan jasa-jasa umum lainnya seperti museum, perpustakaan, kebun binatang, dan lain-lain",
        "security services and other public services such as museums, libraries and zoos",
    ),
    ("Pemangkas rambut dan salon kecantikan", "barbers and beauty salons"),
    ("Peternakan", "animal husbandry"),
    (
        "Industri kreatif (animasi, desain grafis, arsitektur, dan lain lain)",
        "creative industry (animation, graphic design, architecture and the like)",
    ),
    (
        "Jasa profesi (dokter, pengacara, akuntan, konsultan dan lain lain)",
        "professions (doctors, lawyers, accountants, consultants and the like)",
    ),
    ("Reparasi arloji dan lonceng", "repair of watches and clocks"),
    ("Bioskop", "cinemas"),
)

_LOW_2015 = _group(
    RiskClass.LOW,
    ("Pertanian rakyat", "smallholder farming"),
    ("Perkebunan gula", "sugar plantations"),
    ("Perkebunan tembakau", "tobacco plantations"),
    (
        "Perkebunan bukan tahunan, terkecuali gula dan tembakau",
        "plantations of non-perennial crops, except sugar and tobacco",
    ),
    (
        "Perkebunan tahunan seperti karet, coklat, kelapa, dan lain lain",
        "plantations of perennial crops such as rubber, cocoa and coconut",
    ),
    ("Pabrik teh", "tea factories"),
    ("Penggorengan dan pembuatan kopi bubuk", "coffee roasting and grinding"),
    (
        "Pabrik rokok (sigaret, cerutu, kretek, dan lain lain)",
        "cigarette factories (cigarettes, cigars, clove cigarettes and the like)",
    ),
    ("Perusahaan tembakau lainnya", "other tobacco companies"),
    ("Pabrik kina", "quinine factories"),
    ("Pabrik alat-alat pengangkutan lainnya", "factories of other means of transport"),
    (
        "Industri alat-alat pekerjaan, pengetahuan, pengukuran dan pemeriksaan laboratorium",
        "instruments for work, science, measuring and laboratory tests",
    ),
    ("Reparasi arloji dan lonceng", "repair of watches and clocks"),
    ("Industri alat-alat musik", "musical instruments"),
)

_VERY_LOW_2019 = _group(
    RiskClass.VERY_LOW,
    ("Penjahitan/konveksi", "tailoring and garment making"),
    ("Pabrik topi", "hat factories"),
    (
        "Industri pakaian lainnya (payung, kulit ikat pinggang, gantungan celana/bretel)",
        "other clothing goods (umbrellas, leather belts, braces)",
    ),
    ("Pembuatan layar dan krey dari tekstil", "textile screens and blinds"),
    (
        "Pabrik keperluan rumah tangga (sprei, selimut, terpal, gorden, dan lain-lain yang ditenun)",
        "woven household goods (sheets, blankets, tarpaulins, curtains and the like)",
    ),
    ("Perdagangan ekspor impor", "export and import trade"),
    (
        "Perdagangan besar lainnya (agen perdagangan besar, distributor, makelar, dan lain-lain)",
        "other wholesale trade (agents, distributors, brokers and the like)",
    ),
    (
        "Perdagangan lainnya (toko, koperasi, penjualan makanan, dan lain-lain)",
        "other trade (shops, cooperatives, sale of food and the like)",
    ),
    ("Bank dan kantor-kantor perdagangan", "banks and trading offices"),
    ("Perusahaan pertanggungan/asuransi", "insurance companies"),
    ("Jasa pemerintahan", "government services"),
    ("Apotek, pengobatan, dan kesehatan lainnya", "pharmacies, medical treatment and other health services"),
    ("Organisasi-organisasi keagamaan", "religious organisations"),
    ("Lembaga kesejahteraan/sosial", "welfare and social institutions"),
    ("Persatuan perdagangan dan organisasi buruh", "trade associations and labour organisations"),
    ("Balai penyidikan yang berdiri sendiri", "independent research institutes"),
    (
        "Jasa pengamanan dan jasa umum lainnya seperti museum, perpustakaan, kebun binatang, dan lain-lain",
        "security services and other public services such as museums, libraries and zoos",
    ),
    ("Pemangkas rambut dan salon kecantikan", "barbers and beauty salons"),
    ("Peternakan", "animal husbandry"),
    (
        "Industri kreatif (animasi, desain grafis, arsitektur, dan lain-lain)",
        "creative industry (animation, graphic design, architecture and the like)",
    ),
    (
        "Jasa profesi (dokter, pengacara, akuntan, konsultan, dan lain-lain)",
        "professions (doctors, lawyers, accountants, consultants and the like)",
    ),
    ("Reparasi arloji dan lonceng", "repair of watches and clocks"),
    ("Bioskop", "cinemas"),
)

_LOW_2019 = _group(
    RiskClass.LOW,
    ("Pertanian rakyat", "smallholder farming"),
    ("Perkebunan gula", "sugar plantations"),
    ("Perkebunan tembakau", "tobacco plantations"),
    (
        "Perkebunan bukan tahunan, terkecuali gula dan tembakau",
        "plantations of non-perennial crops, except sugar and tobacco",
    ),
    (
        "Perkebunan tahunan seperti karet, coklat, kelapa, dan lain-lain",
        "plantations of perennial crops such as rubber, cocoa and coconut",
    ),
    ("Pabrik teh", "tea factories"),
    ("Penggorengan dan pembuatan kopi bubuk", "coffee roasting and grinding"),
    (
        "Pabrik rokok (sigaret, cerutu, kretek, dan lain-lain)",
        "cigarette factories (cigarettes, cigars, clove cigarettes and the like)",
    ),
    ("Perusahaan tembakau lainnya", "other tobacco companies"),
    ("Pabrik kina", "quinine factories"),
    ("Pabrik alat pengangkutan lainnya", "factories of other means of transport"),
    (
        "Industri alat pekerjaan, pengetahuan, pengukuran, dan pemeriksaan laboratorium",
        "instruments for work, science, measuring and laboratory tests",
    ),
    ("Industri alat musik", "musical instruments"),
    ("Pabrik alat olahraga", "sports goods factories"),
    ("Pabrik mainan anak", "toy factories"),
    (
        "Perdagangan barang tak bergerak (penyewaan alat, tanah, rumah, garasi, dan lain-lain)",
        "trade in immovables (letting of equipment, land, houses, garages and the like)",
    ),
    ("Jasa perhubungan seperti handy talky dan radio", "communication services such as handy talky and radio"),
    ("Perusahaan pembuatan film dan pengedar film", "film making and distribution"),
    ("Sandiwara, komedi, opera, sirkus, band, dan lain-lain", "theatre, comedy, opera, circus, bands and the like"),
    ("Jasa hiburan selain sandiwara dan bioskop", "entertainment other than theatre and cinema"),
    ("Perusahaan binatu, laundry", "laundries"),
    ("Perusahaan potret/studio photo", "photographic studios"),
    ("Penyiaran radio", "radio broadcasting"),
    ("Rumah makan dan minuman", "restaurants and bars"),
    ("Hotel, penginapan, dan ruang sewa", "hotels, lodgings and rooms to let"),
)

_MEDIUM_2019 = _group(
    RiskClass.MEDIUM,
    ("Pelayanan pengairan", "irrigation services"),
    ("Perusahaan kehutanan", "forestry companies"),
    ("Pengumpulan hasil hutan", "gathering of forest products"),
    ("Pembakaran arang (di hutan)", "charcoal burning (in the forest)"),
    ("Perburuan", "hunting"),
    ("Pemeliharaan ikan tawar", "freshwater fish farming"),
    ("Pemeliharaan ikan laut", "sea fish farming"),
    ("Penangkapan ikan tawar", "freshwater fishing"),
    ("Pemotongan hewan", "slaughter of animals"),
    ("Pemotongan dan pengawetan daging", "cutting and preserving of meat"),
    ("Pengolahan susu dan mentega", "processing of milk and butter"),
    ("Pabrik pengawetan sayuran dan buah", "preserving of vegetables and fruit"),
    ("Pabrik pengawetan ikan", "preserving of fish"),
    ("Penggilingan padi", "rice mills"),
    ("Pabrik tepung (beras, tapioka, dan lain-lain)", "flour factories (rice, tapioca and the like)"),
    ("Perusahaan pengupasan (kacang tanah dan lain-lain)", "shelling and peeling (peanuts and the like)"),
    ("Pabrik roti dan kue", "bread and cake factories"),
    ("Pabrik biskuit", "biscuit factories"),
    ("Pabrik gula", "sugar factories"),
    ("Pabrik kembang gula, coklat, dan lain-lain", "sweets, chocolate and the like"),
    ("Pabrik mie dan bihun", "noodles and rice vermicelli"),
    ("Pabrik kerupuk", "crackers (kerupuk)"),
    ("Pabrik tahu", "tofu factories"),
    ("Pabrik kecap", "soy sauce factories"),
    ("Pabrik es", "ice factories"),
    ("Pabrik margarin, minyak goreng, dan lemak", "margarine, cooking oil and fats"),
    ("Industri makanan lainnya", "other food industry"),
    ("Pabrik minuman dan alkohol", "beverages and alcohol"),
    ("Pabrik anggur", "wine"),
    ("Pabrik bir", "breweries"),
    ("Pabrik air soda, sari buah, dan minuman", "soda water, fruit juice and beverages"),
    ("Pabrik pemintalan", "spinning mills"),
    ("Pemintalan tali sepatu dan perban", "spinning of shoelaces and bandages"),
    ("Pertenunan", "weaving"),
    ("Permadani", "carpets"),
    ("Pabrik kaos, kaos kaki, dan pabrik rajut", "knitted shirts, socks and knitting mills"),
    (
        "Pabrik tali temali (kabel, pukat, rami, sabut, dan lain-lain)",
        "rope making (cable, nets, ramie, coir and the like)",
    ),
    ("Industri tekstil lainnya", "other textile industry"),
    (
        "Pabrik keperluan kaki, terkecuali sepatu karet, sandal plastik, dan lain-lain, termasuk pabrik barang plastik",
        "footwear, except rubber shoes, plastic sandals and the like, plastic goods included",
    ),
    ("Reparasi barang keperluan kaki", "repair of footwear"),
    ("Pabrik kayu gabus", "cork factories"),
    ("Penggergajian kayu", "sawmills"),
    ("Pabrik peti dan gentong kayu", "wooden crates and barrels"),
    ("Pembikinan barang kayu lainnya (triplek)", "other wooden goods (plywood)"),
    ("Pembikinan meubel dari rotan dan bambu", "furniture of rattan and bamboo"),
    ("Pabrik meubel dari kayu dan bahan-bahan lainnya", "furniture of wood and other materials"),
    ("Pabrik kertas koran dan karton", "newsprint and cardboard"),
    ("Pabrik barang dari kertas koran dan karton", "goods of newsprint and cardboard"),
    ("Perusahaan percetakan dan penerbitan", "printing and publishing"),
    ("Penyamakan kulit dan pekerjaan lanjutan", "tanning of leather and further work"),
    ("Pabrik barang dari kulit seperti kopor, tas, dan lainnya", "leather goods such as suitcases and bags"),
    ("Remiling karet", "rubber remilling"),
    (
        "Pabrik barang dari karet (ban kendaraan luar dan dalam, mainan anak-anak, dan lain-lain)",
        "rubber goods (tyres and tubes, toys and the like)",
    ),
    ("Perusahaan vulkanisir", "tyre retreading"),
    ("Pabrik garam", "salt factories"),
    ("Pabrik zat asam arang dan sejenisnya", "carbon dioxide and the like"),
    (
        "Industri kimia pokok lainnya (celupan warna bahan sintetis, dan lain-lain)",
        "other basic chemicals (synthetic dyes and the like)",
    ),
    ("Terpentin dan damar", "turpentine and resin"),
    ("Industri minyak kelapa", "coconut oil"),
    ("Industri minyak kelapa sawit", "palm oil"),
    ("Industri minyak dan gemuk dari tumbuh-tumbuhan", "vegetable oils and fats"),
    ("Minyak dan gemuk dari hewan", "animal oils and fats"),
    ("Pabrik sabun", "soap factories"),
    ("Pabrik obat/farmasi", "pharmaceutical factories"),
    ("Pabrik wangi-wangian dan kecantikan/kosmetik", "perfumes and cosmetics"),
    ("Pabrik barang untuk mengkilap", "polishes"),
    (
        "Pabrik kimia lainnya (lilin gambar, obat nyamuk, pestisida, dan lain-lain)",
        "other chemicals (crayons, mosquito repellents, pesticides and the like)",
    ),
    ("Distribusi gas (cokes oven)", "distribution of gas (coke oven)"),
    ("Pabrik bahan bangunan dari tanah liat", "building materials of clay"),
    ("Pabrik gelas dan barang dari gelas", "glass and glassware"),
    ("Pabrik barang dari tanah liat dan porselin", "pottery and porcelain"),
    ("Pabrik semen", "cement factories"),
    ("Pembakaran gamping", "lime burning"),
    ("Pabrik tegel, ubin, pipa beton", "tiles, flagstones, concrete pipes"),
    (
        "Pabrik barang dari logam (batangan besi, kisi-kisi, lembaran besi, pipa, dan corong)",
        "metal goods (iron bars, grilles, sheet iron, pipes and funnels)",
    ),
    ("Pabrik timbangan", "scales and balances"),
    ("Pabrik klise dan huruf cetak", "printing plates and type"),
    ("Pabrik galvanisir (partikel)", "galvanising (particles)"),
    ("Pabrik barang logam lainnya", "other metal goods"),
    ("Pabrik dan reparasi mesin listrik", "making and repair of electrical machines"),
    ("Pembikinan dan reparasi kapal dari kayu", "building and repair of wooden ships"),
    ("Reparasi sepeda dan becak", "repair of bicycles and pedicabs"),
    ("Perusahaan optik", "optical companies"),
    ("Industri arloji dan lonceng", "watches and clocks"),
    ("Perusahaan perak", "silver companies"),
    ("Industri barang dari logam mulia", "goods of precious metals"),
    (
        "Industri lain seperti perusahaan plastik, perusahaan bulu burung, dan pipa tembakau",
        "other industry such as plastics, feathers and tobacco pipes",
    ),
    ("Perusahaan air (pengumpulan penyaringan dan distribusi)", "waterworks (collection, filtering and distribution)"),
    ("Pembersihan (sampah dan kotoran)", "cleaning (refuse and sewage)"),
    ("Jasa pengangkutan seperti ekspedisi laut dan udara", "transport services such as sea and air forwarding"),
    ("Stasiun Pengisian Bahan Bakar Umum", "filling stations"),
    ("Pabrik cat dan lak", "paint and lacquer"),
    ("Pabrik tinta dan lem", "ink and glue"),
    ("Pabrik bata merah dan genteng", "bricks and roof tiles"),
    (
        "Reparasi kendaraan bermotor (mobil, truk, dan sepeda motor)",
        "repair of motor vehicles (cars, trucks and motorcycles)",
    ),
    ("Atlit/olahragawan/pelaku olahraga", "athletes and sportspeople"),
)

_HIGH_2019 = _group(
    RiskClass.HIGH,
    ("Pabrik dari hasil minyak tanah", "petroleum products"),
    ("Pabrik barang dari minyak tanah atau batu bara", "goods of petroleum or coal"),
    (
        "Pabrik dan reparasi mesin (bengkel motor, mobil, dan mesin)",
        "making and repair of machines (workshops for motorcycles, cars and engines)",
    ),
    ("Pembikinan dan reparasi kapal dari baja", "building and repair of steel ships"),
    ("Pembikinan dan reparasi alat perhubungan kereta api", "making and repair of railway equipment"),
    ("Pabrik kendaraan bermotor dan bagian-bagiannya", "motor vehicles and their parts"),
    ("Pabrik dan reparasi kapal udara", "making and repair of aircraft"),
    ("Perusahaan kereta api", "railways"),
    ("Perusahaan trem dan bus", "tramways and bus companies"),
    (
        "Pengangkutan barang dan penumpang di jalan (bus, truk, taksi, dan angkutan massal)",
        "road transport of goods and passengers (buses, trucks, taxis and mass transit)",
    ),
    ("Penimbunan barang/veem", "warehousing"),
    ("Pengolahan limbah/B3", "treatment of waste and hazardous materials"),
    ("Perusahaan pengisian bahan bakar gas dan elpiji", "filling of fuel gas and LPG"),
    ("Pabrik alkohol dan spiritus", "alcohol and spirit"),
    ("Pabrik gas dan yang sejenisnya", "gas factories and the like"),
    ("Pabrik pengecoran besi dan pembuatan baja", "iron foundries and steel making"),
    (
        "Perusahaan listrik/pembangkit, pemindahan dan distribusi tenaga listrik",
        "electricity: generation, transmission and distribution",
    ),
    ("Pabrik gas distribusi untuk rumah tangga dan pabrik-pabrik", "gas distributed to households and factories"),
    ("Industri uap untuk tenaga", "steam for power"),
    ("Penangkapan ikan laut", "sea fishing"),
    ("Penangkapan ikan laut lainnya", "other sea fishing"),
    ("Pengumpulan hasil laut, terkecuali ikan", "gathering of sea products, except fish"),
    ("Lori perkebunan", "plantation light railways"),
)

_VERY_HIGH_2019 = _group(
    RiskClass.VERY_HIGH,
    ("Penebangan dan pemotongan kayu/panglong", "logging and timber cutting"),
    ("Asam belerang", "sulphuric acid"),
    ("Pabrik pupuk", "fertiliser factories"),
    ("Pabrik kaleng", "tin can factories"),
    (
        "Perbaikan rumah, jalan, terusan konstruksi berat, pipa air, jembatan kereta api, dan instalasi listrik",
        "work on houses, roads, canals, heavy construction, water pipes, railway bridges and electrical installations",
    ),
    ("Pengangkutan barang dan penumpang di laut", "sea transport of goods and passengers"),
    ("Pengangkutan barang dan penumpang di udara", "air transport of goods and passengers"),
    ("Pabrik korek api", "match factories"),
    ("Pertambangan minyak mentah dan gas bumi", "extraction of crude oil and natural gas"),
    ("Penggalian batu", "stone quarrying"),
    ("Penggalian tanah liat", "clay digging"),
    ("Penggalian pasir", "sand digging"),
    ("Penggalian gamping", "limestone quarrying"),
    ("Penggalian belerang", "sulphur digging"),
    ("Tambang intan dan batu perhiasan", "mining of diamonds and gemstones"),
    ("Pertambangan lainnya", "other mining"),
    ("Tambang emas dan perak", "gold and silver mining"),
    ("Penghasilan batu bara", "coal mining"),
    ("Tambang besi mentah", "iron ore mining"),
    ("Tambang timah", "tin mining"),
    ("Tambang bauksit", "bauxite mining"),
    ("Tambang mangan", "manganese mining"),
    ("Tambang logam lainnya", "mining of other metals"),
    ("Pabrik bahan peledak, bahan petasan, dan pabrik kembang api", "explosives, firecrackers and fireworks"),
)

INDUSTRY_GROUPS = Dated.of(
    Text(id="Kelompok tingkat risiko lingkungan kerja", en="Kinds of business by workplace risk"),
    since(
        "2015-07-01",
        IndustryGroups(
            (*_VERY_LOW_2015, *_LOW_2015),
            gap=Text(
                id="kelompok II sesudah nomor 14 dan kelompok III, IV, V tidak diketahui",
                en="group II after number 14 and groups III, IV and V are not known",
            ),
        ),
        PP_44_2015.lampiran("I"),
    ),
    reported(
        "2019-12-02",
        IndustryGroups((*_VERY_LOW_2019, *_LOW_2019, *_MEDIUM_2019, *_HIGH_2019, *_VERY_HIGH_2019)),
        PP_44_2015.lampiran("I", by=PP_82_2019),
        seen_in=("https://github.com/hibahtiar/jaga-pekerja (data/kamus-usaha-pu.js, 25 Sep 2026)",),
    ),
)


def find_industry(wanted: str, on: Day) -> Provision[IndustryGroup]:
    """Kelompok jenis usaha: the one item that is meant, as it stood on a day, with its article and evidence.

    `wanted` is the number ("II-6") or the whole name, in either language; nothing is guessed from a part of a name,
    because several items may cover one trade (workshops stand in III-95 and in IV-3).
    Raises NotInForce before 1 July 2015.  Raises ValueError when no item or several are meant, naming those that come
    near, and the part of the annex that is not known.

    >>> tea = find_industry("pabrik teh", "2022-01-01")
    >>> tea.value.key, tea.value.risk_class.number, tea.citation.short
    ('II-6', 2, 'PP 44/2015 Lampiran I jo. PP 82/2019')
    >>> find_industry("bengkel", "2022-01-01")
    Traceback (most recent call last):
    ...
    ValueError: 'bengkel' is no kind of business of PP 44/2015 Lampiran I jo. PP 82/2019. Near are: IV-3 Pabrik dan reparasi mesin (bengkel motor, mobil, dan mesin).
    """  # noqa: E501  (the refusal is shown whole)
    provision = INDUSTRY_GROUPS.on(on)
    words = _words(instance("wanted", wanted, str, '"II-6"'))
    if not words:
        msg = "wanted must name a kind of business, but is blank."
        raise ValueError(msg)
    items = provision.value.items
    found = [item for item in items if words in {_words(item.key), _words(item.name.id), _words(item.name.en)}]
    if len(found) == 1:
        return Provision(provision.label, found[0], provision.first, provision.last, provision.source)
    if found:
        msg = f"{shown(wanted)} names {len(found)} kinds of business: {_listed(found)}. Name one by its number."
        raise ValueError(msg)
    near = search_industries(wanted, on) or _nearest(wanted, items)
    hint = f" Near are: {_listed(near)}." if near else ""
    gap = provision.value.gap
    missing = "" if gap is None else f" It may stand where the annex is not known: {gap.en}."
    msg = f"{shown(wanted)} is no kind of business of {provision.citation.short}.{hint}{missing}"
    raise ValueError(msg)


def search_industries(words: str, on: Day) -> tuple[IndustryGroup, ...]:
    """The items in whose name every word occurs, in either language, in the order of the annex; there may be none.

    >>> [str(item) for item in search_industries("kapal", "2022-01-01")][:2]
    ['III-81 Pembikinan dan reparasi kapal dari kayu', 'IV-4 Pembikinan dan reparasi kapal dari baja']
    """
    wanted = set(_words(instance("words", words, str, '"kapal kayu"')))
    return tuple(
        item
        for item in INDUSTRY_GROUPS.on(on).value.items
        if wanted and any(wanted <= set(_words(name)) for name in (item.name.id, item.name.en))
    )


def _words(text: str) -> tuple[str, ...]:
    """The words of a text without case and marks, so that "II.6" is "II-6" and a comma is no difference."""
    return tuple(re.findall(r"[^\W_]+", text.casefold()))


def _nearest(wanted: str, items: tuple[IndustryGroup, ...]) -> tuple[IndustryGroup, ...]:
    """The items whose number or name is likest."""
    from difflib import get_close_matches  # noqa: PLC0415  (only a refusal pays for it)

    by_name = {name.casefold(): item for item in items for name in (item.key, item.name.id, item.name.en)}
    near = get_close_matches(wanted[:_LONGEST].casefold(), by_name, n=_MOST)
    return tuple(dict.fromkeys(by_name[name] for name in near))


def _listed(items: Sequence[IndustryGroup]) -> str:
    """The first few items, for a sentence."""
    more = f" and {len(items) - _MOST} more" if len(items) > _MOST else ""
    return "; ".join(str(item) for item in items[:_MOST]) + more
