"""French words that two newsrooms put for each other: data only, one set a line, the first word its name."""

from __future__ import annotations

KINDRED = """
mort morte morts mourir mourut décès décéder décédé tuer tué tués
blesser blessé blessés blessure
hôpital hospitaliser hospitalisé hospitalisation clinique
arrêter arrestation interpeller interpellation interpellé
prison détention détenu incarcérer incarcération emprisonner emprisonnement
démentir démenti nier
rejeter rejet refuser refus
demander demande réclamer exiger exigence
acheter achat acquérir acquisition racheter rachat
vendre vendu vente
baisser baisse chuter chute diminuer diminution recul reculer
augmenter augmentation hausse croître croissance progresser progression
réduire réduit réduction
commencer commencement débuter début démarrer démarrage
finir fini fin terminer achever
suspendre suspendu suspension interrompre interruption
fermer fermeture
reporter report repousser
embaucher embauche recruter recrutement nommer nomination
coût coûter prix
payer paiement
amende sanction
entreprise société compagnie groupe firme fabricant
patron pdg dirigeant
salarié employé personnel
police policier policiers
soldat militaire armée troupe
gouvernement exécutif
loi législation
tribunal juge cour
plainte poursuite
coupable culpabilité condamner condamnation condamné
enquête enquêter enquêteur investigation
preuve prouver
attaque attaquer agression agresser
bombe explosion exploser
incendie feu brûler flamme
accident collision percuter
voiture véhicule automobile
bateau navire ferry
avion appareil
route autoroute
maison logement domicile
inondation inonder crue
séisme tremblement
secours secourir sauver sauvetage évacuer évacuation
aider aide soutien soutenir
trouver découvrir découvert découverte
habitant riverain
médecin docteur
maladie malade
infection infecter contamination contaminer
médicament traitement
danger dangereux risque
avertir avertissement alerter alerte
peur crainte craindre inquiétude inquiéter
colère indignation
critiquer critique dénoncer
promesse promettre promis engagement
prévoir prévu projet projeter
vote voter scrutin
gagner victoire
perdre perdu perte défaite
grand énorme immense
rapide vite
difficile difficulté
construire construction bâtir
démolir démolition détruire destruction
réparer réparation rénover rénovation
transporter transport livrer livraison
partir départ quitter
voyage voyager trajet
rencontre rencontrer réunion
discuter discussion négocier négociation
choisir choix sélectionner sélection
autoriser autorisation permettre permission
interdire interdiction interdit
manifestation manifester manifestant
élève étudiant
université faculté
chercheur scientifique
client consommateur
magasin boutique commerce
action actionnaire
bénéfice profit
salaire rémunération
photo image
guerre conflit
électricité électrique
échec échouer
succès réussir réussite
erreur faute
défaut défectueux défaillance panne
contrôle contrôler inspection inspecter
avouer aveu reconnaître
famille proches
mariage marier
obsèques enterrement funérailles
fraude escroquerie
agriculteur paysan agricole agriculture
côte littoral
portuaire port
train ferroviaire
vélo bicyclette cycliste
changer changement modifier modification
retirer retrait
publier publication
répondre réponse
déchet ordure
adolescent jeune
"""

OTHERS = """
cours course courses pris prise prises marie mari maris porter porte portes porté public publics
"""
"""Words that endings make one with a word above, and that mean something else."""
