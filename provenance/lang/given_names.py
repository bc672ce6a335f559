"""Common first names that are nearly always a man's or a woman's, in any of our languages.

A name that goes both ways in some of them (Andrea, Jean, Kim, Deniz, Nicola) is left out: a wrong guess joins two people.
"""

from __future__ import annotations

from collections.abc import Mapping

from provenance.text.profile import words

MEN = words(
    "aaron adam adrian ahmed ahmet albert alejandro alexander ali alfonso alfred alonso alvaro anders andre andreas "
    "andrew andrés angus antoine anton antonio arnold arthur axel ben benjamin bernard bernd bernie bill björn bob "
    "boris brad brian bruce bruno burak can carl carlos carsten charles charlie chris christian christoph christopher "
    "chuck clemens craig cédric damien dan daniel dave david denis dennis detlef diego dieter dirk dmitry donald doug "
    "douglas ed eduardo edward elias emmanuel emre enrique erdoğan eric erik ernst evan felix fernando florian "
    "francisco françois frank franz fred frederick friedrich fritz gary geoffrey george georg gerald gerhard gilles "
    "glenn gordon graham greg gregory guillaume guillermo gustavo günter günther hakan hans harold harry hasan heiko "
    "heinrich heinz helmut henri henrik henry herbert holger horst howard hubert hugo hüseyin ian ibrahim igor ignacio "
    "ismail ivan jack jacob jacques jaime jake james jan-peter jason javier jeff jeffrey jens jeremy jerry jesús jim "
    "joachim joaquín joe john johannes jon jonas jonathan jorge jose joseph josh joshua josé juan julian julien jörg "
    "jürgen karl keith kemal ken kenneth kevin klaus konrad kurt lars larry laurent lawrence leonard leo lothar louis "
    "luc luca ludwig luis lukas manfred manuel marc marcel marcelo marco marcos marcus mario mark markus martin mathias "
    "matt matteo matthew matthias maurice max mehmet metin michael michel miguel mike mitch mohamed mohammad mohammed "
    "murat mustafa nathan neil nicholas nicolas nikolai norbert olaf oleg oliver omar orhan oscar oskar otto pablo "
    "patrick paul pavel pedro peter phil philip philippe pierre rafael ralf ralph ramon ramón raul raymond raúl "
    "recep reinhard rené ricardo richard rick rob robert roberto rodrigo roger roland rolf roman ron ronald rudolf "
    "rupert russell ryan salih samuel santiago scott sean sebastian sergei sergio serkan simon stefan stephan stephen "
    "steve steven stuart süleyman sven ted thierry thomas thorsten tim timothy tobias todd tom tony torsten ulrich umut "
    "uwe victor viktor vincent vladimir volker walter werner wilhelm will william winfried wolfgang xavier yannick "
    "yusuf yves ömer"
)
WOMEN = words(
    "abigail adriana agnes alejandra alexandra alice alicia alison amanda amy ana andreea angela angelika anita anja "
    "ann anna anne annegret annette antonia astrid ayla ayşe barbara beate beatriz bettina birgit brenda brigitte camille "
    "carina carla carmen carol carole caroline catherine cathy cecilia chantal charlotte chelsea cheryl christiane "
    "christina christine claire clara claudia corinne cornelia cristina cynthia dagmar daniela deborah denise diana diane "
    "dolores donna dorothy doris ebru elena elif elisa elisabeth elizabeth elke ellen elsa emily emine emma erika esra "
    "esther eva evelyn fatma federica fiona florence frances françoise frauke friederike gabriela gabriele gaby gerda "
    "gisela gloria grace gudrun hannah hatice heather heidi heike helen helena helga hélène hilary hillary ida ilse inés inge "
    "ingrid irene iris irina isabel isabella isabelle jacqueline jana jane janet janice jennifer jenny jessica joan joanna "
    "jocelyn josefa judith julia juliane julie jutta karen karin karla katarina kate katharina katherine kathleen kathrin "
    "kathy katja katrin kelly kerstin kirsten laura leila lena leyla linda lisa liz lucia lucía luisa lynn maggie "
    "manuela mareike margaret margarete margarita maria marie marina marion marta martha martina mary mathilde "
    "meghan melanie melissa mercedes meral merve michelle mireille monica monika mónica nancy nadia naomi natalia "
    "natalie nathalie nicole nina nora olga olivia pamela patricia paula pauline petra pilar rachel rebecca regina renate "
    "rita rosa rosario ruth sabine sally sandra sara sarah selin sevgi sharon sheila silke silvia simone sofia "
    "sonia sonja sophie stefanie stella stephanie susan susana susanna susanne suzanne svenja sylvia sylvie tanja tatiana "
    "teresa theresa tina ulrike ursula ute valentina valerie vanessa vera veronica victoria virginia wendy yasmin "
    "yvonne zeynep özlem"
)
GENDERS: Mapping[str, str] = {**dict.fromkeys(MEN, "m"), **dict.fromkeys(WOMEN, "f")}
