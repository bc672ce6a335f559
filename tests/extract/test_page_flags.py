"""What a page that shows no story, or not all of it, is flagged with: walls of several houses and languages."""

from __future__ import annotations

import pytest

from tests.extract.pages import STORY, linked, meta, paragraphs, read, source

TEASER = paragraphs(STORY[:2])

CONSENT = {
    "en": "<h1>We value your privacy</h1><p>We and our 842 partners store and access information on a device, such as cookies, and process "
    "personal data.</p><p>With your permission we may use precise geolocation data. You may click to consent or refuse.</p>",
    "en-short": "<h1>Before you continue</h1><p>This site uses cookies. Accept all cookies or manage your preferences to continue.</p>",
    "de": "<h1>Weiterlesen mit Werbung</h1><p>Besuchen Sie unsere Seite wie gewohnt mit Werbung und Tracking. Um der Nutzung mit Werbung "
    "zuzustimmen, muss JavaScript aktiv sein.</p><p>Wir und unsere Partner verarbeiten Ihre Daten: Cookies, Geräte-Kennungen. Einwilligung jederzeit "
    "widerrufbar in der Datenschutzerklärung.</p>",
    "fr": "<h1>Votre vie privée est importante pour nous</h1><p>Avec votre accord, nos partenaires et nous utilisons des cookies pour stocker et "
    "accéder à des informations personnelles.</p><p>Vous pouvez retirer votre consentement à tout moment : accepter et continuer, ou s'abonner.</p>",
    "es": "<h1>Tu privacidad es importante</h1><p>Nosotros y nuestros socios utilizamos cookies para almacenar información en tu dispositivo.</p>"
    "<p>Puedes aceptar todas las cookies, configurarlas o rechazar y suscribirte.</p>",
    "tr": "<h1>Gizliliğinize değer veriyoruz</h1><p>Biz ve iş ortaklarımız cihazınızda çerezler aracılığıyla bilgi saklıyoruz ve kişisel verileri işliyoruz.</p>"
    "<p>Çerezleri kabul edebilir veya tercihlerinizi yönetebilirsiniz.</p>",
    "pt": "<h1>A sua privacidade é importante</h1><p>Nós e os nossos parceiros usamos cookies para guardar informação no seu dispositivo.</p>"
    "<p>Pode aceitar todos os cookies ou gerir as suas preferências.</p>",
}

WALLS = {
    "en": "This article is for subscribers only. Already a subscriber? Log in",
    "en-meter": "You have reached your limit of free articles. Subscribe for full access",
    "en-register": "Register for free to read the rest of this article",
    "en-continue": "To continue reading this article, subscribe or sign in",
    "de": "Diesen Artikel weiterlesen mit unserem Plus-Abo. Jetzt testen",
    "de-plus": "Dieser Inhalt ist nur für Abonnenten verfügbar",
    "fr": "Cet article est réservé aux abonnés. Il vous reste 74 % de cet article à découvrir.",
    "fr-suite": "La suite de cet article est réservée à nos abonnés",
    "es": "Contenido exclusivo para suscriptores. Suscríbete para seguir leyendo",
    "tr": "Haberin devamını okumak için abone olun",
    "pt": "Conteúdo exclusivo para assinantes. Assine para continuar lendo",
}

SHELLS = (
    '<div id="root"></div><noscript>You need to enable JavaScript to run this app.</noscript><script src="/main.js"></script>',
    '<div id="__next"></div><script id="__NEXT_DATA__" type="application/json">{"props":{}}</script><script src="/a.js"></script>',
    "<p>Please enable JavaScript and reload the page.</p><script>boot()</script>",
    "<noscript>Diese Seite benötigt JavaScript.</noscript><app-root></app-root><script src='/app.js'></script>",
    "<h1>Just a moment...</h1><p>Checking your browser before accessing the site. Enable JavaScript and cookies to continue</p><script>x()</script>",
)


@pytest.mark.parametrize("name", CONSENT)
def test_a_wall_that_asks_for_consent_is_no_story(name: str) -> None:
    article = read(source(above="", story=CONSENT[name], lang=name[:2]))
    assert article.text == ""
    assert "consent" in article.flags


@pytest.mark.parametrize("name", CONSENT)
def test_a_banner_below_a_story_does_not_hide_it(name: str) -> None:
    article = read(source(below=f'<div class="banner">{CONSENT[name]}</div>'))
    assert STORY[0] in article.text
    assert "consent" not in article.flags


@pytest.mark.parametrize("name", WALLS)
def test_a_wall_under_a_teaser_says_that_the_rest_was_not_read(name: str) -> None:
    article = read(source(story=f"{TEASER}<div><p>{WALLS[name]}</p></div>", lang=name[:2]))
    assert "partial_text" in article.flags
    assert article.text == "\n".join(STORY[:2])


@pytest.mark.parametrize("shell", SHELLS)
def test_a_page_that_only_a_script_fills_is_said_to_be_one(shell: str) -> None:
    article = read(f"<html><head><title>The Quay Post</title></head><body>{shell}</body></html>")
    assert article.text == ""
    assert "script_only" in article.flags


def test_an_empty_page_is_not_said_to_wait_for_a_script() -> None:
    assert read("<html><body></body></html>").flags == ("no_text",)


@pytest.mark.parametrize(
    "head",
    [
        linked(isAccessibleForFree=False, hasPart={"@type": "WebPageElement", "isAccessibleForFree": False}),
        linked(hasPart={"@type": "WebPageElement", "isAccessibleForFree": "False", "cssSelector": ".paid"}),
        meta(article__content_tier="metered"),
        meta(article__content_tier="locked"),
        '<meta name="cXenseParse:articleAccess" content="paid">',
    ],
)
def test_a_page_that_says_it_is_paid_for_is_flagged(head: str) -> None:
    assert "paywalled" in read(source(head=head)).flags


@pytest.mark.parametrize(
    "told",
    [
        "The paper said its app had been switched off for subscribers who use cookies of a rival, and apologised on Monday.",
        "The regulator fined the shop because it stored cookies without asking, and told it to change the page by March.",
        "Readers who subscribe to both papers will get one bill, the two houses said in a joint letter on Tuesday.",
        "Die Behörde rügte, dass die Seite ohne Einwilligung Cookies setzte und Daten an Partner weitergab.",
    ],
)
def test_a_story_about_walls_is_a_story(told: str) -> None:
    article = read(source(story=paragraphs([*STORY, told])))
    assert told in article.text
    assert not {"consent", "partial_text", "script_only"} & set(article.flags)
