import * as is from './classes.ts';
import type { ClassedWords } from './table.ts';

/**
 * Frequent given names, where capitals do not tell (Arabic, headlines, German nouns) or
 * where a word opens a sentence: written down for this project from common knowledge, for
 * the languages and regions of the pack's subjects.
 */
export const GIVEN_NAMES: ClassedWords = [
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
    максим михаил никита николай олег павел петр роман семен сергей станислав степан федор юрий анна
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
];
