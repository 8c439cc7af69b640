import * as is from './classes.ts';
import { FRENCH_ELSEWHERE } from './elsewhere/french.ts';
import type { ClassedWords } from './table.ts';

/** Written for this project, with function words of Italian, Spanish, Portuguese and Latin. */
export const FRENCH: ClassedWords = [
  [is.HONORIFIC, 'm monsieur mm madame mme maître général colonel docteur'],
  [is.HEAD_OF_STATE, 'président présidente roi reine dictateur chancelier'],
  [is.MINISTER, 'ministre premier'],
  [is.DIPLOMAT, 'ambassadeur émissaire envoyé diplomate médiateur secrétaire'],
  [is.LEGISLATOR, 'sénateur sénatrice député députée candidat candidate'],
  [is.SPOKESPERSON, 'parole chef cheffe dirigeant directeur directrice'],
  [
    is.EXPERT,
    'historien historienne écrivain professeure professeur expert experte analyste auteur chercheur chercheuse journaliste',
  ],
  [is.PLACE_PREPOSITION, 'à dans depuis vers près hors sous venu au aux'],
  [is.DEALING, 'avec contre entre envers selon accuse pousse par'],
  [
    is.OPENER,
    `le la les un une des du de et ou mais donc or ni car à au aux en dans par pour sur sous avec
    sans chez vers entre depuis pendant avant après selon contre malgré ce cet cette ces il elle ils
    elles on nous vous je son sa ses leur leurs qui que quoi dont où quand comme si ne pas plus
    ainsi alors aussi bien déjà encore hier demain lundi mardi mercredi jeudi vendredi samedi
    dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre`,
  ],
  [
    is.ACTS,
    `dit affirme affirmé déclare refuse veut accuse soutient rejette demande espère craint propose prévient menace exige ne assure estime appelle dément condamne soutiennent déclaré refusé accusé soutenu rejeté demandé annoncé proposé exigé prévenu menacé estimé averti dénoncé prêt opposé appelé`,
  ],
  [
    is.STANCE,
    'position politique proposition rôle alliés allié alliée alliées soutien réponse intérêts initiative exigence exigences demande relations influence pression décision réaction feu part préférence invitation',
  ],
  [
    is.CITY,
    'métro aéroport rues rue gare maire banlieue quartier quartiers quartiers train vol musée théâtre habitants vieille vieux salon lac',
  ],
  [
    is.INSTITUTION,
    `rue avenue place université lac salon convention conventions comté pont musée école gare théâtre
    banque fondation prix quartier`,
  ],
  [is.PREFIX, 'anti pro non ex'],
  [
    is.AFFAIRS,
    'pourparlers négociations ministre diplomates sanctions régime opposition trêve gouvernement conflit guerre discussions émissaire ambassadeur rebelles',
  ],
  [
    is.ELSEWHERE,
    'film actrice acteur match  buts équipe entraîneur chanteur chanteuse album roman concert festival jouera tueur marcheurs joue sélectionneur soigneur zoologique lion lions',
  ],
  [is.AND, 'et'],
  [is.AUXILIARY, 'a avait doit est n y ont peut reste s se sera pas ne'],
  [is.LINKING, 'de d à sur pour par'],
  [is.ARTICLE, 'le la les l un une des du'],
  [is.PREFIX, 'un une aucun quelque'],
  [is.DEMONYM, 'russe américain syrien syriens iranien'],
  [is.ABOUT, 'sur'],
  [
    is.FUNCTION_WORD,
    'un une us is on il la le les de des du et en au si tu uno una el los que est',
  ],
  [
    is.PARTICLE,
    'al el as ad an ar ash at az de del della der di du von van bin ben ibn ter аль эль де аш ан ад دي',
  ],
  [is.PREFIX, 'не'],
  [
    is.PROFESSION,
    `juge entraîneur maître instituteur institutrice dentiste chirurgien romancier cinéaste
    réalisateur gardien défenseur attaquant milieu capitaine sergent inspecteur commissaire avocat avocate curé boulanger
    docteure`,
  ],
  [
    is.KIN,
    'père frère sœur oncle tante mère fils fille épouse époux veuve cousin cousine neveu nièce aîné cadet défunt feu famille  homonyme',
  ],
  [
    is.ELSEWHERE,
    ` championnat coupe  penalty  tournoi gardien arbitre joueur joueurs promus club handball
    rugby cyclisme tennis échecs   marathon
    recette sauce frites fromage gratin menu   plats dégustation râpée végétarienne  cuisine restaurant auberge camping
    vacances croisière randonnée réalisateur cinéma  saison épisode opéra orchestre chorale exposition peintre  tableaux
    poète roman romans libraire théâtral dentiste clinique chirurgien kinésithérapeute neutrons accélérateur
    mariage obsèques enterrement jardinage chien chiens chat élevage locataire loyer bail
    chiffre actionnaires dividende trimestre startup faillite`,
  ],
  [
    is.CITY,
    `hôtel hôtels restaurant restaurants café cafés tours murs remparts cathédrale marché souk souks touristes visiteurs pont ponts
    neige pluie canicule chaleur météo marathon taxis loyers appartement appartements immeuble mairie périphérique
    dort étouffe grelotte zoo opéra stade`,
  ],
  [
    is.ACTS,
    `livre livrait fournit bloque bloqué dénonce dénonçait critique juge réclame insiste hésite envoie envoyé
    négocie renvoie répond répondu arme finance salue regrette promet compte plaide ète accusent
    campe mise temporise tergiverse accepte accepté suspend suspendu
    convoque convoqué expulse expulsé impose imposé lève levé maintient maintenu garde reconnaît reconnu joue`,
  ],
  [
    is.STANCE,
    'patience veto axe émissaire diplomatie diplomates ambassadeur stratégie volonté silence feu offre refus menaces promesses alliance bras parrain parrains protégé',
  ],
  [
    is.AFFAIRS,
    `attentat attentats groupe organisation jihadistes djihadistes combattants terroristes terrorisme milice miliciens
    frappes armée troupes soldats armes chimiques inspecteurs résolution conseil sécurité président présidente
    diplomatie diplomate parlement ambassade réfugiés offensive siège massacre embargo insurgés révolte
    frontière crise paix cessez transition humanitaire coalition`,
  ],
  [is.FUNCTION_WORD, 'poutine poutines'],
  [is.INSTITUTION, 'père fils aîné cadet'],
  [is.ELSEWHERE, 'poésie gastronomie'],
  [is.KIN, 'voisin voisine'],
  [is.OPENER, 'lorsque puisque tandis quoique parce afin dès tant tout'],
  // Lakes, schools and streets have their names behind a word in small letters.
  [
    is.KIN,
    'autre frères sœurs jumeau jumeaux prénommé dénommé surnommé lac barrage lycée collège quai allée rue stade boulevard',
  ],
  [
    is.ELSEWHERE,
    ` buteur gardienne prolongations championnats podium médaille médailles
    nageur nageuse haies peloton cycliste basket basketball volley judo escrime boxe boxeur voile régate patinage
    biathlon slalom skieur skieuse supporteur supporteurs vestiaire
    horlogerie manufacture montres joaillier défilé couturier parfum
    patronat syndicats syndicat salariés salaires grève
    beurre farine sucre œufs poêle cuillère oignons ail tarte gâteau dessert vin bière cuisinier cuisinière
    traiteur serveur serveuse pâtisserie pâtissier boulangerie boucherie
    tournée rappeur guitariste batteur bassiste pianiste violoniste ténor soprano chorégraphe danseur danseuse
    comédie tournage scénario scénariste vedette spectateurs théâtre comédien comédienne
    poème poèmes dessinée éditeur parution
    archéologie fouilles géologie botanique papillon oiseaux poissons baleine

    échographie radiographie comprimés ordonnance
    élève élèves baccalauréat collégiens lycéens cantine crèche
    logiciel cylindrée berline pneus
    brocante antiquaire enchères timbres
    usagers`,
  ],
  [
    is.ACTS,
    `punit puni sanctionne sanctionné insiste insisté persiste pèse gagne perd tergiverse
    souhaite souhaité entend voulait voulu tient tenait cherche cherchait veille redoute redouté
    approuve approuvé réplique répliqué rétorque jure promis proteste protesté marchande tolère
    soupçonne nie nié confirme confirmé répète répété rappelle rappelé`,
  ],
  [
    is.STANCE,
    `annonce annonces déclaration déclarations avertissement avertissements
    accusation accusations conditions condition promesse concessions concession calculs calcul
    intentions intention ambitions objectif objectifs stratégies médiation médiateur envoyé
    gouvernement régime `,
  ],
  [
    is.DEALING,
    `convaincre convaincu persuader persuadé rassurer forcer contraindre contraint isoler isolé
    presser pressé accuser défier fâcher froisser ménager`,
  ],
  [is.ELSEWHERE, 'téléphérique promenade panorama guidée pavés terrasses escalier'],
  [
    is.ELSEWHERE,
    `recette cuillère cuillères farine beurre sucre oignons cuisson pâtissier pâtisserie boulangerie
    boulanger fromage terrasse serveur serveuse traiteur cheddar sauce frites râpée
    penalty championnat maillot vestiaire cycliste peloton marathon nageur nageuse judo escrime
    tennis rugby pétanque handball chanteur chanteuse album concert guitare batteur orchestre
    chorale répétition tournage réalisateur comédien comédienne scénario doublage figurant épisode
    chatte chat chien chienne braque caniche vétérinaire chiot terminus rame métro tramway paquebot
    croisière cabine matelot incendie extincteur stockées charade devinette énigme
    déesse pyramide momie loyer locataire piscine lycée collège élève élèves bulletin cantine
    récréation professeure`,
  ],
  [
    is.AFFAIRS,
    `otages otage capturés capturé exécutés exécuté exécution exécutions décapité décapités
    décapitation aériennes aérienne bastion fief`,
  ],
  [is.DEALING, 'sans ménager rassurer'],
  [is.STANCE, 'infléchissement inflexion revirement émissaire chantage'],
  [is.AFFAIRS, 'guerre obus sarin rebelles chimiques bombardé bombardés arsenal'],
  [is.ELSEWHERE, FRENCH_ELSEWHERE],
  [
    is.COUNTRY,
    'syrie russie turquie irak liban jordanie égypte libye chine allemagne japon inde arménie géorgie tchétchénie afghanistan yémen tunisie',
  ],
];
