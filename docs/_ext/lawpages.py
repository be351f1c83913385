"""Directives that make whole pages from the constants of the library, so that no table of law is typed by hand.

* `law-program`: a programme under its six headings, with the source of every row that was not read.
* `law-figures`: some histories or reliefs, one below the other.
* `law-bands`: the income bands, and what a worker of each pays.
* `law-groups`: every group of workers.
* `law-instruments`: every instrument of funding.
* `law-regulations`: the national or the regional instruments of law.
* `law-instruction`: the dicta of Inpres 2/2021, and what each addressee is told.
* `law-schemes`: what is known of each regional scheme.
* `law-lifecycle`: the stages of a claim, and what may follow each.
* `law-course`: the steps of a case against an employer, who takes each, and what may follow.
* `law-rules`: every rule of judgement.
* `law-conditions`: every condition of every rule, and two cases between which it alone decides.
* `law-unread`: every figure that does not rest on an article that was read.
* `law-phrases`: every short phrase that the source says in both languages.
* `module-names` and `module-figures`: what a module offers, for its page of reference.
"""

from __future__ import annotations

import ast
from enum import Enum
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar, cast

from docutils import nodes
from docutils.parsers.rst import directives
from docutils.statemachine import StringList
from sphinx import addnodes
from sphinx.util.docutils import SphinxDirective
from tests import conditions
from tests.conditions.instrument import name_of
from tests.conditions.pairs import shown

import jamsos
from jamsos.claims import LIFECYCLE
from jamsos.claims.lifecycle import REASONED
from jamsos.document import Document, Row, Shows, Table, markdown_escaped
from jamsos.enforcement import ACTS, COURSE, JKP_ACTS, PERSON_ACTS, Actor, Step
from jamsos.funding import INSTRUMENTS
from jamsos.groups import GROUPS as WORKERS
from jamsos.instruction import INSTRUCTION, Pillar
from jamsos.lampiran.income_bands import INCOME_BANDS
from jamsos.law import Dated, Evidence, Regulation
from jamsos.programs import PROGRAMS, Program, jkk, jkm
from jamsos.regulations import NATIONAL, REGIONAL
from jamsos.rules import RULES
from jamsos.schemes import SCHEMES
from jamsos.tariff import Relief
from jamsos.text import Text, say, say_date

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from types import ModuleType

    from sphinx.application import Sphinx
    from sphinx.util.typing import ExtensionMetadata
    from tests.conditions.pairs import Run, Shown

    from jamsos.document import Showable
    from jamsos.findings import Rule
    from jamsos.funding import Instrument
    from jamsos.groups import WorkerGroup
    from jamsos.law import Source
    from jamsos.text import Lang

__all__ = ["setup"]

PACKAGE = Path(jamsos.__file__).parent


# What a page says besides the tables ----------------------------------------------------------------------------------

HEADINGS = (
    (Text(id="Peserta", en="Participants"), "participants"),
    (Text(id="Iuran", en="Contributions"), "contributions"),
    (Text(id="Manfaat", en="Benefits"), "benefits"),
    (Text(id="Tenggat", en="Deadlines"), "deadlines"),
)
BASIS = Text(id="Dasar hukum", en="Legal basis")
SEEN = Text(id="Sejak {day}: {evidence}: {where}", en="From {day}: {evidence}: {where}")
DERIVED = Text(id="Sejak {day}: {evidence}: {how}", en="From {day}: {evidence}: {how}")
INPUTS = Text(id="masukan", en="inputs")
ENDED = Text(id="Berakhir: sejak {day} tidak ada lagi menurut {place}", en="Ended: none from {day} under {place}")
OF_A_ROW = Text(id="Sejak {day}", en="From {day}")
SAME_TABLE = Text(id="Tabel yang sama.", en="The same table.")

LANGS: tuple[Lang, ...] = ("id", "en")

SHOWN = 44
"""How much of an address is shown; the link has all of it."""

LONGEST_VALUE = 72
"""How long the value of a constant may be in the reference."""

FAMILIES = {
    "JS10": (
        "Peraturan (regulation)",
        Text(
            id="Periksa hari berlaku, wilayah, dan naskah peraturan; tanpa dasar yang berlaku tidak ada yang dibayar.",
            en="Look at the days, the reach and the text of the regulation; without one in force nothing can be paid.",
        ),
    ),
    "JS11": (
        "Daerah dan Inpres 2/2021 (a region against Inpres 2/2021)",
        Text(
            id="Terbitkan peraturan, sediakan anggaran, dan lindungi yang tersisa; tanyakan yang belum diketahui.",
            en="Issue the regulation, allot the budget and protect who is left; ask for what is not known.",
        ),
    ),
    "JS12": (
        "Orang dan skema daerah (a person against a regional scheme)",
        Text(
            id="Periksa orangnya terhadap syarat skema; lengkapi datanya atau pilih orang lain dari daftar tunggu.",
            en="Hold the person against what the scheme asks; fill in what is missing, or choose the next on the list.",
        ),
    ),
    "JS13": (
        "Skema daerah dan naskahnya (the scheme itself)",
        Text(
            id="Periksa hari berlaku dan naskah skema; yang tidak diketahui ditanyakan kepada daerah.",
            en="Look at the days and the text of the scheme; ask the region for what is not known.",
        ),
    ),
    "JS20": (
        "Orang dalam perlindungan (the people of a protection)",
        Text(
            id="Keluarkan atau ganti orang yang tidak dapat didaftarkan; lengkapi tanggal lahir dan nomor acuan.",
            en="Take out or replace who cannot be registered; fill in birth dates and keys.",
        ),
    ),
    "JS21": (
        "Nomor identitas (numbers of a person)",
        Text(
            id="Cocokkan catatan dengan KTP, paspor, atau kartu NPWP; yang diperbaiki adalah catatan, bukan NIK.",
            en="Hold the record against the identity card, passport or tax card; correct the record, not the NIK.",
        ),
    ),
    "JS22": (
        "Baris daftar (rows of a list)",
        Text(
            id="Perbaiki baris dalam daftar sumbernya dan baca lagi; kaidah lain belum memeriksa orangnya.",
            en="Correct the row in the list it came from and read it again; no other rule has judged the person yet.",
        ),
    ),
    "JS23": (
        "Syarat kepesertaan (eligibility)",
        Text(
            id="Periksa siapa yang dapat menjadi peserta program apa; akhiri atau perbaiki kepesertaannya.",
            en="See who may be in which programme; end or correct the membership.",
        ),
    ),
    "JS24": (
        "Daftar secara keseluruhan (rosters as a whole)",
        Text(
            id="Putuskan daftar mana yang tetap memuat orang itu; ganti yang meninggal atau pindah.",
            en="Decide which list keeps the person; replace who died or moved away.",
        ),
    ),
    "JS30": (
        "Pendanaan (funding)",
        Text(
            id="Sebelum membayar, pilih sumber dana atau tahun anggaran yang dapat membayar, atau ubah jumlahnya.",
            en="Before paying, choose money or a fiscal year that may pay, or change the sum.",
        ),
    ),
    "JS32": (
        "Anggaran dan rencana (budgets and plans)",
        Text(
            id="Sesuaikan pagu, sumber dana, atau jangka waktu dengan aturan tahun anggarannya, lalu rencanakan lagi.",
            en="Bring ceiling, source or term in line with the rules of the fiscal year, and plan again.",
        ),
    ),
    "JS40": (
        "Iuran (contributions)",
        Text(
            id="Lengkapi fakta yang kurang; bila hukum belum jelas, catat pilihan yang diambil.",
            en="Give the missing fact; where the law is unsettled, write down the choice that was made.",
        ),
    ),
    "JS41": (
        "Pembayaran iuran (payments of contributions)",
        Text(
            id="Bayar kekurangan beserta dendanya, atau perhitungkan kelebihannya; mintalah rincian dari pembayar.",
            en="Pay what is missing with the fine, or set off what is too much; ask the payer for the account.",
        ),
    ),
    "JS42": (
        "Tunggakan (arrears)",
        Text(
            id="Bayar iuran yang tertunggak dan dendanya sebelum bulan keempat berturut-turut.",
            en="Pay what is overdue with its fine before it is the fourth month in a row.",
        ),
    ),
    "JS50": (
        "Hak atas manfaat (the right to a benefit)",
        Text(
            id="Pastikan hari kejadian, program, dan kepesertaannya; tanpa hak tidak ada yang dibayar.",
            en="Make sure of the day, the programme and the membership; without a right nothing is paid.",
        ),
    ),
    "JS51": (
        "Perjalanan klaim (the course of a claim)",
        Text(
            id="Lengkapi berkas, penuhi tenggat, dan cocokkan jumlah yang ditetapkan dengan perhitungan.",
            en="Complete the papers, keep the terms, and hold the sum that was determined against the reckoning.",
        ),
    ),
    "JS60": (
        "Program yang wajib (programmes an employer owes)",
        Text(
            id="Daftarkan pekerja dalam program yang wajib; lengkapi fakta yang menentukannya.",
            en="Register the worker in the programmes that are owed; give the facts that decide them.",
        ),
    ),
    "JS61": (
        "Perusahaan daftar sebagian (partial registration)",
        Text(
            id="Laporkan semua pekerja dan upah sebenarnya; sampai saat itu ia menanggung kekurangan manfaat.",
            en="Report all workers and true wages; until then the employer bears what benefits lack.",
        ),
    ),
    "JS62": (
        "Yang belum diketahui dari pemberi kerja (what is not known of an employer)",
        Text(
            id="Tanyakan skala usaha dan tingkat risiko kepada pemberi kerja.",
            en="Ask the employer for the size and the risk class.",
        ),
    ),
    "JS63": (
        "Penegakan dan jasa konstruksi (enforcement and construction)",
        Text(
            id="Tempuh langkah berikut pada waktunya; daftarkan proyek dan bayar iurannya sebelum pekerjaan dimulai.",
            en="Take the next step in its time; register a project and pay for it before work begins.",
        ),
    ),
    "JS71": (
        "Angka di balik cakupan (the numbers behind a coverage)",
        Text(
            id="Cocokkan data peserta dan potensi menurut tempat tinggal dan hari, sebelum angka itu dilaporkan.",
            en="Compare members and potential by residence and by day, before the figure is reported.",
        ),
    ),
    "JS90": (
        "Bukti (evidence)",
        Text(
            id="Tidak ada yang salah: sebutkan sumber bila angkanya dipakai, dan bacalah naskahnya bila ada.",
            en="Nothing is wrong: name the source where the figure is used, and read the text where there is one.",
        ),
    ),
}
"""The families of rules, by the beginning of the code: what they are about, and what to do about a finding."""

SUBJECTS = {
    "Protection": "perlindungan (protection)",
    "RegionRecord": "capaian daerah (what a region has done)",
    "Application": "usulan menurut skema (application under a scheme)",
    "Participant": "peserta (participant)",
    "Entry": "peserta dalam daftar (participant in a list)",
    "Portfolio": "semua yang diperiksa bersama (all that is judged together)",
    "Fault": "baris daftar (row of a list)",
    "MonthlyBill": "tagihan sebulan (monthly bill)",
    "Remittance": "setoran (remittance)",
    "Claim": "klaim (claim)",
    "DeathClaim": "klaim kematian (death claim)",
    "Ledger": "tunggakan (arrears)",
    "Workforce": "tenaga kerja (workforce)",
    "Case": "perkara (case against an employer)",
    "Project": "proyek jasa konstruksi (construction project)",
    "Employer": "pemberi kerja (employer)",
    "Budget": "anggaran (budget)",
    "Plan": "rencana (plan)",
    "RegionalCoverage": "cakupan daerah (coverage of a region)",
}


def families() -> Iterator[tuple[str, str, list[Rule[Any]]]]:
    """Each family: the beginning of its codes, its title, and its rules."""
    for begin in dict.fromkeys(rule.code[:4] for rule in RULES):
        yield begin, f"{begin}x {FAMILIES[begin][0]}", [rule for rule in RULES if rule.code.startswith(begin)]


# Markdown of one value ------------------------------------------------------------------------------------------------


def address(where: str) -> str:
    """An address as a link, with what is said about it in brackets."""
    link, space, rest = where.partition(" ")
    if not link.startswith(("http://", "https://")):
        return markdown_escaped(where)
    name = link.removeprefix("https://").removeprefix("http://").removeprefix("www.").rstrip("/")
    short = markdown_escaped(name if len(name) <= SHOWN else f"{name[: SHOWN - 1]}…")
    return f"[{short}](<{link}>){space}{markdown_escaped(rest)}".rstrip()


def addresses(source: Source) -> str:
    """Where a source was seen."""
    return "; ".join(address(where) for where in source.seen_in)


def body(document: Document) -> list[str]:
    """The Markdown of a document without its title."""
    return document.markdown().splitlines()[1:]


def sources(history: Dated[Any], lang: Lang) -> list[str]:
    """What the table of a history does not say: where a row was seen, how it is derived, and by what it ended.

    Rows of which the same is to be said stand in one line, with the first day of each.
    """
    lines: dict[tuple[Text, Evidence, str, str], list[str]] = {}
    for row in history.rows:
        source = row.source
        seen = addresses(source)
        if row.ends:
            key = (ENDED, source.evidence, source.citation.short, seen)
        elif source.evidence is Evidence.DERIVED:
            key = (DERIVED, source.evidence, source.how, seen)
        elif seen:
            key = (SEEN, source.evidence, "", seen)
        else:
            continue
        lines.setdefault(key, []).append(say_date(row.first, lang))
    return [f"* {source_line(days, key, lang)}" for key, days in lines.items()]


def source_line(days: list[str], key: tuple[Text, Evidence, str, str], lang: Lang) -> str:
    """One line on a source: the days it is about, and what is said of it."""
    phrase, evidence, words, seen = key
    said = phrase.fill(day=", ".join(days), evidence=evidence, where="\0", how=words, place=words).get(lang)
    if phrase is ENDED:
        return markdown_escaped(said) + (f" ({evidence:{lang}}: {seen})" if seen else "")
    if phrase is DERIVED:
        return markdown_escaped(said) + (f" ({INPUTS:{lang}}: {seen})" if seen else "")
    before, _, after = said.partition("\0")
    return f"{markdown_escaped(before)} {seen}{markdown_escaped(after)}"


def values(history: Dated[Any], lang: Lang) -> Iterator[str]:
    """The rows of a history that are tables themselves; one that repeats the table before says so."""
    before: object = None
    for row in history.rows:
        if isinstance(row.value, Shows):
            yield from ("", f"**{OF_A_ROW.fill(day=row.first).get(lang)}**", "")
            shown = cast("Showable", row.value)
            yield from [SAME_TABLE.get(lang)] if shown == before else body(shown.as_document(lang))
        before = row.value


def both(text: Text) -> str:
    """A phrase in both languages, once where they say the same."""
    return text.id if text.id == text.en else f"{text.id} ({text.en})"


# Finding constants ----------------------------------------------------------------------------------------------------


def constant(name: str) -> Any:  # noqa: ANN401  (whatever stands there)
    """The constant of that dotted name; raises LookupError when there is none."""
    path, _, attribute = name.rpartition(".")
    try:
        return getattr(import_module(path), attribute)
    except (ImportError, AttributeError, ValueError) as error:
        msg = f"{name} does not exist."
        raise LookupError(msg) from error


def histories(value: Dated[Any] | Relief | None) -> tuple[Dated[Any], ...]:
    """The histories in a value: itself, or those of a relief; none in anything else."""
    if isinstance(value, Relief):
        return tuple(history for _, history in value.waived)
    return (value,) if isinstance(value, Dated) else ()


def constants(module: ModuleType, kind: type) -> Iterator[tuple[str, Any]]:
    """The public constants of a module that are of that kind, in the order of the source."""
    for name, value in vars(module).items():
        if name in module.__all__ and isinstance(value, kind):
            yield name, value


def modules() -> Iterator[ModuleType]:
    """Every public module of the package, in the order of its path."""
    for path in sorted(PACKAGE.rglob("*.py")):
        parts = path.relative_to(PACKAGE.parent).with_suffix("").parts
        if not parts[-1].startswith("_"):
            yield import_module(".".join(parts))


def every_history() -> Iterator[tuple[str, Dated[Any]]]:
    """Every dated figure with the programme it belongs to, else its module; a history that several share, once."""
    found: dict[int, tuple[list[str], Dated[Any]]] = {}
    for program in PROGRAMS:
        for history in program.histories:
            found.setdefault(id(history), ([], history))[0].append(program.code)
    for module in modules():
        own = next((program.code for _, program in constants(module, Program)), None)
        home = own or module.__name__.rpartition(".")[2].replace("_", " ")
        for value in (getattr(module, name) for name in getattr(module, "__all__", ())):
            for history in histories(value):
                found.setdefault(id(history), ([home], history))
    for codes, history in found.values():
        yield ", ".join(codes), history


# Directives -----------------------------------------------------------------------------------------------------------


def language(argument: str) -> str:
    """The option `lang`."""
    return str(directives.choice(argument, ("id", "en")))


class Made(SphinxDirective):
    """A directive that makes its part of the page from the package."""

    option_spec: ClassVar[dict[str, Callable[[str], object]] | None] = {"lang": language}

    @property
    def lang(self) -> Lang:
        """The language of what is made; the law's own unless said otherwise."""
        return "en" if self.options.get("lang") == "en" else "id"

    def run(self) -> list[nodes.Node]:
        """The nodes; the page is made again when any module of the package changes."""
        for path in PACKAGE.rglob("*.py"):
            self.env.note_dependency(str(path))
        try:
            return list(self.make())
        except LookupError as error:
            raise self.error(str(error)) from error

    def make(self) -> Iterator[nodes.Node]:
        """The parts in order."""
        raise NotImplementedError

    def text(self, lines: Iterable[str]) -> nodes.Node:
        """Markdown as a part of the page; a heading in it becomes a rubric."""
        return self.box("law-history", lines)

    def figure(self, history: Dated[Any], *, tables: bool = False) -> nodes.section:
        """A history: its table, the tables in it when wanted, and its sources."""
        inner = list(values(history, self.lang)) if tables else []
        parts = [self.text([*body(history.as_document(self.lang)), *inner])]
        seen = sources(history, self.lang)
        if seen:
            parts.append(self.small(seen))
        return self.section(both(history.label), *parts)

    def small(self, lines: Iterable[str]) -> nodes.Node:
        """Markdown in small type: where something was seen."""
        return self.box("law-sources", lines)

    def box(self, kind: str, lines: Iterable[str]) -> nodes.Node:
        """Markdown in a box of its own."""
        box = nodes.container(classes=[kind])
        self.set_source_info(box)
        self.state.nested_parse(StringList(list(lines), self.name), self.content_offset, box)
        return box

    def section(self, title: str, *parts: nodes.Node, name: str = "") -> nodes.section:
        """A section that stands in the outline of the page; it is linked to by the name, else by the title."""
        section = nodes.section(names=[nodes.fully_normalize_name(name or title)])
        section += nodes.title(title, title)
        section += list(parts)
        self.set_source_info(section)
        self.state.document.note_implicit_target(section, section)
        return section


class LawProgram(Made):
    """A programme: `law-program` with the dotted name of one."""

    required_arguments = 1

    def make(self) -> Iterator[nodes.Node]:
        """Its headings, and under each the history of every figure."""
        program = constant(self.arguments[0])
        if not isinstance(program, Program):
            msg = f"{self.arguments[0]} is no programme."
            raise LookupError(msg)  # noqa: TRY004  (the name is wrong, whatever stands there)
        places = [f"* {markdown_escaped(citation.long)}" for citation in program.legal_basis]
        yield self.section(both(BASIS), self.text(places))
        for heading, field in HEADINGS:
            figures = cast("tuple[Dated[Any], ...]", getattr(program, field))
            yield self.section(both(heading), *map(self.figure, figures))


class LawFigures(Made):
    """Histories and reliefs: `law-figures` with a dotted name on each line."""

    has_content = True

    def make(self) -> Iterator[nodes.Node]:
        """A section for each history."""
        for line in self.content:
            found = histories(constant(line.strip()))
            if not found:
                msg = f"{line} is neither a Dated nor a Relief."
                raise LookupError(msg)
            for history in found:
                yield self.figure(history, tables=True)


class LawBands(Made):
    """The income bands with the contributions they lead to: `law-bands` with a day."""

    required_arguments = 1

    def make(self) -> Iterator[nodes.Node]:
        """A table of the bands of that day."""
        day = self.arguments[0]
        provision, rate, death = INCOME_BANDS.on(day), jkk.RATE.on(day).value, jkm.MONTHLY.on(day).value
        bands = provision.value.bands
        uppers = (*(band.lower for band in bands[1:]), None)
        columns = (
            Text(id="Kelompok", en="Band"),
            Text(id="Penghasilan mulai", en="Income from"),
            Text(id="di bawah", en="below"),
            Text(id="Dasar", en="Base"),
            Text(id="JKK sebulan", en="JKK a month"),
            Text(id="JKK dan JKM", en="JKK and JKM"),
        )
        rows = tuple(
            Row((number, band.lower, upper, band.base, rate.of(band.base), rate.of(band.base) + death))
            for number, (band, upper) in enumerate(zip(bands, uppers, strict=True), start=1)
        )
        yield self.text(Table(columns, rows).as_markdown(self.lang).splitlines())
        yield self.small(sources(INCOME_BANDS, self.lang))


class LawGroups(Made):
    """Every group of workers: `law-groups`."""

    def make(self) -> Iterator[nodes.Node]:
        """A section for each group: its segment, its payer, its source, and the instruments that settle it."""
        for group in WORKERS:
            lines = [f"* {line}" for line in self.lines(group)]
            yield self.section(both(group.name), self.text([f"`{group.code}`", "", *lines]))

    @classmethod
    def lines(cls, group: WorkerGroup) -> Iterator[str]:
        """What there is to say of a group."""
        joined = Text(id=" atau ", en=" or ")
        said = {lang: joined.get(lang).join(format(segment, lang) for segment in group.segments) for lang in LANGS}
        yield f"Segmen: **{markdown_escaped(said['id'])}** ({markdown_escaped(said['en'])})"
        yield f"Dasar: {cls.source(group.source)}"
        for placement in group.placements:
            yield f"**{placement.segment.name}**: {cls.source(placement.source)}"
        seen = "; ".join(map(address, group.payer_seen_in))
        yield f"Pembayar: {markdown_escaped(both(group.usual_payer))}" + (f" [{seen}]" if seen else "")
        if group.note is not None:
            yield markdown_escaped(both(group.note))

    @staticmethod
    def source(source: Source) -> str:
        """A place of law, how well it was verified, by which reasoning, and where it was seen."""
        parts = [f"{source.citation.short}, {source.evidence:id}", source.how]
        said = markdown_escaped(": ".join(filter(None, parts)))
        return f"{said} ({addresses(source)})" if source.seen_in else said


class LawInstruments(Made):
    """Every instrument of funding: `law-instruments`."""

    def make(self) -> Iterator[nodes.Node]:
        """A section for each instrument, in both languages."""
        for instrument in INSTRUMENTS:
            parts = [self.text(body(instrument.as_document(lang))) for lang in ("id", "en")]
            seen = self.seen(instrument)
            if seen:
                parts.append(self.small(seen))
            yield self.section(instrument.name.id, *parts)

    @staticmethod
    def seen(instrument: Instrument) -> list[str]:
        """Where each place was seen that was not read."""
        places = [permit.source for permit in instrument.permits]
        places += [limit.source for limit in instrument.limits]
        if instrument.segment_source is not None:
            places.append(instrument.segment_source)
        seen: dict[str, dict[str, None]] = {}
        for source in places:
            if source.seen_in:
                seen.setdefault(source.citation.short, {}).update(dict.fromkeys(map(address, source.seen_in)))
        return [f"* {markdown_escaped(place)}: {'; '.join(where)}" for place, where in seen.items()]


class LawRegulations(Made):
    """The instruments of law: `law-regulations` with `national` or `regional`."""

    required_arguments = 1

    def make(self) -> Iterator[nodes.Node]:
        """A section for each kind with a table of its instruments."""
        chosen = {"national": NATIONAL, "regional": REGIONAL}.get(self.arguments[0])
        if chosen is None:
            msg = f"{self.arguments[0]} is neither national nor regional."
            raise LookupError(msg)
        module = import_module(f"jamsos.regulations.{self.arguments[0]}")
        names = {id(value): name for name, value in constants(module, Regulation)}
        for kind in dict.fromkeys(regulation.kind for regulation in chosen):
            lines = ["", "| Peraturan | Hari dan kaitan | Bukti |", "| --- | --- | --- |"]
            lines += [self.row(each, names[id(each)]) for each in chosen if each.kind is kind]
            yield self.section(f"{kind.long} ({kind.short})", self.box("law-regulations", lines), name=kind.long)

    def row(self, regulation: Regulation, name: str) -> str:
        """One instrument in three cells: what it is, its days and relations, its evidence and sources."""
        days = [
            f"{said} {say_date(day, self.lang)}"
            for said, day in (
                ("ditetapkan", regulation.enacted),
                ("berlaku sejak", regulation.in_force_from),
                ("berakhir", regulation.ended),
            )
            if day is not None
        ]
        for said, others in (
            ("mengubah", regulation.amends),
            ("mencabut", regulation.repeals),
            ("berdasarkan", regulation.based_on),
        ):
            if others:
                days.append(f"{said} {', '.join(other.short for other in others)}")
        days.append(f"mendukung: {'; '.join(format(subject, self.lang) for subject in regulation.supports)}")
        title = f"**{markdown_escaped(regulation.short)}** {markdown_escaped(regulation.title)} <br> `{name}`"
        where = "; ".join(address(each) for each in regulation.seen_in)
        evidence = {Evidence.READ: "dibaca", Evidence.REPORTED: "dilaporkan", Evidence.DERIVED: "diturunkan"}
        return f"| {title} | {' <br> '.join(map(markdown_escaped, days))} | {evidence[regulation.evidence]}: {where} |"


class LawInstruction(Made):
    """Inpres 2/2021: `law-instruction`."""

    def make(self) -> Iterator[nodes.Node]:
        """The dicta, a section for each addressee, and the duties under each pillar."""
        lines = ["", "| Diktum | Isi | Bukti |", "| --- | --- | --- |"]
        for dictum in INSTRUCTION.dicta:
            evidence = f"{dictum.source.evidence:id}: {addresses(dictum.source)}"
            lines.append(f"| {dictum.name or ''} | {markdown_escaped(both(dictum.says))} | {evidence} |")
        yield self.section("Diktum (dicta)", self.box("law-regulations", lines), name="dicta")
        for addressee in INSTRUCTION.addressees:
            number = "" if addressee.number is None else f", {addressee.number}"
            lines = ["", "| Instruksi | Pilar | Bukti |", "| --- | --- | --- |"]
            for duty in addressee.duties:
                under = "" if duty.pillar is None else f"{duty.pillar:id}"
                evidence = f"{duty.source.evidence:id}: {addresses(duty.source)}"
                lines.append(f"| {markdown_escaped(both(duty.says))} | {under} | {evidence} |")
            parts = [self.box("law-regulations", lines) if addressee.duties else self.text(["Not known."])]
            reasons = dict.fromkeys(duty.source.how for duty in addressee.duties if duty.source.how)
            parts += [self.small([f"* {Evidence.DERIVED:en}: {markdown_escaped(how)}"]) for how in reasons]
            yield self.section(f"{both(addressee.name)}{number}", *parts, name=addressee.code)
        for pillar in Pillar:
            told = INSTRUCTION.under(pillar)
            listed = [f"* {addressee.name.id}: {markdown_escaped(duty.says.id)}" for addressee, duty in told]
            yield self.section(f"Pilar: {both(pillar.value)}", self.text(listed), name=pillar.name)


class LawSchemes(Made):
    """Every regional scheme that is known: `law-schemes`."""

    def make(self) -> Iterator[nodes.Node]:
        """A section for each scheme, in both languages, with its sources."""
        for scheme in SCHEMES:
            known = [scheme.as_document(lang) for lang in ("id", "en")]
            # The list of the sources is the last block; here it stands in small type, with links.
            parts = [self.text(body(Document(each.title, each.lang, each.blocks[:-2]))) for each in known]
            seen = self.small([f"* {address(place)}" for place in scheme.seen_in])
            yield self.section(scheme.region.full_name, *parts, seen, name=scheme.code)


class LawRules(Made):
    """Every rule: `law-rules`."""

    def make(self) -> Iterator[nodes.Node]:
        """A section for each family, with what to do, and in it one for each rule."""
        for begin, title, rules in families():
            todo = FAMILIES[begin][1]
            parts = [self.text([f"* {markdown_escaped(todo.id)}", f"* {markdown_escaped(todo.en)}"])]
            parts += [self.section(f"{rule.code} {rule.name}", self.text(self.rule(rule))) for rule in rules]
            yield self.section(title, *parts, name=begin)

    @staticmethod
    def rule(rule: Rule[Any]) -> list[str]:
        """What a rule says of itself."""
        lines = [
            f"* **{rule.severity:id}** ({rule.severity:en}), mengenai: {SUBJECTS[rule.subject.__name__]}",
            f"* {markdown_escaped(rule.message.id)}",
            f"* {markdown_escaped(rule.message.en)}",
        ]
        if rule.citation is not None:
            lines.append(f"* Dasar: {markdown_escaped(rule.citation.long)}")
        if rule.why is not None:
            lines += ["", markdown_escaped(rule.why.id), "", markdown_escaped(rule.why.en)]
        return lines


class LawConditions(Made):
    """Every condition of every rule: `law-conditions`."""

    def make(self) -> Iterator[nodes.Node]:
        """A section for each family, and in it a table for each rule."""
        for path in Path(conditions.__file__).parent.rglob("*.py"):
            self.env.note_dependency(str(path))
        alone = sum(each.pair is not None for each in shown())
        counted = f"{len(RULES)} rules turn on {len(shown())} conditions: {alone} with two cases"
        yield self.text([f"{counted}, {len(shown()) - alone} with a reason."])
        for begin, title, rules in families():
            parts = [self.section(f"{rule.code} {rule.name}", self.rule(rule)) for rule in rules]
            yield self.section(title, *parts, name=begin)

    def rule(self, rule: Rule[Any]) -> nodes.Node:
        """The table of a rule."""
        lines = ["", "| Condition | A case where it is true | A case where it is false |", "| --- | --- | --- |"]
        lines += [self.row(each, rule) for each in shown() if each.rule is rule]
        return self.box("law-conditions", lines)

    def row(self, each: Shown, rule: Rule[Any]) -> str:
        """A condition with its two cases, or with the reason why there are none."""
        function = each.condition.function
        text = each.condition.text.replace("|", "\\|")
        own = function == name_of(rule.asks)
        condition = f"`{text}`" if own else f"`{text}` <br> in `{function.rpartition('.')[2]}`"
        if each.pair is None:
            return f"| {condition} | none: {markdown_escaped(each.reason or '')} | none |"
        return f"| {condition} | {self.case(each.pair.true)} | {self.case(each.pair.false)} |"

    @staticmethod
    def case(run: Run) -> str:
        """What a case gave, and which it was."""
        outcome = "**found**" if run.hit else "nothing found"
        return f"{outcome}: {markdown_escaped(run.case.name)}"


class LawUnread(Made):
    """Every figure that was not read in its article: `law-unread`."""

    def make(self) -> Iterator[nodes.Node]:
        """One table."""
        lines = ["", "| Angka | Sejak | Tempat | Bukti |", "| --- | --- | --- | --- |"]
        for codes, history in every_history():
            for row in history.rows:
                source = row.source
                if source.evidence is Evidence.READ:
                    continue
                what = "berakhir (ends)" if row.ends else say(row.value, "id")
                title = f"{markdown_escaped(both(history.label))} [{codes}]: **{markdown_escaped(what)}**"
                where = markdown_escaped(source.how) if source.how else addresses(source)
                place = markdown_escaped(source.citation.short)
                evidence = f"{source.evidence:id}: {where}"
                lines.append(f"| {title} | {say_date(row.first, 'id')} | {place} | {evidence} |")
        yield self.box("law-unread", lines)


class LawPhrases(Made):
    """Every short phrase that the source says in both languages: `law-phrases`."""

    longest = 48

    def make(self) -> Iterator[nodes.Node]:
        """One table, sorted by the Indonesian."""
        pairs: dict[tuple[str, str], None] = {}
        for path in sorted(PACKAGE.rglob("*.py")):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                pair = self.pair(node)
                if pair is not None and pair[0] != pair[1]:
                    pairs.setdefault(pair)
        rows = sorted(pairs, key=lambda pair: (pair[0].casefold(), pair[1].casefold()))
        lines = ["", "| Indonesia | English |", "| --- | --- |"]
        lines += [f"| {markdown_escaped(first)} | {markdown_escaped(second)} |" for first, second in rows]
        yield self.text(lines)

    @classmethod
    def pair(cls, node: ast.AST) -> tuple[str, str] | None:
        """The two phrases of a `Text(id=..., en=...)` that is written out, short, and has no names to fill."""
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name) or node.func.id != "Text":
            return None
        said = {
            word.arg: word.value.value
            for word in node.keywords
            if isinstance(word.value, ast.Constant) and isinstance(word.value.value, str)
        }
        if set(said) != {"id", "en"} or "{" in said["id"] or len(said["id"]) > cls.longest:
            return None
        return said["id"], said["en"]


class ModuleNames(Made):
    """What a package re-exports: `module-names` with its dotted name."""

    required_arguments = 1

    def make(self) -> Iterator[nodes.Node]:
        """A list of the names, by the module in which each is written."""
        facade = import_module(self.arguments[0])
        homes = self.homes()
        groups: dict[str, list[str]] = {}
        for name in cast("list[str]", facade.__all__):
            home = homes.get((name, id(getattr(facade, name))), self.arguments[0])
            groups.setdefault(home, []).append(name)
        lines: list[str] = []
        for home in sorted(groups):
            listed = ", ".join(f"`{name}`" for name in groups[home])
            lines.append(f"* {{py:mod}}`{home}`: {listed}")
        yield self.text(lines)

    @staticmethod
    def homes() -> dict[tuple[str, int], str]:
        """The module in which each public name is written, by name and identity."""
        found: dict[tuple[str, int], str] = {}
        for path in sorted(PACKAGE.rglob("*.py"), key=lambda path: (path.name == "__init__.py", -len(path.parts))):
            parts = path.relative_to(PACKAGE.parent).with_suffix("").parts
            name = ".".join(parts).removesuffix(".__init__")
            if path.name.startswith("_") and path.name != "__init__.py":
                continue
            module = import_module(name)
            for each in cast("list[str]", getattr(module, "__all__", [])):
                if hasattr(module, each):
                    found.setdefault((each, id(getattr(module, each))), name)
        return found


class LawLifecycle(Made):
    """The course of a claim: `law-lifecycle`."""

    def make(self) -> Iterator[nodes.Node]:
        """A table of the stages: what each is called, what may follow, and whether it needs a reason."""
        lines = ["", "| Tahap | Stage | Dapat dilanjutkan ke | May be followed by |", "| --- | --- | --- | --- |"]
        for stage, follows in LIFECYCLE.items():
            reason = (" (dengan alasan)", " (with a reason)") if stage in REASONED else ("", "")
            after = [", ".join(format(each, lang) for each in follows) or "-" for lang in ("id", "en")]
            lines.append(f"| {stage:id}{reason[0]} | {stage:en}{reason[1]} | {after[0]} | {after[1]} |")
        yield self.text(lines)


class LawCourse(Made):
    """The course of a case against an employer or a person: `law-course`."""

    def make(self) -> Iterator[nodes.Node]:
        """A table of the steps: by whom each is taken, at whose request, by which rule, and what may follow."""
        lines = ["", "| Langkah (Step) | Oleh (By) | Dasar | Dapat dilanjutkan ke (May be followed by) |"]
        lines.append("| --- | --- | --- | --- |")
        lines += [self.row(step, follows) for step, follows in COURSE.items()]
        yield self.box("law-course", lines)

    @classmethod
    def row(cls, step: Step, follows: tuple[Step, ...]) -> str:
        """One step; where JKP is the matter others may act, and against a person by another rule."""
        acts = [each[step] for each in (ACTS, JKP_ACTS, *PERSON_ACTS.values()) if step in each]
        who = [both(each.by.value) + (f" <- {both(each.asked_by.value)}" if each.asked_by else "") for each in acts]
        who += [both(each.value) for each in (Actor.EMPLOYER, Actor.PERSON) if step is Step.REPAIRED]
        places = dict.fromkeys(each.rule.provisions[-1].citation.short for each in acts)
        after = ", ".join(both(each.value) for each in follows)
        cells = (both(step.value), "; ".join(dict.fromkeys(who)), "; ".join(places), after)
        return f"| {' | '.join(markdown_escaped(cell or '-') for cell in cells)} |"


class ModuleFigures(Made):
    """The dated figures, instruments and programmes of a module: `module-figures` with its dotted name."""

    required_arguments = 1

    def make(self) -> Iterator[nodes.Node]:
        """A table of the constants, each with what it is called in both languages."""
        module = import_module(self.arguments[0])
        lines = ["", "| Constant | Indonesia | English |", "| --- | --- | --- |"]
        for name, value in vars(module).items():
            label = getattr(value, "label", None) or getattr(value, "name", None)
            if name in module.__all__ and isinstance(label, Text) and not isinstance(value, Enum | type):
                lines.append(f"| `{name}` | {markdown_escaped(label.id)} | {markdown_escaped(label.en)} |")
        yield self.text(lines)


# Values in the reference ----------------------------------------------------------------------------------------------


def hide_long_values(_app: Sphinx, page: nodes.document) -> None:
    """Take the value of a constant out of the reference where it is longer than a line: the law's own pages show it."""
    for node in list(page.findall(addnodes.desc_annotation)):
        text = node.astext()
        if node.parent is not None and text.lstrip().startswith("=") and len(text) > LONGEST_VALUE:
            node.parent.remove(node)


def setup(app: Sphinx) -> ExtensionMetadata:
    """Register the directives."""
    for name, directive in (
        ("law-program", LawProgram),
        ("law-figures", LawFigures),
        ("law-bands", LawBands),
        ("law-groups", LawGroups),
        ("law-instruments", LawInstruments),
        ("law-regulations", LawRegulations),
        ("law-instruction", LawInstruction),
        ("law-schemes", LawSchemes),
        ("law-lifecycle", LawLifecycle),
        ("law-course", LawCourse),
        ("law-rules", LawRules),
        ("law-conditions", LawConditions),
        ("law-unread", LawUnread),
        ("law-phrases", LawPhrases),
        ("module-names", ModuleNames),
        ("module-figures", ModuleFigures),
    ):
        app.add_directive(name, directive)
    app.connect("doctree-read", hide_long_values)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
