import * as is from './classes.ts';
import { GERMAN_ELSEWHERE } from './elsewhere/german.ts';
import type { ClassedWords } from './table.ts';

/** Written for this project. */
export const GERMAN_WORDS: ClassedWords = [
  [is.HONORIFIC, 'herr herrn frau general oberst dr'],
  [
    is.HEAD_OF_STATE,
    `präsident präsidenten präsidentin staatspräsident staatschef staatschefs machthaber machthabers
    könig kanzler kanzlerin diktator diktators diktatoren herrscher staatsoberhaupt kremlchef
    kremlchefs kremlherrscher autokrat autokraten despot regierungschef parteichef vizepräsident`,
  ],
  [
    is.MINISTER,
    'außenminister außenministers außenministerin minister ministers vizeaußenminister premier ministerpräsident',
  ],
  [
    is.DIPLOMAT,
    'botschafter diplomat gesandte gesandter gesandten sondergesandte sondergesandter sondergesandten vermittler unterhändler',
  ],
  [is.LEGISLATOR, 'senator senators abgeordnete abgeordneter kandidat kandidatin'],
  [
    is.SPOKESPERSON,
    'sprecher sprecherin chef chefin leiter leiterin ressortchef amtskollege amtskollegen kollege kollegen',
  ],
  [
    is.EXPERT,
    'historiker historikerin schriftsteller professorin experte expertin professor analyst analystin autor autorin journalist',
  ],
  [is.PLACE_PREPOSITION, 'in im nach aus bei um durch innerhalb'],
  [is.DEALING, 'mit gegen zwischen laut seitens fordert wirft'],
  [
    is.OPENER,
    `der die das den dem des ein eine einen einem einer und oder aber doch auch mit bei nach als wenn
    in im an am auf aus von vom zu zum zur für gegen um über unter vor seit bis durch ohne zwischen
    laut wegen während trotz weil dass ob wie was wer wo warum er sie es wir ihr ich sein seine ihre
    nicht noch nur schon so dann da hier dort heute gestern morgen montag dienstag mittwoch
    donnerstag freitag samstag sonntag januar februar märz april mai juni juli august september
    oktober november dezember`,
  ],
  [
    is.ACTS,
    `sagte sagt erklärte erklärt will wollte lehnt lehnte fordert forderte verlangt unterstützt unterstützte unterstützen warf wirft weist wies bestreitet dementierte droht drohte warnt warnte hofft sieht setzt setzte stellt stellte beharrt besteht plant streiten stützen stützt zeigt zeigte reagiert reagierte antwortete schweigt möchte teilte bot bietet beschuldigt beschuldigte kündigte meldet meldete`,
  ],
  [
    is.STANCE,
    'haltung position politik vorschlag forderung forderungen rolle interessen einfluss unterstützung hilfe verbündete verbündeten verbündeter reaktion antwort plan initiative beziehungen verhältnis druck sicht',
  ],
  [
    is.CITY,
    `flughafen straßen straße bahnhof bürgermeister stadtteil vorort vororte zug flug metro wetter
    museum theater altstadt einwohner`,
  ],
  [
    is.INSTITUTION,
    `straße platz universität konvention flüchtlingskonvention abkommen autosalon salon see park
    zeitung stiftung museum schule bahnhof flughafen`,
  ],
  [is.PREFIX, 'anti pro nicht ex'],
  [
    is.AFFAIRS,
    'staaten verhandlungen gespräche außenminister diplomaten sanktionen regime opposition waffenruhe regierung konflikt krieg bürgerkrieg friedensgespräche gesandter gesandte botschafter rebellen',
  ],
  [
    is.ELSEWHERE,
    'schauspielerin schauspieler film tor tore spiel trainer liga sängerin sänger album roman konzert mannschaft rächer kinderbuch',
  ],
  [
    is.GERMAN,
    `der die das den dem ein eine einen einem einer und nicht mit von für auf ist sich auch dass wird
    sagte über nach bei zum zur im vom aus vor zu gegen durch seit unter zwischen beim ihre ihr sein
    seine sie wir kein keine diese dieser dieses zurück haben hat wurde wurden werden sind aber oder
    noch nur schon mehr wie als laut wegen werfen wirft erklärte sprecher`,
  ],
  [is.AND, 'und'],
  [
    is.AUXILIARY,
    'bleibt habe haben hat hatte ist kann könnte muss sei sind soll sollte werde werden wird würde nicht',
  ],
  [is.LINKING, 'von für aus an auf'],
  [is.ARTICLE, 'der die das den dem des ein eine einen einem einer'],
  [
    is.PREFIX,
    `ein eine einen einem einer eines kein keine keinen keinem keiner keines gemeinsames gemeinsamen
    gemeinsame gemeinsamer gemeinsamem`,
  ],
  [
    is.DEMONYM,
    'russische russischer russischen amerikanische amerikanischer syrische syrischer syrischen iranische',
  ],
  [is.ABOUT, 'über zu'],
  [is.FUNCTION_WORD, 'so es er in im am um du wo da'],
  [
    is.PROFESSION,
    `richter richterin trainer lehrer lehrerin zahnarzt zahnärztin arzt ärztin dirigent historiker
    historikerin schriftsteller regisseur stürmer torwart verteidiger mittelfeldspieler pfarrer kommissar hauptmann
    feldwebel rechtsanwalt anwalt wirt bäcker metzger großmeister pianist geiger`,
  ],
  [
    is.KIN,
    'bruder schwester onkel tante vater mutter sohn tochter ehefrau ehemann witwe cousin neffe enkel familie ältere älteren jüngere jüngeren verstorbene verstorbenen namensvetter eheleute',
  ],
  [
    is.ELSEWHERE,
    `mannschaft  bundesliga regionalliga kreisliga pokal elfmeter abstieg aufstieg  halbzeit schiedsrichter stürmer torwart
    verteidiger spieler fußball handball eishockey schach remis turnier meisterschaft sportdirektor torschützenkönig trainingslager
    rezept soße pommes  speisekarte kneipe bäckerei metzgerei gasthof hotel pension urlaub  ausflug
    krimi  staffel  regisseur kino theaterstück oper orchester chor ballett ausstellung gemälde maler
    züchtet hunde hund katze pferd garten verein vorlesewettbewerb schulhof standesamt hochzeit beerdigung
    zahnarzt praxis klinik patient neutronen teilchen sternwarte
    kläger beklagte mieter vermieter insolvenz aktie umsatz quartal dividende startup`,
  ],
  [
    is.CITY,
    `liegt lag ligt erwacht schläft schwitzt friert wächst moskauer kasaner nowgoroder türme mauern mauer kathedrale dom hotel hotels restaurant restaurants
    cafés café schnee regen hitze touristen tourist besucher marathon stau taxi mieten wohnung wohnungen ausflug reise
    hauptbahnhof rathaus stadtrat innenstadt vorstadt stadion zoo oper basar markt brücke ufer park parks dach`,
  ],
  [
    is.ACTS,
    `liefert lieferte lässt ließ schickt schickte blockiert blockierte kritisiert kritisierte verurteilt verurteilte
    begrüßt begrüßte erwägt prüft sucht suchte drängt drängte dringt pocht besteht rüstet erkennt zweifelt bezweifelt
    befürchtet fürchtet glaubt hält hielt wirbt warb rechnet verhandelt verhandelte bombardiert schweigt lenkt bremst zögert zögerte
    entsendet entsandte verhängt verhängte zieht zog nennt nannte     antwortet mahnt mahnte signalisiert signalisierte
    vermittelt vermittelte finanziert bewaffnet `,
  ],
  [
    is.STANCE,
    'vertreter geduld veto gesandter gesandte wille willen zusage drohung drohungen strategie vorgehen kurs schweigen misstrauen verbündeten partner sorge sorgen außenminister botschafter angebot kalkül nein ja antworten vorwurf vorwürfe achse',
  ],
  [
    is.AFFAIRS,
    `miliz milizen dschihadisten islamisten kämpfer terroristen terrormiliz terrorgruppe anschlag anschläge luftangriffe
    luftschläge armee truppen soldaten waffen inspekteure chemiewaffen resolution sicherheitsrat uno bundesregierung
    präsident präsidenten machthaber kanzlerin minister diplomatie diplomat delegation friedenskonferenz konferenz
    flüchtlinge hilfskonvois offensive front belagerung massaker kriegsverbrechen embargo parlament botschaft
    generalsekretär sondergesandte sondergesandter vermittler übergangsregierung aufständische aufständischen assads`,
  ],
  [is.KIN, 'nachbar nachbarin'],
  [
    is.OPENER,
    'solange sobald falls obwohl nachdem bevor damit indem sofern sodass selbst obgleich bis nun doch denn hat ist wird will kann muss soll darf',
  ],
  [is.AFFAIRS, 'beobachter blauhelme'],
  [
    is.GERMAN,
    `am ans aufs beim bin bist da dabei dafür damit danach daran darauf darüber davon dazu denn dessen deren dich
    dir dort durfte einig einige etwas euch eure fast ganz gegenüber gibt habe hatte heute hier hinter ich ihm ihn
    ihnen ihren ihrem ihrer immer ja jede jeder jedes jetzt jede konnte kann können lässt mal mehr mein meine mich
    mir muss müssen nie niemand nichts ob ohne schon sehr seien seinem seinen seiner seit seid sich sei soll sollen
    solange sondern sowie statt trotz um uns unser unsere viel viele vor während warum weil weiter welche wenn wer
    wieder wird wo wollen wollte worden wurde zwei drei dann doch nun kommt geht legt lehnt weist schickt warnt
    fordert empfing trifft spricht sprach redete reist berät dementiert`,
  ],
  [
    is.KIN,
    'gewisser gewisse gewissen namens brüder schwestern geschwister zwilling zwillinge halbbruder',
  ],
  [
    is.INSTITUTION,
    'planum stausee staudamm damm insel gasse allee ufer brücke schloss kirche kloster turm verlag brauerei werft klinik hütte halle stadion arena quartett ensemble',
  ],
  [
    is.ELSEWHERE,
    `oberliga landesliga verbandsliga zweitliga siegtreffer anschlusstreffer neuzugang doppelpass freistoß
    eckball strafstoß spielminute gruppenphase achtelfinale viertelfinale halbfinale endspiel weltmeister europameister
    olympiasieger weltcup abfahrt slalom biathlon langlauf skispringen rodeln radrennen schwimmer hürden
    reckturner turnerin tennis tischtennis volleyball basketball rugby boxkampf ringer judo fechten segeln regatta
    spitzenbrett turmopfer springer läufer endspielstudie großmeisterin
    antiquariat antiquariats katalog erstausgabe halbleinen auktion auktionshaus sammler briefmarken münzen porzellan
    schmied schmiedemeister klinge tischler schreiner maurer dachdecker handwerker lehrling geselle
    kreuzfahrt flusskreuzfahrt schuhwerk besichtigung stadtführung reiseführer wanderung wanderweg campingplatz
    ferienwohnung sehenswürdigkeit sehenswürdigkeiten glocken
    mehl butter zucker eier sahne ofen pfanne kochtopf esslöffel teelöffel gewürze zwiebeln knoblauch kartoffeln
    nachtisch vorspeise kellner koch köchin bäckermeister wein bier
    sänger sängerin schlagersänger schlagersängerin kabarettist kabarettistin komiker popstar rapper gitarrist schlagzeuger
    bassist tournee hitparade operette dirigentin bratschist cellist
    schauspielhaus drehbuch kinostart hauptrolle nebenrolle komödie thriller zuschauerzahl
    roman lyrik gedicht gedichte novelle erzählung kinderbuchautor
    zertifizieren zertifizierung datenbank programmierer informatik
    hydrologie geologie botanik käfer schmetterling vogel vögel fische wale
    tabletten sonographie ultraschall röntgen diagnose hausarzt
    abitur klassenfahrt turnhalle kindergarten kita
    kfz motorrad hubraum ps limousine kombi gebrauchtwagen reifen`,
  ],
  [
    is.STANCE,
    `ankündigung mitteilung stellungnahme absage entscheidung warnung warnungen erklärung
    erklärungen ablehnung weigerung zustimmung bedingung bedingungen absicht absichten 
         sprecher sprecherin regierung diplomaten diplomat
    diplomatie zugeständnisse zugeständnis versprechen rückendeckung schützling schutzmacht
    einmischung lesart argwohn ärger kritik einwände einwand`,
  ],
  [
    is.ACTS,
    `gab gibt gaben erwidert erwiderte entgegnet entgegnete bestraft bestrafte straft belieferte beliefert
    hofiert spricht sprach wartet wartete beschwert empört mauert taktiert blufft
    einigt einigte trotzt rudert bekräftigt bekräftigte versichert versicherte verspricht
    versprach widerspricht widersprach behauptet behauptete räumt betont betonte erinnert`,
  ],
  [
    is.DEALING,
    `überzeugen überzeugt überreden drängen drängt bewegen zwingen zwingt isolieren isoliert
    besänftigen verärgert verärgern gegenüber zuliebe`,
  ],
  [
    is.AFFAIRS,
    `terrormiliz dschihadisten dschihadist islamisten terroristen terrorist terrorgruppe
    rückkehrer extremisten kämpfer`,
  ],
  [
    is.ELSEWHERE,
    'seilbahn sehenswert sehenswerte aussicht promenade stadtrundgang eintritt öffnungszeiten berlinale',
  ],
  [
    is.ELSEWHERE,
    `welterbe landgang reederei mittagessen tracht trachten blasmusik gefahrgut lithiumbatterien
    batterien gabelstapler spedition führerschein zuckerguss lebkuchen plätzchen kuchen torte mehl
    butter backofen pfanne zwiebeln knoblauch halbmarathon staffellauf zehnkampf weitsprung
    kugelstoßen schwimmer radrennen torschütze anschlusstreffer eckball freistoß nachspielzeit
    auswärtssieg heimsieg tabellenführer boxkampf weltmeister ringrichter handschuhe liniendampfer
    atlantik matrosen werft göttin pharao pyramide mumie mythologie tempel leberwerte ultraschall
    gallenblase niere röntgen kindergarten grundschule klassenfahrt zeugnis abitur turnhalle
    hamster wellensittich aquarium tierheim welpen schlagersängerin schlager volksmusik hitparade
    schallplatte gitarrist schlagzeuger bassist tapete möbelhaus möbel sofa küche badezimmer
    nebenkosten`,
  ],
  [is.DEALING, 'ohne'],

  [is.AFFAIRS, 'Resolutionsentwurf Krieg Waffen Rebellen Giftgas Arsenal Fassbomben'],
  [is.ELSEWHERE, GERMAN_ELSEWHERE],
  [
    is.COUNTRY,
    'syrien russland türkei libanon jordanien ägypten libyen irak katar frankreich großbritannien jemen tunesien georgien tschetschenien',
  ],
];
