import * as is from './classes.ts';
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
  [is.EXPERT, 'experte expertin professor analyst analystin autor autorin journalist'],
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
    'verhandlungen gespräche außenminister diplomaten sanktionen regime opposition waffenruhe regierung konflikt krieg bürgerkrieg friedensgespräche gesandter gesandte botschafter rebellen',
  ],
  [
    is.ELSEWHERE,
    'schauspielerin schauspieler film premiere tor tore spiel trainer liga sängerin sänger album roman konzert mannschaft rächer kinderbuch',
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
    is.DEMONYM,
    'russische russischer russischen amerikanische amerikanischer syrische syrischer syrischen iranische',
  ],
  [is.ABOUT, 'über zu'],
  [is.FUNCTION_WORD, 'so es er in im am um du wo da'],
];
