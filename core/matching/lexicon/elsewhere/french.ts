/**
 * Words of which a text about affairs of state has hardly any, one matter after the other: written for
 * this project from common knowledge.
 */
export const FRENCH_ELSEWHERE = `
  dentistes dermatologue dermatologues cardiologue cardiologie radiologue oncologie pédiatre
  pédiatres gynécologue ostéopathe mammographie scanner insuline diabète asthme rhumatismes
  antibiotique antibiotiques ordonnances pharmacien pharmacienne pharmaciens migraine
  microscope microscopes spectromètre spectroscopie éprouvette éprouvettes molécule molécules
  thermodynamique polymères neurones
  logiciels imprimante jouabilité manette manettes
  lycéenne lycéennes collégien collégienne bachelier bacheliers cartable cartables orthographe
  amphithéâtre internat mathématiques géométrie algèbre écolier écoliers écolière
  immobilière immobilières copropriété copropriétés carrelage moquette plomberie plombier
  lavabo baignoire cheminée canapé matelas meuble meubles véranda chambrette toiture grenier
  rames autorail autorails modélisme ferroviphile funiculaire
  berlines embrayage carburateur klaxon motocyclette motocyclettes moto motos garagiste
  garagistes concessionnaires cabriolet rallye automobiliste automobilistes
  jardinier jardiniers jardinière potager potagers pelouse pelouses tondeuse tulipes jonquilles
  hortensias orchidée orchidées pétales arbustes semis arrosoir concombre concombres courgette
  courgettes tomates épinards citrouille fraise fraises framboise framboises myrtilles cerisier
  pommier pommiers verger vergers
  vache vaches veaux porcelets poules poulailler brebis agneaux chèvre chèvres étable
  moissonneuse apiculteur apiculteurs abeille abeilles ruche ruches vigneron vignerons vigneronne
  vignoble vignobles vendanges
  chaton chatons chiots perroquet perroquets vétérinaires lapin lapins tortue tortues hérisson
  écureuil écureuils papillons coccinelle girafe girafes dauphins poney poneys
  soupe soupes salade salades moutarde persil cannelle vanille muscade oignon cuillerée marmite
  cocotte poêlée rôtisserie spaghettis lasagnes sushis saucisse saucisses jambon poulet omelette
  crêpes gaufres fromages yaourt yaourts gastronomique bistrot bistrots délicieux délicieuse
  gourmandises
  pâtisseries pâtissière boulangère brioche brioches levure confiture confitures biscuit biscuits
  macarons meringue tartelettes madeleines
  bières cidre apéritif expresso sommeliers brasseur brasseurs
  jupe jupes chemisier baskets couturière styliste stylistes mannequins
  maquillage vernis coiffeur coiffeurs coiffeuse coiffure coiffures parfums shampoing cosmétiques
  bijou bijoux bijoutier bijouterie bijouteries joaillerie horloger horlogers boucles bracelets
  saphir saphirs émeraude
  guitares guitaristes saxophoniste clarinette hautbois violon violons violoncelle violoncelliste
  pianistes accordéon accordéoniste chanteuses chanson chansons chansonnier vinyle vinyles
  rappeurs rappeuse sonates baryton philharmonique refrains solfège mélomanes
  réalisatrice réalisatrices cinéastes tournages scénaristes cinéphile cinéphiles mangas
  romancière romanciers polar polars
  dramaturge dramaturges chorégraphes danseurs danseuses comédiennes marionnettiste décors
  costumière
  sculpteur sculpteurs sculptrice peintres aquarelles céramique céramiques poterie fresque
  fresques vernissages impressionnistes
  archéologue archéologues archéologique archéologiques néolithique paléolithique déesses sirènes
  licornes momies dinosaures
  chorales choriste choristes paroisse paroisses paroissial paroissiale paroissiens chapelet
  organiste cantiques liturgie
  footballeur footballeurs footballeuse rugbyman hockeyeur natation nageurs athlétisme
  gymnastique gymnaste gymnastes patineur patineuse ski skieurs trail ultratrail semimarathon
  pétanqueurs judokas escrimeur escrimeuse maillots vestiaires mitemps entraînements
  vélo vélos cyclistes régates voilier voiliers aviron paquebots péniche péniches
  jument juments hippodrome hippique hippiques équitation cavalière haras pursang
  échiquéen belote tarot billard philatélie philatéliste philatélistes scrabble
  averses orageux bruine verglas ensoleillé ensoleillée ensoleillées nuageux nuageuse
  randonnées randonneur randonneurs randonneuse campings campeurs cascades plongée croisiériste
  vacanciers gîte gîtes auberges hôtelier hôteliers touristique touristiques
  nécrologie mariée bébé bébés poussette poussettes biberon biberons couches berceuse nourrice
  crèches jouet jouets bambins papy mamie
  cambriolage cambriolages cambrioleur cambrioleurs
  supermarchés hypermarché hypermarchés promo soldes actionnaire actionnariat hypothécaire
  hypothécaires livret
  intérimaires prudhommes apprentissage apprenti apprentis apprentie
  voirie trottoir trottoirs égout égouts lampadaire lampadaires déchetterie médiathèque
  bibliothécaire piscines lotissement
  tricot tricoter broderie broderies menuiserie menuisier menuisiers ébéniste ébénistes forgeron
  forgerons coutellerie coutelier couteliers enclume inox bricolage
  planeur planeurs montgolfière montgolfières biplan voltige astéroïde astéroïdes comète comètes
  exoplanète exoplanètes astronome astronomes
  petite_amie
  rédactrice chignon chignons piment épices boulgour parapluie
  ceviche cochon cochons gourmand gourmands brunch
  informatique
  tolbiac tramways correspondances voyageurs
  batterie batteries dinars boursier boursière boursiers
  huitièmes buteur buteurs psg
  sportif sportifs sportive sportives athlète athlètes matchs finaliste finalistes tournois
  éliminatoires mercato titularisé gazon crampons ballon gradins basketteurs handballeurs rugbymen
  ailier
  sprinteur grimpeurs jogging footing musculation golfeur boxeurs patinoire gymnase skis alpiniste
  alpinistes chevaux nautique équestre
  maternelle maternelles stylo crayon crayons maths bac brevet scolaire scolaires périscolaire
  proviseur proviseure loto goûter
  jardins fleurie fleuries bouquets plantes arrosage arroser graines lavande serres
  poireaux carottes aubergines poivrons champignons poires cerises abricots pêches raisin citron
  citrons amandes truffe truffes basilic thym coriandre gingembre menthe
  ingrédients cuire ajoutez mélangez versez épluchez gousses saladier pâtes crème chocolat
  chocolats caramel gâteaux desserts tartes burgers charcuterie bœuf agneau volaille volailles
  saumon truite sardines huîtres crevettes bouillon purée vinaigre miel
  vins millésime cuvée brasserie apéro saveurs gourmande gourmandes papilles convives restaurateur
  restaurateurs dégustations
  orages orage éclaircies ensoleillement estivale
  téléfilm téléfilms animateur animatrice téléréalité humoriste humoristes saisons cinémas actrices
  césars cinématographique comédies réalisateurs
  musicien musiciens musicienne musiciennes musique musicale musicales musicaux festivals
  festivaliers trompette quatuor symphonique chœurs soliste solistes récital chanteurs compositeur
  compositrice percussions billetterie
  spectacles danse danses danser théâtrale théâtrales comédiens entracte
  poètes poétique dédicaces dédicace éditrice contes librairie librairies libraires bibliothèque
  bibliothèques littéraire littéraires littérature bouquins trilogie
  peinture peintures plasticien plasticienne artiste artistes artistique artistiques pinceau
  pinceaux collectionneur collectionneurs expositions rétrospective médiévale médiéval
  robe robes pantalon pantalons manteau dentelle laine cuir couture créatrice perles tatouage
  tatouages cheveux cosmétique
  massage rhume grossesse accouchement vitamine vitamines nutritionniste massages chimiothérapie
  genou
  parkings covoiturage trottinette trottinettes cyclable cyclables piétons piéton embouteillages
  armoire étagères lampe rideaux chaises réfrigérateur frigo électroménager mobilier colocation
  déco
  poubelle poubelles kiosque brocantes carnaval déguisements convivialité convivial conviviale
  mariés noces fiancé fiancée baptême maman mamans papa retraitée tendresse sexagénaire
  septuagénaire octogénaire quadragénaire trentenaire quinquagénaire
  messes diocèse abbaye chapelle clocher
  smartphones ordinateur ordinateurs consoles clavier appli applis
  animaux canards moutons taureaux renard sangliers sanglier cerf hirondelles oiseau grenouilles
  poisson requin requins baleines moustiques frelons araignée insectes éleveuse maraîcher
  maraîchers pépinière cueillette
  planètes astronomie
  balade balades plages baignade sentiers excursion touriste croisières châteaux
  boutiques clientèle clientes vendeuse commerçante
  ciseaux perceuse tournevis
  braquage alcoolémie alcoolisé conductrice
`;
