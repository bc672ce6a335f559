"""Turkish words that two newsrooms put for each other: data only, one set a line, the first word its name.

Words are compared by their first five letters, so a form stands here for all that begin like it.
"""

from __future__ import annotations

KINDRED = """
ölüm öldürdü ölen ölü yaşamını+yitirdi yaşamını+yitiren hayatını+kaybetti hayatını+kaybeden
gözaltı gözaltına tutuklandı tutuklu
hapis hapse cezaevi
suçlama suçladı itham iddia
yalanladı yalanlama inkâr
duyurdu açıkladı ilan
istedi talep
düştü düşüş azaldı azalma geriledi
yükseldi arttı artış büyüdü
durdurdu durduruldu askıya
kapattı kapatıldı kapalı kapandı
iptal vazgeçti
fiyat ücret maliyet
ödeme ödedi
şirket firma işletme
işçi personel
polis emniyet
asker ordu
hükümet kabine
kanun yasa
mahkeme yargıç hâkim
dava davacı
soruşturma inceleme
kanıt delil
silah tüfek tabanca
patlama patladı bomba
yangın alev yandı
kaza çarpışma çarptı
araç otomobil araba
gemi tekne feribot
uçak jet
yol cadde otoyol
ev konut
sel taşkın
deprem sarsıntı
kurtarma kurtardı tahliye
yardım destek
buldu keşif
vatandaş yurttaş
doktor hekim
salgın epidemi
tehlike risk
uyarı uyardı
korku endişe kaygı
öfke tepki
anlaşma mutabakat uzlaşma
oylama oy
kazandı zafer galibiyet
kaybetti kayıp yenilgi
büyük dev
inşaat inşa yapım
yıkım yıktı yıkıldı
onarım tamir
görüşme müzakere
seçim sandık
izin onay ruhsat
protesto eylem
müşteri tüketici
hisse pay
maaş aylık
fotoğraf görüntü
savaş çatışma
elektrik enerji
hata kusur arıza arızalı
denetim denetledi teftiş
hırsızlık çaldı soygun
sahil kıyı
tren demiryolu
sürücü şoför
"""

OTHERS = """
yüksek
"""
"""Words that endings make one with a word above, and that mean something else."""
