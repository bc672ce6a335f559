"""Hard cases of reading, by phenomenon and language: one line each, in sentences of our own.

A line has the phenomenon, the language, the text (``⏎`` is a line end), and what must be found: words of each content, with
the name of who says it behind ``=``; nothing behind the last bar: nothing may be found. A name may be left open (``?``).
"""

from __future__ import annotations

import pytest

from provenance.extract.quotes import attributions
from provenance.lang import PROFILES

TABLE = """
curly marks|en|“The quay is ours,” Rue said.|The quay is ours=Rue
straight marks|en|"The quay is ours," Rue said.|The quay is ours=Rue
double apostrophes|en|''The quay is ours,'' Rue said.|The quay is ours=Rue
back ticks|en|``The quay is ours,'' Rue said.|The quay is ours=Rue
guillemets in English|en|«The quay is ours,» Rue said.|The quay is ours=Rue
British singles|en|‘The quay is ours,’ said Rue.|The quay is ours=Rue
singles with apostrophes|en|‘It’s the crew’s quay and we’ll keep it,’ said Rue.|crew’s quay=Rue
plural apostrophe|en|‘The sailors’ quay is closed,’ said Rue.|quay is closed=Rue
inch mark|en|The mast is 9" thick, and “nobody measured it,” Rue said.|nobody measured it=Rue
unclosed mark|en|The fleet “came home on Sunday and the town was glad.|
mixed marks|en|“The quay is ours", Rue said.|The quay is ours=Rue
low marks|de|„Der Kai gehört uns“, sagte Rue.|Der Kai gehört uns=Rue
low and high marks|de|„Der Kai gehört uns”, sagte Rue.|Der Kai gehört uns=Rue
inward guillemets|de|»Der Kai gehört uns«, sagte Rue.|Der Kai gehört uns=Rue
outward guillemets|de|«Der Kai gehört uns», sagte Rue.|Der Kai gehört uns=Rue
spaced guillemets|fr|« Le quai est à nous », a dit Rue.|Le quai est à nous=Rue
thin spaces|fr|«\u202fLe quai est à nous\u202f», a dit Rue.|Le quai est à nous=Rue
guillemets|es|«El muelle es nuestro», dijo Rue.|El muelle es nuestro=Rue
curly marks|es|“El muelle es nuestro”, dijo Rue.|El muelle es nuestro=Rue
curly marks|tr|“İskele bizim” dedi Rue.|İskele bizim=?
curly marks|pt|“O cais é nosso”, disse Rue.|O cais é nosso=Rue
split quote|en|“The quay,” Rue said, “is ours.”|The quay,=Rue
split quote, two sentences|en|“The quay is ours,” Rue said. “We built it.”|We built it=Rue
split quote|de|„Der Kai“, sagte Rue, „gehört uns.“|Der Kai=Rue
split quote|fr|« Le quai, a dit Rue, est à nous. »|Le quai=?
split quote|es|«El muelle», dijo Rue, «es nuestro».|El muelle=Rue
inverted|en|“The quay is ours,” said Olav Rue, a pilot.|The quay is ours=Olav Rue
inverted with relative|en|“The quay is ours,” said Olav Rue, who built it.|The quay is ours=Olav Rue
attribution before|en|Rue said: “The quay is ours.”|The quay is ours=Rue
attribution before|de|Rue sagte: „Der Kai gehört uns.“|Der Kai gehört uns=Rue
attribution before|fr|Rue a déclaré : « Le quai est à nous. »|Le quai est à nous=Rue
attribution before|es|Rue dijo: «El muelle es nuestro».|El muelle es nuestro=Rue
attribution before|tr|Rue, “İskele bizim” dedi.|İskele bizim=Rue
attribution before|pt|Rue disse: «O cais é nosso».|O cais é nosso=Rue
two speakers|en|“The quay is ours,” Rue said. “It is not,” Falk said.|quay is ours=Rue;It is not=Falk
two speakers|de|„Der Kai gehört uns“, sagte Rue. „Gehört er nicht“, sagte Falk.|Der Kai gehört uns=Rue;Gehört er nicht=Falk
two speakers|es|«El muelle es nuestro», dijo Rue. «No es verdad», respondió Falk.|muelle es nuestro=Rue;No es verdad=Falk
new line, same speaker|en|“The quay is ours,” Rue said. “We built it.⏎⏎“We paid for it, too.”|We paid for it=Rue
nested|en|“My father said, ‘Never sell,’ and I never did,” Rue said.|Never sell=Rue
scare word|en|The “pilots” were two schoolboys.|
title of a book|en|She wrote “The Long Quay” in 1990.|
nickname|en|Olav “Sticks” Rue won the race.|
title of a book|de|Sie schrieb „Der lange Kai“ im Jahr 1990.|
title of a book|es|Escribió «El muelle» en 1990.|
title of a book|pt|Ela escreveu «O cais» em 1990.|
title of a book|tr|“Uzun İskele”yi 1990’da yazdı.|
words on a sign|en|A sign on the gate read “Closed.”|Closed=A sign
words on a sign|de|Auf dem Schild stand „Geschlossen“.|Geschlossen=Schild
words on a sign|fr|On pouvait lire sur la pancarte : « Le quai est à nous ».|Le quai est à nous=la pancarte
words on a sign|es|En la pancarta se leía «El muelle es nuestro».|El muelle es nuestro=la pancarta
words on a sign|pt|No cartaz lia-se «O cais é nosso».|O cais é nosso=cartaz
words on a sign|tr|Pankartta “İskele bizim” yazıyordu.|İskele bizim=?
title read aloud|en|Rue read “The Long Quay” to the class.|
what was written|en|She wrote “The quay is ours” on the wall.|The quay is ours=?
what was written|fr|Elle a écrit « Le quai est à nous » sur le mur.|Le quai est à nous=?
what was written|tr|Rue, “İskele bizim” yazdı.|İskele bizim=Rue
two British singles|en|‘The boys’ quay isn’t yours,’ said Rue. ‘It’s ours.’|The boys’ quay isn’t yours=Rue;It’s ours=Rue
attribution inside the marks|fr|« Rien, a dit Rue, n’est signé. »|Rien=Rue
attribution inside the marks|es|«El muelle —dijo Rue— es nuestro».|El muelle=Rue
attribution inside the marks|pt|«O cais — disse Rue — é nosso».|O cais=Rue
nested, before its own cue|fr|« Jamais, m’a dit mon père, tu ne vendras », se souvient Rue.|tu ne vendras=Rue
nested|tr|“Babam bana ‘Satma’ dedi” diye anlattı Rue.|Babam bana=Rue
no comma before the mark|tr|Bakan Rue “İskele satıldı. Üzgünüm.” diye konuştu.|İskele satıldı=Rue
attribution last, compound|fr|Le quai est vendu, a dit Rue.|Le quai est vendu=Rue
attribution last, pronoun|fr|Ida Moe se tait. Le quai est vendu, a-t-elle ajouté.|Le quai est vendu=Ida Moe
attribution inside, compound|fr|Le quai, a dit Rue, est vendu.|Le quai=Rue
attribution last, compound|es|El muelle está vendido, ha dicho Rue.|El muelle está vendido=Rue
attribution last, nobody named|es|Ida Moe se fue. El muelle es nuestro, dijo.|El muelle es nuestro=Ida Moe
attribution last, compound|pt|O cais está vendido, tinha dito Rue.|O cais está vendido=Rue
attribution last|tr|İskele satıldı, dedi Rue.|İskele satıldı=Rue
object behind a verb of announcing|fr|Le maire, Olav Rue, a annoncé la vente du quai.|la vente du quai=Olav Rue
as clause|en|As Rue said on Monday, the quay is sold.|the quay is sold=Rue
as clause|fr|Comme l’a expliqué Rue, le quai est vendu.|le quai est vendu=Rue
as clause|es|Tal y como explicó Rue, el muelle está vendido.|el muelle está vendido=Rue
as clause|pt|Como explicou Rue, o cais está vendido.|o cais está vendido=Rue
as of time|en|As the quay was sold, Rue said he was sorry.|he was sorry=Rue
deed denied|en|Rue denied taking the money.|taking the money=Rue
deed denied|fr|Rue a nié avoir vendu le quai.|avoir vendu le quai=Rue
deed denied|es|Rue negó haber vendido el muelle.|haber vendido el muelle=Rue
deed denied|pt|Rue negou ter vendido o cais.|ter vendido o cais=Rue
charges denied|en|Rue denied the charges.|
denial|tr|Rue, iskelenin satıldığını yalanladı.|iskelenin satıldığını=Rue
colon without marks|en|Rue said: the quay was sold.|the quay was sold=Rue
but that|en|Rue said that the quay was sold, but that nobody knew.|but that nobody knew=Rue
but|en|Rue said that the quay was sold, but nobody knew.|that the quay was sold=Rue
any verb before the mark|en|Rue cracked, “I am a sailor, but I like land.”|I am a sailor=Rue
name of a programme|en|Rue told “Wye Today” that the quay was sold.|that the quay was sold=Rue
nested at the end|en|“It goes on,” Rue said. “My father said, ‘Never sell.’”|My father said=Rue
two sentences, verb last|tr|Rue, “Kurulu uyardım. Herkes döndü” diye konuştu.|Kurulu uyardım. Herkes döndü=Rue
called|de|Rue nannte den Verkauf „eine Schande“.|eine Schande=Rue
called, one adjective|de|Rue bezeichnete den Verkauf als „maßvoll“.|maßvoll=Rue
called, one noun|de|Rue sprach von „Panik“ im Rat.|Panik=Rue
called, rejected|de|Rue wies die Vorwürfe als „haltlos“ zurück.|haltlos=Rue
nickname|de|Der Steuermann Rue, genannt „Stock“, fuhr hinaus.|
called|fr|Rue a qualifié la vente de « honte ».|la vente de « honte=Rue
called|es|Rue calificó la venta de «vergüenza».|la venta de «vergüenza=Rue
called|tr|Rue, satışı “büyük bir hata” olarak nitelendirdi.|satışı “büyük bir hata=Rue
whose view|de|Nach Ansicht von Rue war der Verkauf ein Fehler.|war der Verkauf ein Fehler=Rue
whose view|es|A juicio de Rue, el muelle está vendido.|el muelle está vendido=Rue
whose view|fr|Aux yeux de Rue, le quai est vendu.|le quai est vendu=Rue
question before the answer|de|Auf die Frage, ob der Kai verkauft sei, sagte Rue: „Nein.“|Nein=Rue
mood by the verb’s ending|de|Ida Moe sagte, sie habe verkauft. Das sei schwer. Sie bedaure es.|Sie bedaure es=Ida Moe
past after a report|de|Ida Moe sagte, sie habe verkauft. Sie weinte laut.|sie habe verkauft=Ida Moe
paper behind the name|de|„Ich musste“, sagte Bürgermeisterin Ida Moe der Zeitung.|Ich musste=Ida Moe
survey|tr|Anket, halkın satışa karşı olduğunu gösterdi.|halkın satışa karşı olduğunu=Anket
passive|fr|Il a été dit que le quai était vendu.|que le quai était vendu=?
interview|en|Fen Radio: Who sold it?⏎Ida Moe: I had to sell it.|Who sold it?=Fen Radio;I had to sell it=Ida Moe
interview|de|Wye Aktuell: Wer war es?⏎Moe: Ich habe verkauft.|Ich habe verkauft=Moe
interview|fr|Le Fanal : Qui le vend ?⏎Ida Moe : Je dois le vendre.|Je dois le vendre=Ida Moe
interview|es|Pregunta: ¿Quién lo vende?⏎Respuesta: Yo misma lo vendo.|Yo misma lo vendo=?
interview|tr|Muhabir: Kim sattı?⏎Ida Moe: Ben sattım.|Ben sattım=Ida Moe
stop outside the marks|es|«Hemos vendido», explicó Rue. «No queda dinero». Rue calló.|No queda dinero=Rue
sentence behind the marks|fr|« Tout est vendu », a dit Rue. « Il n’y a plus d’argent. » Elle n’a pas voulu attendre.|Il n’y a plus d’argent=Rue
inside the marks, before a sentence|fr|« L’État, a dit Rue, ne peut pas attendre. » Le ministère assure le contraire.|ne peut pas attendre=Rue
day before the subject|fr|Le quai est vendu, a annoncé mardi la mairie.|Le quai est vendu=la mairie
day before the subject|es|El muelle está vendido, según anunció el martes la naviera.|El muelle está vendido=la naviera
name behind a source|en|The quay was sold, according to its keeper, Ida Moe.|The quay was sold=Ida Moe
office in small letters|en|Opposition leader Ida Moe attacked the council, saying it had known.|it had known=Ida Moe
two verbs, verb last|tr|Ida Moe kararı eleştirdi ve dava açacaklarını belirtti.|dava açacaklarını=Ida Moe
name with an article|fr|« Il le fallait », a dit le maire, Yann Le Roc.|Il le fallait=Yann Le Roc
participle behind a noun|fr|Un homme accusé d’avoir volé a expliqué qu’il dormait.|qu’il dormait=Un homme accusé d’avoir volé
day of saying|es|Rue declaró el jueves que el muelle está vendido.|que el muelle está vendido=Rue
said by nobody|de|Ida Moe schwieg. „Der Kai ist verkauft“, hieß es.|Der Kai ist verkauft=
source of its own|tr|Ida Moe sustu. Mahkeme kaynaklarına göre karar yarın.|karar yarın=Mahkeme
office of a man|es|Ida Moe habló. El dueño, un maestro, contó que dormía.|que dormía=El dueño
table of facts|en|Date: May 3⏎Place: Wye⏎Price: Nothing|
block quote|en|In a letter on Monday, Ida Moe wrote:⏎We have no choice but to sell the quay.⏎The council met.|We have no choice=Ida Moe
block quote|de|Ida Moe schrieb in einem Brief:⏎Wir haben keine Wahl, als den Kai zu verkaufen.|Wir haben keine Wahl=Ida Moe
block quote|fr|Ida Moe a écrit :⏎Nous n’avons pas le choix, il faut vendre le quai.|Nous n’avons pas=Ida Moe
block quote|es|Ida Moe escribió en una carta:⏎No tenemos más remedio que vender el muelle.|No tenemos más=Ida Moe
block quote|pt|Ida Moe escreveu numa carta:⏎Não temos outra escolha senão vender o cais.|Não temos outra=Ida Moe
block quote|tr|Ida Moe mektubunda şunları yazdı:⏎İskeleyi satmaktan başka çaremiz yok.|İskeleyi satmaktan=Ida Moe
line before a list|en|The report has three parts:⏎The first is about the quay.⏎The second is about boats.|
line before a list|en|Ida Moe said:⏎Two boats⏎Three sails|
embedded post|en|The quay is ours for good. pic.example/x⏎— Ida Moe (@idamoe) May 3, 2024|The quay is ours for good=Ida Moe
dash dialogue|es|—El muelle es nuestro —dijo Rue—. Lo hicimos.|El muelle es nuestro=Rue
dash dialogue|pt|— O cais é nosso — disse Rue.|O cais é nosso=Rue
dash dialogue|fr|– Le quai est à nous, dit Rue.|Le quai est à nous=Rue
dash dialogue|tr|– İskele bizim, dedi Rue.|İskele bizim=Rue
dash dialogue|de|– Der Kai gehört uns – sagte Rue.|Der Kai gehört uns=Rue
scare word|de|Die „Lotsen“ waren zwei Schüler.|
title of a book|fr|Elle a écrit « Le quai » en 1990.|
scare word|es|Los «pilotos» eran dos escolares.|
scare word|tr|“Kılavuzlar” iki öğrenciydi.|
question|en|“Whose quay is it?” Rue asked.|Whose quay is it?=Rue
question|de|„Wem gehört der Kai?“, fragte Rue.|Wem gehört der Kai?=Rue
exclamation|fr|« Sortez du quai ! », a lancé Rue.|Sortez du quai=Rue
bracket inside|en|“They [the pilots] built it,” Rue said.|They [the pilots] built it=Rue
ellipsis inside|en|“The quay … is ours,” Rue said.|The quay … is ours=Rue
mixed quote|en|Rue called the sale “a theft” and left.|the sale “a theft=Rue
mixed quote with that|en|Rue said that the sale was “a theft” by the council.|was “a theft” by the council=Rue
indirect with that|en|Rue said that the quay was sold.|that the quay was sold=Rue
indirect without that|en|Rue said the quay was sold.|the quay was sold=Rue
indirect, attribution last|en|The quay was sold in May, Rue said.|The quay was sold in May=Rue
indirect, attribution inside|en|The quay, Rue said, was sold in May.|was sold in May=Rue
indirect|de|Rue sagte, der Kai sei verkauft.|der Kai sei verkauft=Rue
indirect with dass|de|Rue sagte, dass der Kai verkauft ist.|dass der Kai verkauft ist=Rue
indirect, attribution last|de|Der Kai sei verkauft, sagte Rue.|Der Kai sei verkauft=Rue
indirect|fr|Rue a déclaré que le quai était vendu.|que le quai était vendu=Rue
indirect|es|Rue dijo que el muelle estaba vendido.|que el muelle estaba vendido=Rue
indirect|tr|Rue iskelenin satıldığını söyledi.|iskelenin satıldığını=Rue
indirect|pt|Rue disse que o cais foi vendido.|que o cais foi vendido=Rue
according to|en|According to Olav Rue, the quay was sold.|the quay was sold=Olav Rue
according to, last|en|The quay was sold, according to Olav Rue.|The quay was sold=Olav Rue
laut|de|Laut Rue ist der Kai verkauft.|ist der Kai verkauft=Rue
zufolge|de|Rue zufolge ist der Kai verkauft.|ist der Kai verkauft=Rue
so|de|Der Kai ist verkauft, so Rue.|Der Kai ist verkauft=Rue
selon|fr|Selon Rue, le quai est vendu.|le quai est vendu=Rue
d'après|fr|D’après Rue, le quai est vendu.|le quai est vendu=Rue
según|es|Según Rue, el muelle está vendido.|el muelle está vendido=Rue
segundo|pt|Segundo Rue, o cais foi vendido.|o cais foi vendido=Rue
göre|tr|Rue’ya göre iskele satıldı.|iskele satıldı=?
told somebody|en|Rue told the board that the quay was sold.|that the quay was sold=Rue
told, with an adverbial|en|Rue told the board on Monday that the quay was sold.|that the quay was sold=Rue
added|en|Olav Rue sold the quay. He added that he was sorry.|that he was sorry=Olav Rue
relay|en|The radio reported that Rue said the quay was sold.|the quay was sold=Rue
passive|en|It was alleged that the quay was sold.|that the quay was sold=?
denial|en|Rue denied that he had sold the quay.|that he had sold the quay=Rue
denial|de|Rue bestritt, dass er den Kai verkauft habe.|dass er den Kai verkauft habe=Rue
denial|fr|Rue nie que le quai soit vendu.|que le quai soit vendu=Rue
denial|es|Rue negó que el muelle estuviera vendido.|que el muelle estuviera vendido=Rue
no comment|en|Rue declined to comment.|
no comment|de|Rue wollte sich nicht äußern.|
poll|en|A survey shows that half of the town opposes the sale.|half of the town opposes the sale=?
threat|en|Rue vowed to fight the sale.|to fight the sale=Rue
urging|en|Rue urged the council to stop the sale.|the council to stop the sale=Rue
collective|en|Residents said the quay was noisy.|the quay was noisy=Residents
anonymous|en|Two officials said the quay was sold.|the quay was sold=Two officials
pronoun, woman|en|Ida Moe sold the quay. “I had to,” she said.|I had to=Ida Moe
pronoun, woman|de|Ida Moe verkaufte den Kai. „Ich musste“, sagte sie.|Ich musste=Ida Moe
pronoun, woman|fr|Ida Moe a vendu le quai. « Il le fallait », a-t-elle dit.|Il le fallait=Ida Moe
pronoun, woman|es|Ida Moe vendió el muelle. «Tuve que hacerlo», dijo ella.|Tuve que hacerlo=Ida Moe
dropped subject|es|Ida Moe vendió el muelle. Dijo que tuvo que hacerlo.|que tuvo que hacerlo=Ida Moe
dropped subject|pt|Ida Moe vendeu o cais. Disse que teve de o fazer.|que teve de o fazer=Ida Moe
surname|fr|Ida Moe a vendu le quai. « Il le fallait », a expliqué Mme Moe.|Il le fallait=Ida Moe
surname|tr|Ayşe Moralı iskeleyi sattı. Moralı, “Mecburdum” dedi.|Mecburdum=Ayşe Moralı
title before|de|Bürgermeisterin Ida Moe sagte: „Ich musste.“|Ich musste=Ida Moe
role behind|fr|« Il le fallait », a expliqué Ida Moe, maire de Wye.|Il le fallait=Ida Moe
role behind|es|«Tuve que hacerlo», explicó Ida Moe, alcaldesa de Wye.|Tuve que hacerlo=Ida Moe
transcript|en|HOST: Did you sell it?⏎MOE: I had to sell it.|Did you sell it=HOST;I had to sell it=MOE
dash attribution|en|“A great day for the quay.” — Mayor Ida Moe|A great day for the quay=Ida Moe
lead-in line|en|The board wrote:⏎“The quay is sold.”|The quay is sold=The board
reporting mood|de|Der Kai sei verkauft, sagte Rue. Er habe keine Wahl gehabt.|Er habe keine Wahl gehabt=Rue
letter|en|In a letter, Rue wrote that the quay was sold.|that the quay was sold=Rue
tweet|en|Rue tweeted: “The quay is sold.”|The quay is sold=Rue
two cues|en|Rue said: “The quay is sold,” he said.|The quay is sold=Rue
cue inside the quote|en|“I said no, and she said yes,” Rue recalled.|I said no=Rue
ifadelerini kullandı|tr|Rue, “İskele satıldı, üzgünüm” ifadelerini kullandı.|İskele satıldı=Rue
diye konuştu|tr|Rue, “İskele satıldı” diye konuştu.|İskele satıldı=Rue
açıkladı|tr|Bakanlık iskelenin satılacağını açıkladı.|iskelenin satılacağını=Bakanlık
iddia etti|tr|Rue iskelenin satıldığını iddia etti.|iskelenin satıldığını=Rue
bildirildi|tr|İskelenin satıldığı bildirildi.|İskelenin satıldığı=?
passive with its body|tr|Valilikten yapılan açıklamada, “İskele satıldı” denildi.|İskele satıldı=Valilik
passive with its body|tr|Liman Kurulu açıklamasında iskelenin satıldığı belirtildi.|iskelenin satıldığı=Liman Kurulu
described speaker|tr|Gazeteye konuşan iki yetkili, iskelenin satıldığını söyledi.|iskelenin satıldığını=iki yetkili
quoted word inside the clause|tr|Rue, satışın “sessiz” yapıldığını belirtti.|satışın “sessiz” yapıldığını=Rue
demand|tr|Rue, iskelenin geri alınmasını talep etti.|iskelenin geri alınmasını=Rue
reported words behind a colon|de|Ida Moe zeigte sich enttäuscht: Man habe lange gewartet.|Man habe lange gewartet=Ida Moe
name of a work behind a colon|de|Rue stellte das neue Album vor: „Stille See“.|
motto in brackets|de|Der Verein (Motto: „Wir rudern weiter“) hat neue Boote.|
opinion|de|Ida Moe ist der Meinung, dass der Kai sicher sei.|dass der Kai sicher sei=Ida Moe
noun of a person|de|Ministerin Ida Moe kam. „Der Kai bleibt“, sagte die Grünen-Politikerin.|Der Kai bleibt=Ida Moe
person at a station|de|Trainer Olav Rue war bedient. „Das war nichts“, schimpfte der 46-Jährige bei Funk Sechs.|Das war nichts=Olav Rue
title of an album|en|She played songs from her album: “Quiet Harbour”.|
stressed pronoun|fr|Olav Rue a réagi. Selon lui, le quai est sûr.|le quai est sûr=Olav Rue
article without its vowel|fr|Au micro, l’entraîneur Olav Rue n’a pas caché sa joie : « Le quai est à nous. »|Le quai est à nous=Olav Rue
view of a person|fr|Pour l’économiste Ida Moe, le quai est perdu.|le quai est perdu=Ida Moe
view of a person|es|Para la analista Ida Moe, el muelle es caro.|el muelle es caro=Ida Moe
view of a person|pt|Para a analista Ida Moe, da Corretora Sul, o cais é caro.|o cais é caro=Ida Moe
no view of a person|es|Para el verano, el muelle es caro.|
object behind a verb of announcing|es|Ida Moe anunció la venta del muelle.|la venta del muelle=Ida Moe
object behind a verb of announcing|pt|Ida Moe anunciou a venda do cais.|a venda do cais=Ida Moe
label before its thing|es|Ida Moe ha tachado de «precipitada» la venta.|de «precipitada» la venta=Ida Moe
as-clause behind|de|Verletzt wurde niemand, wie eine Sprecherin am Montag mitteilte.|Verletzt wurde niemand=eine Sprecherin
source between marks|de|Laut „Hafenbote“ bleibt der Kai zu.|bleibt der Kai zu=Hafenbote
report of a paper|de|Laut einem Bericht des „Hafenboten“ bleibt der Kai zu.|bleibt der Kai zu=?
points back|de|Der Kai ist zu. Das teilte die Wehr am Abend mit.|Der Kai ist zu=Wehr
points back|es|El muelle está cerrado. Así lo informó la Guardia Naval.|El muelle está cerrado=Guardia Naval
points back|fr|Le quai est fermé. C’est ce qu’a annoncé la préfecture lundi.|Le quai est fermé=la préfecture
mood behind time and place|de|Ida Moe sagte am Abend auf Anfrage, man bedaure den Verkauf.|man bedaure den Verkauf=Ida Moe
infinitive|fr|La mairie assure travailler à une solution.|travailler à une solution=La mairie
infinitive|es|Ida Moe asegura tener pruebas del robo.|tener pruebas del robo=Ida Moe
imperfect|fr|« Le quai est à nous », confiait Olav Rue.|Le quai est à nous=Olav Rue
passive as-clause|en|As reported by the Fen Courier, the quay was sold.|the quay was sold=Fen Courier
told in public|en|Olav Rue told a news conference prices had “turned the corner”.|prices had “turned the corner”=Olav Rue
what is hers|en|Ida Moe admits her crew “were not ready” on Friday.|her crew “were not ready” on Friday=Ida Moe
not to be named|en|The pilot asked not to be named.|
clause with a verb alone|en|The board insists the mayor retains its trust.|the mayor retains its trust=the board
thing insisted on|en|Olav Rue insisted on paying his bill himself.|
no view of a person|es|Para San Telmo, la feria es clave.|
no view of a person|fr|Pour la Coupe Norda, le quai est prêt.|
a first name's view|pt|Para Maria Lobo, o cais é caro.|o cais é caro=Maria Lobo
points back at nobody|de|Der Kai ist zu. Das sagt alles.|
points back at nobody|de|Der Kai ist zu. Das erklärt den Unmut der Lotsen.|
relative clause|de|Rue sagte, es gebe einen Plan, in dem der Kai stehe.|es gebe einen Plan, in dem der Kai stehe=Rue
relative clause|de|Rue sagte, es gebe einen Plan, aus dem alles folge.|es gebe einen Plan, aus dem alles folge=Rue
wish behind a condition|de|Gehe die Fähre unter, so „helfe uns Gott“.|
whom it was told to|es|Los ladrones eran dos, según relató una vecina a este diario.|Los ladrones eran dos=una vecina
outlet before the subject|es|«El muelle es nuestro», explica a EL FARO Ida Moe, vecina del puerto.|El muelle es nuestro=Ida Moe
apposition of a source|pt|De acordo com a analista Ida Moe, da Corretora Sul, o cais é caro.|o cais é caro=Ida Moe
office without a name|pt|O ministro do Trabalho reagiu aos números. “O cais é nosso”, afirmou em Braga.|O cais é nosso=O ministro do Trabalho
of several, without a name|tr|Mahalle sakinleri, iskelenin kapatıldığını dile getirdi.|iskelenin kapatıldığını=Mahalle sakinleri
rumour|tr|İddiaya göre iskele satıldı.|iskele satıldı=?
day in brackets|pt|Ida Moe disse nesta quinta-feira (3) que o cais é seguro.|que o cais é seguro=Ida Moe
"""
CASES = [line.split("|") for line in TABLE.strip().splitlines()]


def wanted(listed: str) -> list[tuple[str, str]]:
    pairs = (entry.partition("=") for entry in listed.split(";") if entry)
    return [(words, name) for words, _, name in pairs]


@pytest.mark.parametrize(
    ("phenomenon", "language", "text", "listed"),
    CASES,
    ids=[f"{case[1]} {case[0]}" for case in CASES],
)
def test_hard_case(phenomenon: str, language: str, text: str, listed: str) -> None:
    found = attributions(text.replace("⏎", "\n"), PROFILES[language])
    for words, name in wanted(listed):
        speakers = [m.speaker_name for m in found if words in m.text]
        assert speakers, (phenomenon, words, [m.text for m in found])
        assert name == "?" or name.lower() in {(s or "").lower() for s in speakers}
    assert listed or not found, [m.text for m in found]


def test_there_are_more_than_a_hundred() -> None:
    assert len(CASES) >= 100
    assert {case[1] for case in CASES} == set(PROFILES)
