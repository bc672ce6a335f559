"""Bytes of a page to text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.extract.charset import is_mojibake, page_text
from tests.extract.pages import paragraphs, read, source

TURKISH = "<p>İşçi sendikası ve belediye bir açıklama yaptı: görüşme şimdilik durdu.</p>"
FRENCH = "<p>Le maire a déclaré que le pont serait fermé dès l'été.</p>"


@pytest.mark.parametrize(
    ("body", "media_type"),
    [
        (TURKISH.encode(), "text/html; charset=iso-8859-1"),
        (b"\xef\xbb\xbf" + TURKISH.encode(), "text/html"),
        (TURKISH.encode("utf-16"), "text/html"),
        (TURKISH.encode("cp1254"), "text/html; charset=windows-1254"),
        (TURKISH.encode("cp1254"), "text/html; charset=ISO-8859-9"),
        (TURKISH.encode("cp1254"), "text/html; charset=iso-8859-1"),
        (b'<meta charset="windows-1254">' + TURKISH.encode("cp1254"), "text/html"),
        (b'<html lang="tr">' + TURKISH.encode("cp1254"), "text/html"),
        (b'<html lang="tr">' + TURKISH.encode("cp1254"), "text/html; charset=zlib"),
        (TURKISH.encode("cp1254"), "text/html"),
    ],
)
def test_turkish_letters_survive_wrong_and_missing_declarations(body: bytes, media_type: str) -> None:
    assert TURKISH in page_text(body, media_type)[0]


SENTENCES = {
    "tr": "Belediye başkanı, köprünün şubat ayına kadar kapalı kalacağını ve yıkılmayacağını söyledi.",
    "tr-short": "İşçilerin ücretleri artırıldı, dedi Ayşe Çağlar.",
    "de": "Die Brücke bleibt laut Bürgermeisterin bis März für den größten Teil des Verkehrs geschlossen.",
    "fr": "La maire a déclaré que le pont resterait fermé jusqu'à l'été, où il sera réparé.",
    "es": "La alcaldesa explicó que el puente seguirá cerrado mañana según la última previsión.",
    "pt": "A prefeita não quis dizer até quando a ponte ficará fechada às pessoas da região.",
    "is": "Brúin verður lokuð þar til í maí, sagði borgarstjórinn og bætti við að það væri nauðsynlegt.",
    "cs": "Starostka uvedla, že nový most zůstane uzavřený, dokud nebude opravený celý dřevěný nosník.",
    "pl": "Burmistrz powiedziała, że most będzie zamknięty aż do przyszłej środy.",
    "ro": "Primăriţa a spus că podul rămâne închis până când staţia şi piaţa vor fi reparate.",
    "ru": "Мэр сообщила, что мост будет закрыт до конца мая, пока его не отремонтируют.",
    "el": "Η δήμαρχος είπε ότι η γέφυρα θα μείνει κλειστή μέχρι τον Μάιο για επισκευές.",
}
HEADERS = (
    "text/html",
    "text/html; charset=utf-8",
    "text/html; charset=zlib",
    "text/html; charset=iso-8859-1",
)
CASES = [
    *((text, "utf-8", header) for text in SENTENCES.values() for header in HEADERS),
    *(
        (SENTENCES[name], code, "text/html")
        for name in ("tr", "tr-short")
        for code in ("cp1254", "iso8859_9")
    ),
    *((SENTENCES[name], "cp1254", header) for name in ("tr", "tr-short") for header in HEADERS[1:]),
    *((SENTENCES[name], "cp1252", header) for name in ("de", "fr", "es", "pt", "is") for header in HEADERS),
]
"""What a page is in, and what its server says of it, right or wrong: 78 cases."""


@pytest.mark.parametrize(("text", "encoding", "media_type"), CASES)
def test_text_survives_whatever_the_server_says(text: str, encoding: str, media_type: str) -> None:
    page = f"<html><head><title>Page</title></head><body><p>{text}</p></body></html>"
    assert text in page_text(page.encode(encoding), media_type)[0]


@pytest.mark.parametrize(
    ("name", "encoding"),
    [("cs", "cp1250"), ("pl", "cp1250"), ("ro", "cp1250"), ("ru", "cp1251"), ("el", "cp1253")],
)
def test_undeclared_letters_of_others_are_in_doubt_and_not_taken_for_turkish(
    name: str, encoding: str
) -> None:
    text, doubtful = page_text(SENTENCES[name].encode(encoding))
    assert doubtful
    assert not set(text) & set("ğışĞİŞ")
    declared, doubtful = page_text(SENTENCES[name].encode(encoding), f"text/html; charset={encoding}")
    assert (declared, doubtful) == (SENTENCES[name], False)


@pytest.mark.parametrize(
    ("language", "encoding", "text"),
    [
        ("fr", "cp1252", FRENCH),
        ("ru", "cp1251", "<p>Мэр сообщил, что мост закрыт.</p>"),
        ("ja", "shift_jis", "<p>市長は橋を閉鎖すると述べた。</p>"),
        ("pl", "cp1250", "<p>Burmistrz powiedział, że most będzie zamknięty.</p>"),
    ],
)
def test_the_page_language_tells_an_undeclared_encoding(language: str, encoding: str, text: str) -> None:
    assert text in page_text(f'<html lang="{language}">'.encode() + text.encode(encoding))[0]


def test_a_guess_is_in_doubt_and_a_declaration_is_not() -> None:
    assert page_text(FRENCH.encode("cp1252"))[1]
    assert not page_text(FRENCH.encode("cp1252"), "text/html; charset=cp1252")[1]
    assert not page_text(FRENCH.encode())[1]


def test_a_broken_byte_in_much_utf8_does_not_change_the_encoding() -> None:
    text, doubtful = page_text(TURKISH.encode() * 40 + b"\xff", "text/html; charset=utf-8")
    assert TURKISH in text
    assert doubtful


@given(st.binary(max_size=300), st.text(max_size=20))
def test_no_bytes_and_no_declaration_are_an_error(body: bytes, charset: str) -> None:
    text, _ = page_text(body, f"text/html; charset={charset}")
    assert "\0" not in text


@pytest.mark.parametrize("name", [name for name in SENTENCES if name not in ("ru", "el")])
@pytest.mark.parametrize("wrongly", ["cp1252", "cp1254", "latin-1"])
def test_letters_written_in_utf8_twice_are_in_doubt(name: str, wrongly: str) -> None:
    twice = "".join(
        _read_wrongly(octet, wrongly) for octet in f"<p>“{SENTENCES[name]}” — so sagt man.</p>".encode()
    )
    assert is_mojibake(twice) or page_text(twice.encode())[1]
    article = read(source(story=f"{paragraphs()}{twice}"))
    assert "charset_doubt" in article.flags


def _read_wrongly(octet: int, encoding: str) -> str:
    try:
        return bytes((octet,)).decode(encoding)
    except UnicodeDecodeError:  # browsers take what windows-125x leaves open for control characters
        return chr(octet)


@pytest.mark.parametrize(
    "text",
    [*SENTENCES.values(), "São Paulo, IRMÃ” e “NÃO”, £5–£6, Â£ once", "市長は橋を閉鎖", "«É», “À”, ‘Ô’…"],
)
def test_letters_that_are_as_they_should_be_are_not_mojibake(text: str) -> None:
    assert not is_mojibake(text * 3)


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("name", ["tr", "de", "en"])
def test_two_byte_letters_are_known_without_a_mark(name: str, encoding: str) -> None:
    text = f"<html><body><p>{SENTENCES.get(name, 'The quay is closed.')}</p></body></html>"
    assert page_text(text.encode(encoding)) == (text, True)


@pytest.mark.parametrize(
    ("text", "encoding", "declared"),
    [
        ("<p>市長は橋を閉鎖すると述べた。</p>", "gb18030", "gb2312"),
        ("<p>市長は橋を閉鎖すると述べた。</p>", "shift_jis", "shift_jis"),
        ("<p>市長は橋を閉鎖すると述べた。</p>", "euc_jp", "euc-jp"),
        ("<p>시장은 다리를 폐쇄한다고 말했다.</p>", "cp949", "euc-kr"),
        ("<p>市長說橋將關閉。</p>", "big5", "big5"),
        ("<p>Мэр сообщила, что мост закрыт.</p>", "koi8_r", "koi8-r"),
        ("<p>ראש העיר אמר שהגשר ייסגר.</p>", "cp1255", "windows-1255"),
        ("<p>قال رئيس البلدية إن الجسر سيغلق.</p>", "cp1256", "windows-1256"),
        ("<p>Thị trưởng nói cầu sẽ đóng.</p>", "utf-8", "windows-1258"),
        ("<p>Borgermesteren sagde: “broen er lukket”.</p>", "cp1252", "iso-8859-1"),
        ("<p>Le pont coûte 5 € à l'œil.</p>", "iso8859_15", "iso-8859-15"),
    ],
)
def test_what_is_declared_is_believed_where_it_fits(text: str, encoding: str, declared: str) -> None:
    assert page_text(text.encode(encoding), f"text/html; charset={declared}") == (text, False)
    meta = f'<meta http-equiv="Content-Type" content="text/html; charset={declared}">'
    assert page_text((meta + text).encode(encoding), "text/html") == (meta + text, False)
