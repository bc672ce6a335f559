"""Common first names that are nearly always a man's or a woman's, in any of our languages.

A name that goes both ways in some of them (Andrea, Jean, Kim, Deniz, Nicola) is left out: a wrong guess joins two people.
"""

from __future__ import annotations

from collections.abc import Mapping

from provenance.text.profile import words

MEN = words(
    "aaron adam adrian ahmed ahmet aidan alain alan albert albrecht alec alejandro alexander alfonso alfred "
    "ali alistair alonso alvaro anatole anders andre andreas andrew andrés angus antoine anton antonio armin "
    "arne arnold arthur axel bastian ben benedikt benjamin bernard bernardo bernd bernie bertrand bill björn "
    "bob bodo boris brad brian bruce bruno burak callum can carl carlos carsten cem charles charlie chris "
    "christian christoph christopher chuck clemens colin craig cyril cédric damien dan daniel dave david dean "
    "declan denis dennis desmond detlef didier diego dieter dirk dmitry dominik donald doug douglas ed edgar "
    "edmund eduard eduardo edward egon elias ellis elmar elías emil emilio emmanuel emre enrique erdoğan eric "
    "erik ernesto ernst erwin esteban evan ewald ewan fabian fabrice felipe felix fergus fernando finn florian "
    "francisco frank franz françois fred frederick friedrich fritz frédéric gareth gary geoffrey georg george "
    "gerald gerd gerhard gert gilbert gilles giovanni giuseppe glenn gonzalo gordon graham greg gregory "
    "guillaume guillermo gunnar gustavo gérard götz günter günther hakan hamish hans harold harry hasan hector "
    "heiko heinrich heinz helmut henri henrik henry herbert hernán holger horst howard hubert hugh hugo héctor "
    "hüseyin ian ibrahim ignacio igor ismail ivan iván jack jacob jacques jaime jake james jan-peter jason "
    "javier jeff jeffrey jens jeremy jeremías jerome jerry jesús jim joachim joaquín joe joel johannes john "
    "jon jonas jonathan jorge jose joseph josh joshua josé joël juan julian julien jérôme jörg jörn jürg "
    "jürgen kamal karl karsten kaspar keith kemal ken kenneth kevin klaus knut konrad kristof kurt larry lars "
    "laurent lawrence leo leonard leopold leroy levent león lionel lorenzo lothar louis louis-philippe luc "
    "luca ludwig luis lukas luke magnus malcolm malte manfred manuel marc marcel marcelo marco marcos marcus "
    "mario mark markus martin mathias mathieu matt matteo matthew matthias maurice mauricio max mehmet mert "
    "metin michael michel miguel mike mitch mohamed mohammad mohammed moritz murat mustafa nathan neil "
    "nicholas nicolas niels nigel niklas nikolai norbert octavio olaf oleg oliver olivier omar orhan oscar "
    "oskar otto owen pablo pascal patrick paul pavel peder pedro pekka percy peter phil philip philippe pierre "
    "piotr polat poul quentin rafael ralf ralph ramon ramón raul raymond raúl recep reinhard rené reto ricardo "
    "riccardo richard rick rob robert roberto rodrigo roger roland rolf roman ron ronald ruben rubén rudolf "
    "rupert russell ryan rémi salih samuel santiago scott sean sebastian sebastián selim sergei sergio serkan "
    "simon simón stan stanislav stefan stefano stephan stephen steve steven stuart sven sylvain sébastien "
    "sören süleyman tamer tarık tayfun ted terence theo thierry thomas thorsten théo tiago tibor till tim timo "
    "timothy titus tobias tobías todd tom tomás tony torsten tristan ulf ulrich umut urs uwe uğur valentin "
    "vicente victor viktor vincent vladimir volkan volker walter wayne werner wilfried wilhelm will willem "
    "william winfried wolfgang xavier yaman yann yannick yusuf yves zoltan émile étienne óscar ömer"
)
WOMEN = words(
    "abigail ada adele adriana adèle agathe agnes aisha alba alejandra alexandra alice alicia alison alma "
    "amalia amanda amara amy ana anabel andreea andrée angela angelika anita anja ann anna anne annegret "
    "anneliese annette annika anouk antje antonia astrid aurora aurélie ayla aynur ayşe barbara beate beatrice "
    "beatriz bella belén berta bettina bianca birgit birte brenda bridget brigitte britta béatrice camille "
    "carina carla carmen carol carola carole caroline catherine cathy cecile cecilia celia chantal charlene "
    "charlotte chelsea cheryl christiane christina christine ciara claire clara claudia clémence colette conny "
    "consuelo corinne cornelia cristina cynthia cécile dagmar dana daniela daphne deborah delia delphine "
    "denise derya diana diane dilek dolores donna dora doris dorothy ebru edith eileen elaine eleanor elena "
    "elif elin elisa elisabeth elise eliza elizabeth elke ellen elsa elvira emilia emily emine emma enza erika "
    "erin esra estelle esther eugénie eva evelyn fabienne fanny fatima fatma federica filiz fiona florence "
    "florencia frances françoise frauke frieda friederike gabriela gabriele gaby gema geneviève gerda gerlinde "
    "gesa gesine gisela gizem gloria grace greta grete gudrun gwen gül hanna hannah hannelore hatice hazel "
    "heather hedwig heidi heike helen helena helga henrietta hilary hilda hillary hélène hülya ida ilaria ilse "
    "ines inge ingeborg ingrid inés irene irina iris irmgard isabel isabella isabelle ivy jacqueline jana jane "
    "janet janice jasmin jennifer jenny jessica jill joan joanna jocelyn jolanda josefa josephine juana judith "
    "judy julia juliane julie jutta kader karen karin karla karolin katarina katarzyna kate katharina "
    "katherine kathleen kathrin kathy katia katja katrin katya kelly kerstin kira kirsten kristin kristina "
    "lara laura laure leila lena leyla liesel lily linda lisa lise liz lola lore lorena louise lucia lucie "
    "lucía luisa luise luzia lydia lynn mabel magda maggie maite manon manuela mareike margaret margarete "
    "margarita margot maria marie marina marion marisa marlene marta martha martina mary mathilde maud maureen "
    "meghan meike melanie melissa meral mercedes merve mia michaela michelle mila mira mireille miriam moira "
    "molly monica monika morag muriel mónica nadia nancy naomi natalia natalie nathalie nele nermin "
    "nicola-jane nicole nil nina noemi nora odile olga olivia paloma pamela paola patricia paula pauline pelin "
    "penelope petra phyllis pilar priya rachel ramona raquel rebecca regina renate renée rita ronja rosa "
    "rosalie rosario rosemary roxane ruth sabine sally sandra sara sarah saskia selin selma serap sevda sevgi "
    "sharon sheila sibel sigrid silke silvia simone sofia solange solveig sonia sonja sophie soraya stefanie "
    "stella stephanie susan susana susanna susanne suzanne svenja svetlana sylvia sylvie tamara tanja tatiana "
    "teresa thea theresa thérèse tilda tina trudy ulrike ursula uta ute valentina valerie vanessa vera "
    "veronica victoria violeta virginia viviane véronique wendy wiebke ximena yasemin yasmin yolanda yvonne "
    "zeynep zoe zoë édith éléonore émilie özge özlem"
)
GENDERS: Mapping[str, str] = {**dict.fromkeys(MEN, "m"), **dict.fromkeys(WOMEN, "f")}
