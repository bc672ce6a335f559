"""The commonest words of languages we do not read, so that none of them is taken for a neighbour that we do."""

from __future__ import annotations

from collections.abc import Mapping

from provenance.text.profile import words

COMMON_WORDS: Mapping[str, frozenset[str]] = {
    "it": words(
        "che il lo gli i di è non della del dei delle da in con per una un si sono ha ma come più al alla ai alle nel nella "
        "anche questo questa o e la le a l' c'è se ci suo sua loro dopo stato essere hanno ne dal dalla"
    ),
    "nl": words(
        "het een de van dat en in is niet op te zijn met voor die aan er om ook als maar bij uit wordt nog naar heeft "
        "door over dan of ze hij was worden werd deze had hebben zich"
    ),
    "sv": words(
        "och att det i som en på är av för med till den har inte om ett men var jag sig från vi så kan han när de eller "
        "hade man under också efter upp vid skulle"
    ),
    "da": words(
        "og at det i som en på er af for med til den har ikke om et men var jeg sig fra vi så kan han når de eller havde "
        "man efter også ved skulle være der blev"
    ),
    "pl": words(
        "i w nie na się z że do to jest o jak za od po ale przez przy był była tym dla co oraz czy jego tego są"
    ),
    "cs": words(
        "a v se na je že o s z do i to k ve pro za by ale si po jako podle od jsou který která nebo byl jeho jsem"
    ),
    "ro": words("și de în a la că pe cu o nu din pentru este care mai sau un se al ale ca fi sunt au după"),
    "ca": words(
        "i de la el que a en els per les un amb una és no es al del ha dels més com va o però són les seva"
    ),
    "id": words(
        "yang dan di itu dengan untuk tidak ini dari dalam akan pada juga ke karena ada oleh bisa telah kata saat"
    ),
    "sl": words(
        "in je na se da so za ki pa s z v ne bi po kot tudi bo bil bila od do ali še že sta iz pri bilo ni smo sem"
    ),
    "hr": words(
        "i je u se na da su za od s koji koja a ne kao što bi će iz o po ili nije ali sam te bio bila do"
    ),
    "hu": words(
        "a az és hogy nem egy is ez meg de volt csak már mint azt még vagy ki van el ha lesz szerint"
    ),
    "fi": words(
        "ja on ei että se hän oli mutta ovat kun tai myös kuin joka mukaan niin ole sen siitä jo olisi"
    ),
}
