/**
 * Words of which a text about affairs of state has hardly any, one matter after the other: written for
 * this project from common knowledge.
 */
export const GERMAN_ELSEWHERE = `
  zahnärzte hausärzte hautarzt kardiologe kardiologie onkologie radiologie röntgenbild
  computertomographie blutdruck cholesterin diabetes allergien rheuma arthrose physiotherapie
  hebamme hebammen narkose antibiotika hustensaft kniegelenk bandscheibe schnupfen migräne
  strafraum abpfiff torlos torlose unentschieden weltmeisterschaft
  mikroskop mikroskope pipetten spektrometer spektroskopie reagenzglas enzym photonen elektronen
  moleküle chromosomen genom quantenphysik thermodynamik chromatographie polymere oszilloskop
  betriebssystem programmieren computerspiel computerspiele videospiel videospiele spielkonsole
  tastatur
  hörsaal vorlesung vorlesungen abiturient abiturienten klassenzimmer pausenhof studentenwohnheim
  schulferien stundenplan nachhilfe bachelorarbeit masterarbeit matheunterricht gymnasiasten
  immobilienmakler eigentumswohnung eigentumswohnungen altbau schlafzimmer wohnzimmer fliesen
  tapeten parkett dachboden mietvertrag kaltmiete heizkörper matratze kleiderschrank einbauküche
  quadratmeter baufinanzierung
  straßenbahn straßenbahnen haltestelle haltestellen fahrkarte fahrkarten fahrgast fahrgäste
  bahnsteig nahverkehr buslinie buslinien schienenersatzverkehr regionalexpress
  dampflok dampfloks dampflokomotive modelleisenbahn modellbahn museumsbahn schmalspurbahn
  triebwagen
  winterreifen kofferraum cabrio tachometer vergaser zylinderkopf auspuff zündkerze motorräder
  motorradfahrer mofa oldtimer fahrschule autohaus lenkrad
  gartenarbeit gärtnerei blumenbeet tulpen narzissen hortensien orchideen rasenmäher kompost
  stauden sträucher gießkanne hochbeet gurken gurke tomaten tomate kürbis spinat erdbeeren
  erdbeere himbeeren heidelbeeren kirschbaum apfelbaum schrebergarten gewächshaus
  kühe milchkühe kälber ferkel hühner hennen schafe ziegen ziege gänse enten mähdrescher
  bauernhof kuhstall schweinestall imker bienenstock bienen weinberg weinberge winzer weinlese
  katzen kater welpe meerschweinchen kaninchen papageien goldfisch tierarzt tierärztin dackel
  schäferhund eichhörnchen schmetterlinge libelle ponys tierpark pinguine giraffen
  pfannen suppe suppen salat salate eintopf schnitzel bratwurst currywurst kartoffelsalat knödel
  spätzle nudeln pizzeria lasagne zwiebel petersilie schnittlauch basilikum zimt käse joghurt
  kochbuch kochrezept kellnerin lecker leckere
  bäckereien brötchen brezel brezeln torten teig hefe mürbeteig puderzucker backpulver waffeln
  kekse apfelkuchen konditorei
  brauereien weißwein rotwein riesling sekt glühwein schnaps apfelsaft limonade
  bluse pullover strickjacke turnschuhe handtasche handtaschen dessous modenschau laufsteg
  brautkleid
  lippenstift wimperntusche nagellack friseur friseurin frisur frisuren hautpflege gesichtscreme
  ohrringe halskette armbänder juwelier juweliere goldschmied edelsteine armbanduhr armbanduhren
  uhrmacher
  gitarre gitarren gitarristin schlagzeug saxophon saxofon posaune klarinette flöte geige geigen
  geigerin violine klavier pianistin akkordeon mundharmonika keyboarder sängerinnen alben hiphop
  rapperin sinfonie sinfonien symphonie sonate sopran bariton philharmonie sinfonieorchester
  blaskapelle musikverein musikfestival opern melodie melodien refrain
  kinofilm kinofilme drehbuchautor regisseurin spielfilm spielfilme fernsehserie kriminalroman
  kriminalromane hauptdarsteller hauptdarstellerin zeichentrickfilm taschenbuch hörbuch hörbücher
  theaterstücke tänzer tänzerin tänzerinnen choreograf choreografin choreographin bühnenbild
  kostüme kabarett musical musicals puppentheater
  ölgemälde bildhauer bildhauerin skulptur skulpturen aquarell aquarelle malerin keramik
  vernissage kunstmuseum kunsthalle kupferstich
  archäologe archäologen archäologin ausgrabung ausgrabungen steinzeit bronzezeit jungsteinzeit
  hünengrab dinosaurier
  kirchenchor chöre pfarrei pfarrgemeinde gottesdienste orgel konfirmation konfirmanden
  ministranten rosenkranz pfarrerin gesangbuch krippenspiel
  fußballer torhüter tabellenplatz trikot leichtathletik hochsprung schwimmerin skirennen
  eiskunstlauf yoga pilates fitnessstudio turnverein
  ultralauf radsport radfahrer rennrad mountainbike segelboot segelboote segelschiff kanu kajak
  ruderer ruderboot hausboot leuchtturm
  pferderennen galopprennen dressurreiten springreiten reitpferd reitverein
  schachspieler schachturnier schachclub skat doppelkopf kartenspiel kegelverein kreuzworträtsel
  briefmarkensammler
  gewitter schneefall regenschauer nieselregen luftfeuchtigkeit sonnenschein glatteis
  wettervorhersage bewölkt sonnig höchstwerte
  wanderungen wanderwege rucksack wohnmobil wohnmobile ferienwohnungen ferienhaus jugendherberge
  hotelzimmer badestrand strandurlaub kreuzfahrtschiff skigebiet skigebiete berghütte radweg
  radwege wasserfall
  todesanzeige traueranzeige bräutigam oma opa enkelin enkelkinder kleinkind kleinkinder
  kinderwagen windeln schnuller spielzeug krabbelgruppe schwiegermutter liebeskummer verliebt
  partnersuche
  ladendieb ladendiebe ladendiebstahl taschendieb taschendiebe einbrecher wohnungseinbruch
  fahrraddiebstahl trickbetrüger enkeltrick fahrerflucht
  supermarkt supermärkte kassiererin gutschein gutscheine rabatt rabatte filiale filialen
  aktionär aktionäre aktionären quartalszahlen girokonto sparbuch bausparvertrag steuerberater
  onlinehändler
  betriebsrat betriebsräte tarifrunde lohnrunde warnstreik warnstreiks kurzarbeit azubi azubis
  bebauungsplan kanalisation kläranlage parkplatz parkplätze parkhaus gehweg gehwege schlaglöcher
  stadtbücherei freibad hallenbad straßenlaternen müllabfuhr biotonne ortsumgehung kreisverkehr
  stricken häkeln stickerei nähmaschine schreinerei tischlerei damaszenerstahl taschenmesser
  küchenmesser schleifstein amboss edelstahl drechseln töpfern töpferei basteln
  segelflugzeug segelflieger flugschau modellflugzeug doppeldecker heißluftballon
  teleskop teleskope galaxie galaxien asteroiden komet kometen exoplaneten milchstraße astronom
  astronomen mondfinsternis sonnenfinsternis
  leber nieren niere oberbauch gallenblase milz carport dachstuhl kleingarten
  gewerkschaft mindestlohn arbeitgeberverband uhrenindustrie tarifrunde tarifvertrag verfilmung verfilmungen ermittler krimi krimis
  zeitnot nationalliga kreisliga bezirksliga landesliga regionalliga brettern tabellenvierter tabellendritter tabellenzweiter tabellenletzter giebel kreisstraße feuerwehr boxen boxkampf boxkämpfe titelverteidiger kontrahent
  innenlager kurbel kurbeln
  rückkampf favorit boxen fechten carport feuerwehr ortsteil giebel kreisstraße
  meteorologe meteorologen dauerfrost tiefstwerte tauwetter prellungen einsatzleiter
  sid biathletinnen biathleten bundestrainer podest neuschnee heimweltcup strafrunden limette granatapfel
  safran walnuss ruhetag hauptgerichte lernplattform passwort hochzuladen sommersemester
  spieltag heimspiele heimspielen auswärtsspiel auswärtsspiele testspiel testspiele
  freundschaftsspiel hinrunde rückrunde sportverein pokalspiel rekordmeister nationalmannschaft
  tabellenführung
  führungstreffer kopfball abwehrspieler innenverteidiger nationalspieler nationalspielerin
  cheftrainer tabellenspitze klassenerhalt abstiegskampf zweitligist drittligist bundesligist
  bundesligisten kreuzbandriss
  handballer handballerinnen basketballer tennisspieler weltmeisterin olympiasiegerin goldmedaille
  silbermedaille bronzemedaille weltrekord skispringer rennfahrer radprofi läuferinnen schützenfest
  grundschüler gesamtschule schulleiterin schulleiter klassenlehrerin einschulung wintersemester
  dozentin musikschule volkshochschule erzieherinnen biologie mensa mitschüler
  beet beete hecke hecken unkraut kräuter rosmarin thymian lavendel sonnenblumen schnecken
  obstbäume hobbygärtner laub geranien zimmerpflanzen blumenstrauß
  apfel birnen kirschen pflaumen rhabarber spargel bohnen erbsen linsen möhren karotten paprika
  brokkoli blumenkohl sauerkraut pilze champignons auberginen
  schweine rinder kuh pferde pferden hofladen
  igel frösche kröten fledermäuse wildschweine rehe affen tierpfleger hündin insekten wildbienen
  delfine forellen angler
  zutaten olivenöl pfeffer zitronensaft zitrone schokolade marmelade honig nüsse mandeln quark
  parmesan schinken speck wurst würstchen hackfleisch steak bratkartoffeln vegane vegetarische
  mozzarella gulasch sauerbraten köstlich
  köche küchenchef imbiss biergarten gastronom weine eisdiele schmeckt schmecken gastwirt
  schauer wetterdienst sturmböen windböen niederschläge
  komödien quizshow dreharbeiten filmfestival filmpreis fernsehfilm schauspielerinnen darsteller
  kinos leinwand comic comics einschaltquoten filmmusik
  rockband musikerin musikerinnen komponist komponisten konzerte konzerten konzertsaal trompete
  singt lieder musikalische musikalischen chorleiter chorleiterin popmusik rockmusik
  uraufführung intendantin theatergruppe zirkus zauberer tanztheater aufführungen
  romanen kurzgeschichten buchhandlung bilderbuch kinderbücher schriftstellerin literaturpreis
  künstlerin künstlerinnen galerist galeristin kunstwerke kunstwerk ausstellungen kuratorin
  kunstverein fotografien malerei heimatmuseum heimatverein museen fachwerkhaus fossilien
  kleid hosen blusen hemd outfit outfits modedesigner kosmetik schmuck sonnenbrille tattoos
  designerin röcke
  patientin patientinnen rückenschmerzen kopfschmerzen husten erkältung apotheke apothekerin
  vitamine kalorien übergewicht demenz brustkrebs massage sauna wellness physiotherapeutin
  hausärztin
  kleinwagen fahrrad fahrräder radler pedelec gegenverkehr alkoholisiert promille sachschaden
  radfahrerin autofahrerin beifahrerin
  lokomotiven bahnübergang gleise busfahrer bushaltestelle schaffner
  regal teppich kinderzimmer badewanne waschmaschine kühlschrank staubsauger einfamilienhaus
  einfamilienhäuser mehrfamilienhaus erdgeschoss dachgeschoss treppenhaus balkone vorgarten
  spielplatz spielplätze neubaugebiet bauhof wertstoffhof mülltonnen ortskern ortsvorsteher
  fußgängerzone stellplätze mehrzweckhalle schwimmbad gemeindehaus grünflächen
  braut brautpaar trauung flitterwochen großeltern
  pastorin diakon kirchengemeinde erstkommunion firmung pfarrkirche organistin posaunenchor
  adventszeit weihnachtsbaum taufe kantor kirchturm
  brettspiele laptop browser akku kopfhörer grafikkarte
  sonnensystem sternbild vollmond raumsonde
  bohrmaschine flohmarkt trödelmarkt
  urlauber wohnwagen wanderer wandern skifahrer frühstück ausflüge radtour freizeitpark gästehaus
  übernachtungen skipiste
  geschäftsjahr verkäuferin onlineshop discounter sortiment baumarkt drogerie kundin kundinnen
  schnäppchen
  diebe diebesgut geldbörse geldbeutel unfallflucht
`;
