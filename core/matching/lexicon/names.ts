import * as is from './classes.ts';
import { inCases } from './russian-cases.ts';
import type { ClassedWords } from './table.ts';

/**
 * Frequent given names, where capitals do not tell (Arabic, headlines, German nouns) or
 * where a word opens a sentence: written down for this project from common knowledge, for
 * the languages and regions of the pack's subjects. Put together when asked for, as declining
 * takes milliseconds.
 */
export const givenNames = (): ClassedWords => [
  [
    is.GIVEN_NAME,
    `aaron adam adrian alan albert alex alexander alexandra alice amanda amy andrea andrew andy angela
    ann anna anne anthony arthur barbara barack ben benjamin bernard beth betty bill billy bob bobby
    brian bruce carl carol caroline catherine charles charlie charlotte chelsea chris christian
    christina christine christopher claire colin craig daniel danny dave david dean deborah denis
    dennis denzel derek diana diane donald donna doris dorothy doug douglas eddie edward eileen
    elizabeth ellen emily emma eric erica ernest ethan eugene eva evelyn fiona frances francis frank
    fred gareth gary gavin geoff geoffrey george gerald gerard gilbert glenn gloria gordon grace
    graham greg gregory hannah harold harry heather helen henry howard hugh ian irene isaac jack
    jackie jacob james jane janet jason jay jean jeff jeffrey jennifer jeremy jerry jesse jessica jill
    jim jimmy joan joanna joe joel john johnny jonathan jordan joseph joshua joyce judith julia julian
    julie justin karen karl kate katherine kathleen kathy keith kelly ken kenneth kevin kim larry laura
    lauren lawrence lee leo leon leonard lewis linda lisa liz louis louise lucy luke lynn margaret
    maria marie marilyn mark martha martin mary matthew maureen max megan melissa michael michelle mike
    miranda molly nancy natalie nathan neil nicholas nick nicole nigel noah nora norman oliver olivia
    oscar owen pamela patricia patrick paul paula peter phil philip phillip rachel ralph ray raymond
    rebecca richard rick rob robert robin rodham roger ron ronald rory rose ross roy russell ruth ryan
    sally sam samantha samuel sandra sara sarah scott sean sharon sheila shirley simon sophie stanley
    stella stephen steve steven stuart sue susan suzanne ted teresa terry thomas tim timothy tina tom
    tommy tony tracy trevor tyler victor victoria vincent virginia walter wayne wendy will william
    zach zoe hillary dewitt booker kerry clinton hugo georges pierre jacques françois michel nicolas
    philippe alain bernard claude hans klaus jürgen wolfgang stefan sebastian sabine monika ursula
    ljudmila ludmila lyudmila
    ahmed ahmad ali amr asma assad basel bassel bushra fatima firas habib hafez hafiz hafis hamza hasan
    hassan hussein hossein ibrahim ismail jamal jamil karim khaled khalid layla leila maher mahmoud
    majd mohamed mohammad mohammed muhammad mustafa nabil omar rami ramzi ramzy rifaat rifat said samir
    sami tariq walid waleed yasser yousef youssef yusuf ziad zein
    alexei aleksei alexey anatoly andrei andrey boris denis dmitri dmitry igor ivan konstantin maxim
    mikhail nikita nikolai oleg pavel pyotr roman sergei sergey stepan svetlana tatiana tatyana valery
    vasily viktor vladimir vyacheslav yevgeny yuri`,
  ],
  [
    is.GIVEN_NAME,
    `александр алексей алексея анатолий андрей антон борис вадим валерий василий виктор владимир
    вячеслав георгий григорий даниил денис дмитрий евгений иван ивана игорь илья константин леонид
    башар максим мао михаил никита николай олег павел петр роман семен сергей станислав степан федор юрий анна
    анны елена ирина мария марина наталья ольга светлана татьяна юлия екатерина людмила людмилы джон
    джордж билл билла биллу биллом хиллари челси роджер кен роберт майкл джеймс том дэвид питер хафез
    хафеза хафезу хафезом махер махера асма асмы басиль рифат рифата мухаммед ахмед али хасан ивану
    александра александру сергея михаила владимира`,
  ],
  [
    is.GIVEN_NAME,
    `محمد أحمد حسن حسين محمود مصطفى عمر خالد وليد سمير كمال جمال يوسف إبراهيم رمزي حافظ ماهر باسل
    أسماء بشرى رفعت بيل هيلاري تشيلسي جورج جون روجر دينزل توم ديفيد مايكل روبرت كريم طارق هاني نبيل
    سعيد فاطمة زينب ليلى مريم سارة نور إيفان سيرغي فلاديمير الكسندر ميخائيل آنا ماريا كيري وأسماء
    وماهر وحافظ`,
  ],
  [
    is.GIVEN_NAME,
    inCases(`абрам аврам адам аким александр алексей альберт анатолий андрей антон аркадий арсений артем артур
      афанасий богдан борис вадим валентин валерий валентина варвара василий вениамин  вероника виктор виталий
      владимир владислав владлен всеволод вячеслав геннадий георгий герман глеб григорий давид даниил даниэль демид демьян денис
      дмитрий евгений евгения егор елизавета елена ефим жанна захар зинаида зоя иван игорь илья иннокентий инна иосиф ирина
      казимир камиль карл кирилл клавдия клим константин ксения кузьма лариса леонид леонтий лидия лилия
      любомир людмила макар максим марат маргарита марина мария марк марфа матвей мирон митрофан михаил мстислав мурат
      назар наталья наталия никита никифор николай нина оксана олег ольга осип остап павлик пантелей пахом пелагея платон
      полина порфирий прасковья прохор радий раиса рашид ренат ринат родион  роман ростислав руслан рустам савва савелий светлана
      святослав семен серафим сергей софья станислав степан тамара тарас тарасий татьяна тигран тимофей тимур тихон трофим
      ульяна федор федот феликс филипп фома харитон эдуард эльвира эльдар эмиль эмма эрик юлиан юлия юрий яков яна ярослав
      валид башир хасан хусейн мустафа мухаммед ибрагим исмаил юсуф карим самир рами зияд омар халед джамал
      билл роберт ричард уильям генри томас чарльз фрэнк джозеф керри стивен дэвид марта моника анджела`),
  ],
  [
    is.GIVEN_NAME,
    'павел павла павлу павлом лев льва льву петр петра петру пётр фёдор семён артём алена алёна ',
  ],
  [
    is.GIVEN_NAME,
    `عبد  خليل إسماعيل سليمان داود موسى عيسى زياد رامي سامي  فؤاد نزار غسان مروان هيثم فيصل
    سلمان ناصر   حمزة بلال ياسر وائل  حسام أنس أيمن رامز فادي شادي       لؤي
    هشام وسام مازن عصام  مجدي  سامح تامر هناء  ريم رانيا سلمى سعاد نادية سميرة لينا دينا  
    رغد بيتر بول مارك ستيف جيمس ويليام أنطون نيكولاي يوري أندريه ديمتري أليكسي فيكتور بوريس أوليغ إيغور رومان`,
  ],
  [
    is.GIVEN_NAME,
    `achim adelheid alfred alois andreas anja anke annette anton antje armin arne astrid august axel bärbel benedikt
    bernd bernhard bert birgit björn bodo brigitte burkhard carsten christa christel christof christoph cornelia dagmar
    detlef dieter dietmar dirk dorothea eberhard eckhard edgar edith egon elfriede elisabeth elke elsa emil erich erika ernst
    erwin eva ewald felix ferdinand florian frank franz franziska frieda friedrich fritz gabriele georg gerd gerda gerhard
    gernot gertrud gisela gottfried gregor gudrun günter günther gustav hannelore hannes harald hartmut hedwig heike heiko heiner
    heinrich heinz helene helga helmut herbert hermann hilde holger horst hubert ingeborg ingrid ingo irmgard isolde jakob
    jens joachim jochen johann johanna johannes jörg josef jutta kai karin karsten kaspar katharina katja katrin
    kerstin konrad kornelia kurt lars lena leopold lieselotte lothar lotte ludwig lutz magda magdalena manfred manuela marco
    mareike margarete margot marianne markus marlene mathias mathilde matthias maximilian melanie michaela nadine norbert olaf ole oskar
    oswald ottmar otto petra philipp rainer ralf regina reinhard reinhold renate roland rolf rosa rosemarie rudi rudolf
    rüdiger ruth siegfried sigrid silke silvia sonja stefanie steffen susanne sven swen theo theodor thorsten tilo tobias
    torsten udo ulf uli ulla ulrich ulrike uschi ute uwe veronika volker waltraud werner wilfried wilhelm willi willy winfried wolf`,
  ],
  [
    is.GIVEN_NAME,
    `adèle adrien agathe agnès aimé alexandre alexis aline alphonse amélie anaïs andré anatole antoine antoinette
    arnaud arthur aude aurélie aurélien baptiste bastien béatrice benoît bérénice bertrand blaise brigitte camille carole
    cécile céline charlène christelle christiane christophe clémence clément clotilde colette corentin cyril damien danielle
    delphine denise didier dominique edgard edmond édouard élise élodie émile émilie emmanuel emmanuelle éric étienne eugénie
    évelyne fabien fabienne fabrice félix fernand ferdinand florence francine franck frédéric gaston gaël geneviève georges gérald gérard
    germaine ghislain gilbert gilles ginette grégoire guillaume gustave guy gwenaëlle hélène henri henriette hervé hippolyte hubert
    hugues isabelle jacqueline jérémie jérôme jocelyne joël josé josette josiane joséphine jules juliette laurence laurent
    léa léo léonie lionel loïc luc lucien lucienne ludovic madeleine marcel marcelle margaux marguerite mariette marine martine mathieu
    mathilde maud maurice maxime michèle mireille monique muriel nadège nathalie noémie odette odile olivier pascal pascale patrice
    paulette pauline philibert quentin raoul raphaël régine régis rémi rené renée robin rodolphe roland romain sabine sébastien
    serge séverine simone solange stéphane stéphanie suzanne sylvain sylvie tanguy théo théodore thérèse thibault thierry tristan ugo
    valentin valérie véronique vincent violette virginie viviane xavier yann yannick yves yvette yvon yvonne zoé`,
  ],
  [
    is.GIVEN_NAME,
    `adil afif aisha akram alaa amal amina amir anwar aram ashraf ayman aziz bilal dina elias fadi fahd faisal farid
    farouk fayez ghassan haitham hala hani hanan haroun hisham hossam huda ibtisam imad issa iyad jaber jalal jawad jihad
    kamal kareem khalil lina luay mahdi mazen mona mounir mukhtar munir nadia nadim nasser nizar nour osama qasim rafik rania rashid
    riad rida rula saad sadiq saeed salah salem salma salman samer samira shadi sharif suleiman suhail taha talal tamer
    wael wissam yahya yasmin zaid zaki zaynab zuhair arseny artem artyom bogdan dimitri egor evgeny fyodor gennady gleb
    grigory ilya innokenty kirill kuzma leonid lev lidia maksim marat matvey misha nadezhda natalia natalya nikolay oksana olga petr platon rodion
    roman ruslan semyon serge sofia stanislav svyatoslav taras timofey timur vadim valentin valeria vera veronika vitaly vsevolod yakov
    yana yaroslav yelena yulia zakhar zoya alistair angus archie barry bart brad bradley brent brett bridget bryan byron callum cameron
    cathy cecil chad chester clara clarence clark cliff clifford clint clive cody connor cynthia dale dan darren daryl dawn debbie dexter
    dick don donovan duncan dustin dwight dylan earl edgar edna edwin eleanor elliot elsie elton elvis erin esther evan felicity floyd forrest franklin freddie
    gail geraldine gina ginny gladys glen gwen hamish hank harriet harvey hazel hector herb herbert herman hilda holly homer horace imogen ingrid
    irma irving isabel ivy jasper jeremiah jerome joanne jodie josephine joy kelvin kirk kirsty kurt kyle lance leah leroy leslie lester lewis lillian lloyd lois
    lorna lorraine louisa lucille luther mabel marcus marge marian marion marjorie marvin maude mavis merle mildred milton minnie mitchell morris muriel myrtle
    naomi nathaniel ned nelson nettie nina norma olive opal otis otto owen pat patsy pearl peggy penny perry phoebe phyllis priscilla quentin ralph randy
    reggie reginald rhoda rita roberta rodney roland roosevelt rosalind rosemary roxanne rufus rupert sadie salvatore selma sheldon shane shannon sherman sid sidney
    solomon spencer stacy stan stuart sylvester sylvia tamara theodore thelma todd tristan troy vanessa vera vernon viola vivian wallace wanda warren
    wesley wilbur willie winston yvonne zachary shah khan nouri
    alwin annegret annika ansgar arno babette bastian beate britta carola claudia corinna dietrich
    edda elmar falk folker frauke friedhelm gabi gerlinde gero gunnar hanna hanno heide heidi
    helge henning henrik ilona ilse imke ines inge jana janina jonas jörn justus käthe kirsten
    klara kordula korbinian lennart leonie liselotte lorenz ludger luise lukas maike maja malte
    margit marit martina meike mirko moritz nils roswitha ruprecht sascha sigmar svenja tanja
    thilo torben veit verena viktoria wiebke wolfram alban albertine alix amandine andrée ange
    annick ariane armand audrey axelle barthélemy basile bernadette boniface brice bruno capucine
    cédric chantal clarisse claudine clothilde coralie corinne cyrille danièle dorothée éléonore
    éliane éloïse enzo estelle eugène fanny faustine flavien flora floriane françoise frédérique
    gabin gaëlle gaëtan gaspard geoffroy georgette germain ghislaine gisèle hortense huguette inès
    jeanne jeannine jérémy joëlle julien justine kévin laure laurie léon liliane lucie ludivine
    maël magali maëlle manon marc marceline marius marthe martial mattéo matteo maxence mélanie
    mélissa micheline noé ophélie paule paulin perrine philippine pierrette raymonde rémy renaud
    romane roselyne sabrina salomé sandrine solène théophile thibaut timothée ulysse valentine
    victorine alfie amber ashley barney becky bernie betsy brady brandon brenda bret britney
    brooke bryce candace casey chuck claudette clayton colby colleen corey courtney curtis daisy
    darlene darrell declan derrick desmond devin dominic doyle duane dwayne ebony ed elaine
    elliott ellis elmer emmett ethel eunice everett ezra fay fern finn frederick garrett gemma
    glenda greta hailey hattie hayden iris jade jake jared jasmine jeanette jenna jermaine jo josh
    juan judy kara katie kay kelsey kendall kenny kerri kieran kimberly kristen kurtis leigh liam
    lindsay lucas lyle mackenzie madeline malcolm mandy marcia marlon marshall mason maxine maya
    melody melvin mervyn milo monica morgan morten morton myra natasha neal nellie noel orville
    paige pam patty penelope percy quincy ramona randall raquel rene rex rhonda ricardo ricky
    riley robyn roderick ronnie rosalie roxy ruby sandy seth shaun sherwin silas sonia stacey
    stephanie stewart sybil tabitha tanya tara taylor terence terrence tessa thaddeus tiffany toby
    toni travis trudy ty tyrone valerie vaughn velma veronica vic vicky vince violet virgil
    vivienne wade wendell wes whitney wilfred willa willard wilma wyatt`,
  ],
  [
    is.GIVEN_NAME,
    `بيوتر شيروين ألكسندر أليكس أنطونيو باتريك برنارد فيليب لويس لويز كارل كارلوس كلارا جوليا
    جوليان إيما إميل إلين أوليفر أوسكار ألبرت ألبير أدريان فرانسوا فرانك فرانكلين فيليكس هنري
    هنريك هيلين هوارد جاك جاكوب جيم جيمي جيسيكا جينيفر جيرالد جوزيف جوناثان جيري كيفن كينيث لورا
    لاري ليندا ليو مارغريت مارتن مارتا ماثيو ميشال ميشيل مونيكا نيك نيكولا نيكولاس باتريشيا
    باميلا بنجامين براين بروس تشارلز تشارلي تيم تيموثي توماس والتر ريتشارد ريك رالف رايان ساندرا
    سكوت سوزان ستيفن ستيفاني ستيوارت شارون شون صوفي صوفيا فريد أنجيلا أندرو أندريا آرثر إدوارد
    إريك إريكا ليوبولد غيورغي جورجي أناتولي ليونيد ليف فيودور كونستانتين مكسيم ماكسيم فاليري
    فيتالي يفغيني إيليا ستانيسلاف أوكسانا أولغا ناتاليا تاتيانا سفيتلانا يلينا إيرينا لودميلا
    كاترينا`,
  ],
  [
    is.GIVEN_NAME,
    `мухаммад мухаммада магомед магомеда мохаммад махмуд ахмад абдул абдалла абдулла ибрахим
    леопольд леопольда энтони эндрю бенджамин бенджамина джейсон джейсона кевин кевина брайан
    брайана мэри маргарет элизабет дональд дональда рональд рональда кэрол линда дебора джулия
    чарли фред фреда гарри ральф стюарт скотт лоуренс георгия шервин`,
  ],
  [
    is.GIVEN_NAME,
    `georgi sherwin pjotr iwan wladimir nikolaj sergej alexej andrej dmitrij jewgeni juri fjodor
    leonid anatoli wassili wiktor grigori pawel oleg igor gueorgui piotr iouri fiodor alexeï
    andreï sergueï nikolaï dmitri evgueni vassili grigori leopold`,
  ],
  [is.GIVEN_NAME, `jong lakhdar moaz kofi burhan salim лахдар лахдара муаз кофи ахмад الأخضر معاذ`],
];
