"""What people say and outlets find out in Turkish, parallel to the first of each list in English.

Of a finding each wording is a main clause and, after a tilde, the same as a noun clause in the accusative.
"""

from __future__ import annotations

from benchmarks.worlds.tongues.tongue import clauses, lines, pairs, topics

TOPICS = topics(
    "thing loc users",
    """
yeni feribot terminali | terminalde | yolcu
bölge çocuk hastanesi | hastanede | aile
nehir barajı | barajda | çiftçi
havaalanı tramvay hattı | tramvay hattında | yolcu
belediye yüzme havuzu | havuzda | yüzücü
bakır madeni | madende | köylü
açık hava tiyatrosu | tiyatroda | seyirci
ilçe cezaevi | cezaevinde | mahkûm
""",
)
BODIES = topics(
    "body bodygen",
    """
belediye meclisi | Belediye meclisinin
bölge yönetimi | Bölge yönetiminin
ulaştırma bakanlığı | Ulaştırma bakanlığının
liman idaresi | Liman idaresinin
ilçe meclisi | İlçe meclisinin
yapı denetim kurumu | Yapı denetim kurumunun
""",
)
ROLES = pairs(
    "Liman Müdürü; İşçi Temsilcisi; Şantiye Şefi; Sendika Sekreteri; Vardiya Amiri; Güvenlik Sorumlusu; Bakım Şefi; Proje Müdürü"
)
OFFICIALS = pairs("Belediye Başkanı; Ulaştırma Bakanı; Vali; Çevre Bakanı; Sağlık Bakanı; İçişleri Bakanı")

CLAUSES = clauses(
    """
kimse telefona sarılmadan önce kuzey duvarında {n} çatlak saydık | kimse telefona sarılmadan önce kuzey duvarında {n} çatlak saydıklarını | herhangi bir tepki gelmeden kuzeye bakan duvarda {n} çatlağın bulunduğunu
banka pazartesi sabahına kadar istediği için emri bir pazar günü imzaladım | banka pazartesi sabahına kadar istediği için emri bir pazar günü imzaladığını | emrin, banka ertesi sabah istediği için bir pazar günü imzalandığını
{firm} bize {n} pompa sözü verdi ve bunların {m} tanesini filtresiz teslim etti | {firm} şirketinin kendilerine {n} pompa sözü verdiğini ve bunların {m} tanesini filtresiz teslim ettiğini | {firm} şirketinin söz verdiği {n} pompadan yalnızca {m} tanesinin, o da filtresiz geldiğini
anahtarlar kapının arkasında bir çivide asılıydı, isteyen herkes alabilirdi | anahtarların kapının arkasında bir çivide asılı olduğunu ve isteyen herkesin alabileceğini | kapının arkasındaki çiviye asılan anahtarları herkesin alabileceğini
ben hastayken yardımcım kayıt defterlerini avluda yaktı | kendisi hastayken yardımcısının kayıt defterlerini avluda yaktığını | kayıt defterlerinin bir yardımcı tarafından avluda yakıldığını
alarm {n} dakika çaldı ve kontrol odası bütün bu süre boyunca boştu | alarmın {n} dakika çaldığını ve kontrol odasının bütün bu süre boyunca boş olduğunu | alarmın çaldığı {n} dakika boyunca kontrol odasında kimsenin bulunmadığını
yönetim kurulunu {m} kez uyardım ve her mektup açılmadan geri döndü | yönetim kurulunu {m} kez uyardığını ve her mektubun açılmadan geri döndüğünü | kurula yazılan {m} uyarı mektubunun mührü bozulmadan iade edildiğini
kendi laboratuvarımız {m} yüz numunenin {n} tanesinde kurşun buldu | kendi laboratuvarlarının {m} yüz numunenin {n} tanesinde kurşun bulduğunu | yapılan testlerde {m} yüz numunenin {n} tanesinde kurşuna rastlandığını
ilk selden bu yana aşağı sokaklardan {n} aileyi taşıdık | ilk selden bu yana aşağı sokaklardan {n} aileyi taşıdıklarını | ilk selin ardından {n} ailenin aşağı sokaklardan başka yere yerleştirildiğini
ikinci faturayı unutmam için bana {n} bin kron teklif ettiler | ikinci faturayı unutması için kendisine {n} bin kron teklif ettiklerini | ikinci fatura hakkında susulması için {n} bin kron teklif edildiğini
asansörler bir çocuktan daha hafif kum torbalarıyla test edildi | asansörlerin bir çocuktan daha hafif kum torbalarıyla test edildiğini | asansör testlerinde çocuktan hafif kum torbalarının kullanıldığını
her kış vanaları kendi maaşımızla aldığımız saç kurutma makineleriyle çözüyoruz | her kış vanaları kendi maaşlarıyla aldıkları saç kurutma makineleriyle çözdüklerini | vanaların her kış çalışanların satın aldığı saç kurutma makineleriyle çözüldüğünü
"""
)
FINDINGS = lines(
    """
{firm} şirketine {place} kentine hiç ulaşmayan türbinler için {n} milyon kron ödendi ~ {firm} şirketine {place} kentine hiç ulaşmayan türbinler için {n} milyon kron ödendiğini | {place} kentine hiç gelmeyen türbinler için {firm} şirketi {n} milyon kron aldı ~ {place} kentine hiç gelmeyen türbinler için {firm} şirketinin {n} milyon kron aldığını
{loc} gaz kaçaklarıyla ilgili {n} yazılı şikâyet yanıtsız kaldı ~ {loc} gaz kaçaklarıyla ilgili {n} yazılı şikâyetin yanıtsız kaldığını | gaz kaçakları için yapılan {n} yazılı şikâyete yanıt verilmedi ~ gaz kaçakları için yapılan {n} yazılı şikâyete yanıt verilmediğini
{loc} {n} güvenlik görevlisi sahte belgeyle çalıştı ~ {loc} {n} güvenlik görevlisinin sahte belgeyle çalıştığını | {n} güvenlik görevlisinin belgeleri sahte çıktı ~ {n} güvenlik görevlisinin belgelerinin sahte çıktığını
sözleşmenin gizli eki {firm} şirketini 2034 yılına kadar bütün cezalardan muaf tutuyor ~ sözleşmenin gizli ekinin {firm} şirketini 2034 yılına kadar bütün cezalardan muaf tuttuğunu | {firm} şirketi gizli ek sayesinde 2034 yılına kadar hiç ceza ödemeyecek ~ {firm} şirketinin gizli ek sayesinde 2034 yılına kadar hiç ceza ödemeyeceğini
ana kirişlerdeki çelik {place} kentindeki bir hurdalıktan geldi ~ ana kirişlerdeki çeliğin {place} kentindeki bir hurdalıktan geldiğini | ana kirişlerde {place} hurdalığından alınan çelik kullanıldı ~ ana kirişlerde {place} hurdalığından alınan çeliğin kullanıldığını
{firm} şirketi işçi konseyinin {m} üyesini bir dedektife takip ettirdi ~ {firm} şirketinin işçi konseyinin {m} üyesini bir dedektife takip ettirdiğini | {firm} şirketinin tuttuğu bir dedektif konseyin {m} üyesini izledi ~ {firm} şirketinin tuttuğu bir dedektifin konseyin {m} üyesini izlediğini
{firm} şirketi {place} kentine su veren bir taş ocağına {n} ton kül döktü ~ {firm} şirketinin {place} kentine su veren bir taş ocağına {n} ton kül döktüğünü | {place} kentinin su aldığı taş ocağında {firm} şirketine ait {n} ton kül var ~ {place} kentinin su aldığı taş ocağında {firm} şirketine ait {n} ton kül bulunduğunu
{loc} havalandırma elektrik tasarrufu için {n} gece kapatıldı ~ {loc} havalandırmanın elektrik tasarrufu için {n} gece kapatıldığını | elektrikten tasarruf etmek için {loc} havalandırma {n} gece çalıştırılmadı ~ elektrikten tasarruf etmek için {loc} havalandırmanın {n} gece çalıştırılmadığını
"""
)
RESULTS = lines(
    """
{place} çevresindeki balıkçıl sayısı {m} yılda yüzde {p} azaldı ~ {place} çevresindeki balıkçıl sayısının {m} yılda yüzde {p} azaldığını | {m} yıl içinde {place} çevresindeki balıkçıllar yüzde {p} geriledi ~ {m} yıl içinde {place} çevresindeki balıkçılların yüzde {p} gerilediğini
{place} yakınındaki her yüz yılan balığının {p} tanesinde lastik kalıntısı bulundu ~ {place} yakınındaki her yüz yılan balığının {p} tanesinde lastik kalıntısı bulunduğunu | lastik kalıntıları {place} yakınındaki yılan balıklarının yüzde {p} kadarında görüldü ~ lastik kalıntılarının {place} yakınındaki yılan balıklarının yüzde {p} kadarında görüldüğünü
zemin her yıl {n} milimetre çöküyor ~ zeminin her yıl {n} milimetre çöktüğünü | yapının altındaki toprak yılda {n} milimetre alçalıyor ~ yapının altındaki toprağın yılda {n} milimetre alçaldığını
okula yürüyen çocuklar arabayla götürülenlerden yüzde {p} daha az kurum soluyor ~ okula yürüyen çocukların arabayla götürülenlerden yüzde {p} daha az kurum soluduğunu | okula yürümek çocukların soluduğu kurumu yüzde {p} azaltıyor ~ okula yürümenin çocukların soluduğu kurumu yüzde {p} azalttığını
"""
)
ANNOUNCED = lines(
    """
emekli bir hâkimin yürüteceği soruşturma gelecek hafta başlayacak ~ emekli bir hâkimin yürüteceği soruşturmanın gelecek hafta başlayacağını | gelecek hafta emekli bir hâkim soruşturma açacak ~ gelecek hafta emekli bir hâkimin soruşturma açacağını
onarım süresince {n} ek otobüs çalışacak ~ onarım süresince {n} ek otobüsün çalışacağını | onarım boyunca {n} otobüs daha sefere konacak ~ onarım boyunca {n} otobüsün daha sefere konacağını
sabahtan bu yana danışma hattına {n} çağrı geldi ~ sabahtan bu yana danışma hattına {n} çağrı geldiğini | danışma hattını sabahtan beri {n} kişi aradı ~ danışma hattını sabahtan beri {n} kişinin aradığını
bütçe {n} milyon kron artırılacak ~ bütçenin {n} milyon kron artırılacağını | bütçeye {n} milyon kron daha eklenecek ~ bütçeye {n} milyon kron daha ekleneceğini
"""
)
BACKGROUND = lines(
    """
{thing} {year} yılında açıldı ve o günden bu yana {m} kez genişletildi ~ {thing} {year} yılında açıldığını | {year} yılında açılan {thing} bugüne dek {m} kez büyütüldü ~ {thing} bugüne dek {m} kez büyütüldüğünü
her hafta yaklaşık {n} bin {users} geliyor ~ her hafta yaklaşık {n} bin {users} geldiğini | haftada yaklaşık {n} bin {users} ağırlanıyor ~ haftada yaklaşık {n} bin {users} ağırlandığını
{place}, yılda {m} hafta donan bir nehrin ağzında yer alıyor ~ {place} kentinin yılda {m} hafta donan bir nehrin ağzında yer aldığını | {place} kentinin ağzında kurulduğu nehir yılda {m} hafta buz tutuyor ~ {place} kentinin ağzında kurulduğu nehrin yılda {m} hafta buz tuttuğunu
{firm} şirketi ilçeyle uzun bir anlaşmazlığın ardından {year} yılında işletmeyi devraldı ~ {firm} şirketinin {year} yılında işletmeyi devraldığını | işletme, ilçeyle uzun bir anlaşmazlıktan sonra {year} yılında {firm} şirketine geçti ~ işletmenin {year} yılında {firm} şirketine geçtiğini
"""
)
LEADS = (
    "{place} kentinde tartışma yeni bir haftaya girdi.",
    "{place} kentinde baskı artıyor.",
    "{place} halkı haftalardır huzursuz.",
    "{place} yine aynı konuyu konuşuyor.",
    "{place} kentinde yeni sorular gündemde.",
    "Son günlerde {place} kentinde herkes bunu konuşuyor.",
)
FILLERS = (
    "Sahildeki dükkânlar öğleden sonra erkenden kepenk indirdi.",
    "Fırınlarda ve benzin istasyonlarında imza toplanıyor.",
    "Yağmur yüzünden belediye binasının önündeki meydan neredeyse boştu.",
    "Yerel futbol kulübü soyunma odalarını toplantılar için açtı.",
    "Haftalık pazar her perşembe olduğu gibi kuruldu.",
    "Komşu ilçeler de gelişmeleri yakından izliyor.",
    "Sonbaharda seçim var, ilk afişler asılmaya başladı.",
    "Oraya giden yol dar ve iki yanı kavaklarla kaplı.",
)
HEADLINES = (
    "{place} yanıt bekliyor",
    "{place} kentinde tartışma büyüyor",
    "{place} için zor günler",
    "{place} ne olacak?",
)
