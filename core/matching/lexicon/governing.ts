import { ACTS, AFFAIRS, AND, AUXILIARY, DEALING, STANCE } from './classes.ts';
import type { ClassedWords } from './table.ts';

/**
 * What governments do, what is theirs, how they are dealt with, and what elections and parliaments are about,
 * beside the lists of each language: written for this project.
 */
export const GOVERNING: ClassedWords = [
  [
    DEALING,
    `commended commends threatened threatens praised praises chided chides rebuked rebukes mocked mocks
    thanked thanks lectured lectures sanctioned sanctions consulted consults briefed notified notifies
    informed informs assured assures alerted implored begged begs thwarted thwarts appease appeased
    appeasing ridiculed ridicules berated berates offended offends alarmed unnerved outmanoeuvred
    outmaneuvered outflanked challenged challenges reminded reminds trusted distrusted distrust
    exonerated exonerate absolve absolved shamed`,
  ],
  [
    STANCE,
    `hand hands negotiators negotiator behest mercy instigation
    loyalty blame culpability complicity assurances assurance guarantees guarantee concessions`,
  ],
  [STANCE, `عودة انسحاب التزام ضربات رغبة نية تعهد تعهدات استعداد تردد تراجع صمت`],
  [
    ACTS,
    `asked asks pays paid hears heard waited waits learned chose chooses wonders finds found watched
    watches treats deutet stoppt знает спросит устал устала applaudit`,
  ],
  [DEALING, 'plier pousser amener céder'],
  [STANCE, 'voice cheap costly awkward convenient embarrassing humiliating'],
  [AFFAIRS, 'extremist extremists radicalised radicalized jihad recruits executions'],
  [
    ACTS,
    `blocks commends commended praises praised fumes fumed stonewalled stonewalls haggles haggled
    boycotted boycotts ratified ratifies adopted adopts tabled circulated circulates gambled gambles
    complained complains regretted regrets disputed disputes conceded scoffed scoffs bridled erupted
    relented relents acquiesced shifted dug digs ignored ignores pretended pretends brandished`,
  ],
  [
    DEALING,
    `gab gaben gibt geben dankt dankte danken droht drohte drohen lobt lobte loben rügt rügte rügen
    beschuldigt beschuldigte beschuldigen kritisiert kritisierte kritisieren verdächtigt bat baten
    verdammt verdammte verspottet verspottete auffordern aufgefordert informierte informiert`,
  ],
  [
    STANCE,
    `fehlen abwesenheit teilnahme unterhändler gesandten alleinschuld marionetten
    gnaden geheiß segen`,
  ],
  [
    ACTS,
    `blockt schäumt lacht tobt veröffentlicht veröffentlichte kontert konterte jubelt triumphiert meint
    meinte findet fand bestätigt bestätigte wiederholt wiederholte lobt lobte rügt rügte beklagt beklagte
    bedauert bedauerte akzeptiert akzeptierte duldet leugnet zürnt zürnte grollt spottet beschließt
    beschloss entscheidet entschied weigert weigerte verweigert verweigerte gewährt protestiert
    protestierte boykottiert boykottierte kommentiert kommentierte verurteilen`,
  ],
  [
    DEALING,
    `accusent accusé accusés dénoncent menacer menacent presse pressent remercie remercié félicite
    félicité critique critiquent blâme blâment prévenir sanctionner sanctionne punir convainc`,
  ],
  [
    STANCE,
    `négociateurs négociateur
    marionnettes main mains ordre ordres bénédiction complaisance`,
  ],
  [
    ACTS,
    `publie publié lance lancé dépêche dépêché réagit réagi fustige fustigé raille moque attend attendait
    observe savoure jubile tranche rappellent redoutent refusent veulent nient parie pariait`,
  ],
  [
    DEALING,
    `похвалила похвалил похвалили благодарит поблагодарил поблагодарила критикует критикуют
    раскритиковал раскритиковала раскритиковали упрекнул упрекнула упрекают винят предупредил
    предупредила предупредили усадить удержать уломать успокоить успокоил переубедить пугает злит`,
  ],
  [
    ACTS,
    `рассудил рассудила рассудили напомнили утверждает утверждают утверждала утверждал подчеркнула
    подчеркнули отметила отметил отметили отмечают полагает полагала уточнили уточнила пояснили
    намекает намекают намекнула намекнул критикует критикуют раскритиковала раскритиковал
    приветствует приветствуют приветствовала решила решил решили думает думают уверена уверен молчат
    признают признаёт признает требовали потребовали предупредили пригрозили пообещали подтвердили
    подтверждают объявили сообщают сообщили ответили отреагировали отказались согласились
    предложили предлагают возражают готовы хотят сочли заверили`,
  ],
  [DEALING, 'مراجعة أمهلت أمهل وبخت شكرت شكر ينتقد تنتقد لوم'],
  [STANCE, 'أحد أحدا يد حليفتها موافقة مباركة ضوء إرادة'],
  [AUXILIARY, 'لم لن قد سوف'],
  [
    ACTS,
    `فأعلنت فأكدت فقالت فرفضت فطالبت فاعتبرت فدعت فردت فتصر فترفض فتتمسك فتقول فترى فتؤكد فنفت
    فحذرت فهددت فتريد`,
  ],
  [
    AFFAIRS,
    `votes voters ballot referendum elections electoral cabinet backbenchers backbencher mps
    legislation lawmakers manifesto parliamentary chancellor politicians political tories wähler
    kabinett bundestag parteitag abgeordnete abgeordneten kanzler kanzlerin politiker scrutin
    référendum députés électeurs выборы выборов референдум депутаты депутатов избиратели политики
    الانتخابات استفتاء نواب السياسة emissions`,
  ],
  [
    ACTS,
    `просит просят просил просила попросил попросила спешит торопится добился добилась добивается
    откладывает отложил отложила оценивает оценил оценила рассматривает изучает хвалит назвал назвала
    называет дает пытается пытался пыталась старается старалась собирается реагирует отреагировала
    отправил отправила послал послала выделил выделила финансирует финансировал вооружает вооружал
    снабжает снабжал продает закупает наращивает нарастила усиливает усилила ужесточил ужесточила
    вмешивается вмешался защищает защищал прикрывает спонсирует контролирует использует использовал
    теряет отменил отменила подписал подписала подписывает нарушает нарушил нарушила соблюдает
    признает верит доверяет сомневается колеблется медлит игнорирует игнорировал терпит
    предпочитает предпочел предпочла одобряет пересмотрит диктует навязывает воюет бомбит бомбил
    прекратил прекратила прекращает возобновил возобновила разорвал разорвала скрывает ищет нуждается
    опровергает опроверг опровергла указывает подчеркивает гарантирует ставит делает смягчил смягчила
    сдерживает вынуждает оправдывает дистанцируется посредничает`,
  ],
  [
    ACTS,
    `vermutet vermutete wertet wertete verfolgt verfolgte nutzt nutzte verdächtigt braucht brauchte
    gewinnt verliert riskiert profitiert fordern wollen erwarten erwartet erwartete bewertet stoppte
    verzichtet verzichtete verschiebt verschob erhöht erhöhte verschärft verschärfte lockert hebt
    verkauft verkaufte kauft kaufte beginnt unterzeichnet unterzeichnete bricht brach toleriert
    ignoriert ignorierte interveniert intervenierte mischt hilft half schützt schützte steuert
    unterstellt dementiert streut verstimmt verärgert`,
  ],
  [
    ACTS,
    `cède freine paie accueille utilise craignait redoutait exigeait réclamait soutenait refusait
    affirmait estimait accusait voulait proposait espérait comptait jugeait armait finançait livrait
    négociait hésitait ignore ignorait méprise évite obtient obtenu intervient interviennent vend
    achète profite risque dicte recule multiplie presse pousse bombarde bombardait couvre protège
    condamnait saluait niait démentait tiennent livrent arment financent soupçonnent`,
  ],
  [
    ACTS,
    `declines rebuffed rebuffs spurned spurns mooted moots escalated escalates bankroll stonewall
    stonewalling backtracked backtracks disagreed disagrees disagree protects protected protecting
    benefits benefited profits profited fights fought fails failed struggles struggled succeeded
    acts acted aims aimed uses used loses wins won risks risked trusts abandoned
    abandons betrayed betrays sells sold buys bought bombing arming funding protesting
    watches read reads judged judges`,
  ],
  [AND, 'nor ni ни'],
];
